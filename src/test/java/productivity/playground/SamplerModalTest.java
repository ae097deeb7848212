package productivity.playground;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;
import productivity.browser.Browser;
import productivity.browser.Region;

/** Modals on the playground's page: forms, what is wrong with them, and views on views. */
class SamplerModalTest {
  @RegisterExtension static final Browser browser = new Browser();

  private SamplerPlayground playground;
  private PlaygroundPage page;

  @BeforeEach
  void open() {
    playground = new SamplerPlayground();
    page = new PlaygroundPage(browser, playground.address()).open("ULEAD/C0PROG");
  }

  @AfterEach
  void close() {
    playground.close();
  }

  @Test
  void sendsAFormBackWithWhatIsWrongWithEachAnswer() {
    Region form = openForm();

    form.press("Post");
    assertThat(form.field("Reason").described()).contains("Please complete this required field.");
    assertThat(form.field("Reason").isFocused()).isTrue();

    form.field("Reason").enter("No");
    form.field("Amount").enter("500");
    form.field("Rating").choose("Amber");
    form.press("Post");
    form.shows("Say a little more.");
    assertThat(form.field("Amount").described()).contains("Give 100 at most.");
    assertThat(form.field("Amount").value()).isEqualTo("500");
    browser.shot("modal-with-errors");
  }

  @Test
  void keepsAFormThatCouldNotBeSentAndSaysSoWithinIt() {
    Region form = openForm();
    form.field("Reason").enter("The board agreed");
    form.field("Amount").enter("50");
    form.field("Rating").choose("Green");
    playground.stopService();
    form.press("Post");

    form.shows("This app could not be reached.");
    assertThat(form.field("Reason").value()).isEqualTo("The board agreed");
    form.press("Close this message");
  }

  @Test
  void stacksViewsAndClosesThemAll() {
    Region form = openForm();
    form.field("Reason").enter("The board agreed");
    form.field("Amount").enter("50");
    form.field("Rating").choose("Green");
    form.press("Post");

    Region second = page.modal("Check your update").shows("The board agreed (50, green)");
    second.press("Back");
    assertThat(page.modal("Post an update").field("Amount").value()).isEqualTo("50");
    form.press("Post");
    second.press("Confirm");
    page.modal("Nearly done").shows("One press more.").press("Finish");

    page.modal("Nearly done").isGone();
    page.message("An update from @Programme lead").isThere();
  }

  @Test
  void asksTheAppForChoicesWhilePeopleType() {
    Region form = openForm();

    form.field("Council").type("le");
    form.names("option", names -> names.contains("Lewisham") && names.contains("Leeds"));
    form.press("Lewisham");

    assertThat(form.field("Council").value()).isEqualTo("Lewisham");
  }

  @Test
  void opensAModalFromAMessage() {
    page.send("The board agreed to it");

    page.choose("Log as update", page.message("The board agreed to it"));

    page.modal("Check your update").shows("The board agreed to it");
  }

  @Test
  void opensAModalFromAnywhereAndGivesTheFocusBack() {
    page.chooseShortcut("Post an update");
    page.modal("Post an update").isThere();

    page.keys(Keys.ESCAPE);

    page.modal("Post an update").isGone();
    page.chooseShortcut("Post an update");
    page.modal("Post an update").isThere();
  }

  @Test
  void needsNoMouse() {
    browser.tabTo("Message #programme");
    browser.keys("/productivity opener", Keys.ENTER);
    page.message("one press away").isThere();
    browser.tabBackTo("Open the form");
    browser.keys(Keys.ENTER);

    assertThat(page.modal("Post an update").field("Reason").isFocused()).isTrue();
    browser.keys("The board agreed");
    browser.tabTo("Amount");
    browser.keys("50");
    browser.tabTo("Rating");
    browser.keys(Keys.ARROW_DOWN);
    page.all().part("option", "Green").isThere();
    browser.keys(Keys.ARROW_DOWN, Keys.ENTER);
    browser.tabTo("Post");
    browser.keys(Keys.ENTER);

    page.modal("Check your update").shows("The board agreed (50, green)");
    browser.keys(Keys.ESCAPE);
    page.modal("Post an update").isThere();
    browser.keys(Keys.ESCAPE);
    page.modal("Post an update").isGone();
    browser.isFocusedOn("Open the form");
  }

  private Region openForm() {
    page.send("/productivity opener");
    page.message("one press away").press("Open the form");
    return page.modal("Post an update").isThere();
  }
}
