package productivity.playground;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;
import productivity.browser.Browser;
import productivity.browser.Region;

/** The form for an update, as somebody fills it in who leads the programme. */
class UpdatePageTest {
  private static final String WHY = "Two councils left because a supplier is late.";

  @RegisterExtension static final Browser browser = new Browser();

  private static RunningPlayground playground;

  private PlaygroundPage page;

  @BeforeAll
  static void start() {
    playground = new RunningPlayground("2017-11-01T09:00");
  }

  @AfterAll
  static void stop() {
    playground.close();
  }

  @BeforeEach
  void open() {
    page = new PlaygroundPage(browser, playground.address()).open("ULEAD/CPROG");
  }

  @Test
  void asksWhyAnItemIsAtRiskAndSavesAndUndoes() {
    page.chooseShortcut("Post an update");
    Region form = page.modal("Post an update").isThere();
    form.field("Which item").type("ep3");
    form.names("option", names -> names.size() == 1 && names.get(0).startsWith("EP-3 "));
    form.field("Which item").type(Keys.ARROW_DOWN, Keys.ENTER);

    form.shows("rated");

    form.field("⚠️ Amber").tick();
    form.field("Why").enter("  ");
    form.press("Save");
    form.shows("Please complete this required field.");
    browser.shot("update-faults");

    form.field("Why").enter(WHY);
    form.field("How it comes back to Green").enter("A second supplier.");
    form.field("When to look again").type(LocalDate.of(2017, 12, 1));
    form.field("Note").enter("A note & <b>not bold</b>.");
    form.press("Save");
    page.modal("Post an update").isGone();

    page.goTo("Productivity");
    Region saved = page.message("Update saved");
    saved
        .shows(WHY)
        .shows("A second supplier.")
        .shows("1 December 2017")
        .shows("A note & <b>not bold</b>.");
    browser.shot("update-saved");
    saved.press("Undo");
    page.message("Undone").isThere();
  }

  @Test
  void editsWhatWasSaved() {
    page.send("/productivity update EP-3 15 councils; Said first");
    page.message("Update saved").press("Edit");
    Region form = page.modal("Edit an update").isThere();
    browser.shot("update-edit");
    form.field("Note").enter("Said better");
    form.press("Save");

    page.message("Update edited").shows("Said better");
    browser.shot("update-edited");
  }

  @Test
  void logsAMessageAsAnUpdate() {
    page.send("Two contracts slipped");
    page.choose("Log as update", page.message("Two contracts slipped"));
    Region form = page.modal("Post an update").isThere();
    form.shows("The update links to the message.");
    form.field("Which item").type("ep3");
    form.names("option", names -> names.size() == 1 && names.get(0).startsWith("EP-3 "));
    form.field("Which item").type(Keys.ARROW_DOWN, Keys.ENTER);
    form.shows("rated");
    browser.shot("log-as-update");
    form.press("Save");

    page.message("Update saved").shows("Two contracts slipped");
  }
}
