package productivity.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;
import productivity.browser.Browser;
import productivity.browser.Region;

/** The playground's page under an app that uses all of it, in a real browser. */
class SamplerPageTest {
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
  void bringsWhatIsDueWhenTheClockIsMoved() {
    page.send("/productivity remind 2016-07-13T08:00:00Z");

    page.moveClockTo("Forward a day");

    page.message("It is time.").isThere();
    page.log().shows("Wednesday 13 July 2016");
  }

  @Test
  void keepsTalkInThreads() {
    page.send("Hello");
    page.message("1 reply").press("1 reply");

    page.thread().shows("Hello yourself.");
    page.thread().field("Reply").type("Thank you", Keys.ENTER);

    page.thread().shows("Thank you");
    page.message("2 replies").isThere();
    assertThat(page.log().nowShows("Thank you")).isFalse();
    browser.shot("thread");
  }

  @Test
  void showsChangesAndLossesAsTheyHappen() {
    page.send("Change");
    page.message("After it").shows("(edited)");

    page.send("Delete");
    page.message("Gone").isThere();
    page.log().showsNoMore("Soon gone");
  }

  @Test
  void keepsAQuietWordFromOthers() {
    page.send("/productivity hidden");
    page.message("A quiet word.").shows("Only visible to you");

    page.become("Team member");
    page.all().shows("Does the work");
    page.log().showsNoMore("A quiet word.");

    page.become("Programme lead");
    page.message("A quiet word.").press("Dismiss");
    page.log().showsNoMore("A quiet word.");
  }

  @Test
  void marksWhatIsUnread() {
    page.goTo("other");
    page.send("/productivity respond");
    page.message("For everyone.").isThere();

    page.open("UMEMBER/C0PROG");
    page.places().shows("other 1 unread");
    page.goTo("other");
    page.places().showsNoMore("unread");
  }

  @Test
  void asksBeforeWhatCannotBeUndone() {
    page.send("/productivity elements");
    page.message("Every kind of element").press("Delete it");
    page.all().part("dialog", "Delete this?").press("Keep it");
    page.message("Every kind of element").press("Delete it");
    page.all()
        .part("dialog", "Delete this?")
        .shows("It cannot be brought back.")
        .press("Yes, delete");

    page.message("chosen-danger: danger").isThere();
  }

  @Test
  void tellsTheAppWhatWasChosen() {
    page.send("/productivity elements");
    Region message = page.message("Every kind of element");

    message.field("Choose a rating").choose("Amber");
    page.message("chosen-select: amber").isThere();
    message.field("Choose a person").choose("Team member");
    page.message("chosen-user: UMEMBER").isThere();
    message.field("Choose a day").type(LocalDate.of(2016, 8, 1));
    message.field("Choose a day").type(Keys.TAB);
    page.message("chosen-date: 2016-08-01").isThere();
    message.field("By message").tick();
    page.message("chosen-checks: message").isThere();
    message.field("Monthly").tick();
    page.message("chosen-radio: monthly").isThere();
    message.field("A note").type("Seen", Keys.ENTER);
    page.message("chosen-note: Seen").isThere();
    message.press("More choices");
    page.all().press("Snooze");
    page.message("chosen-overflow: snooze").isThere();
    browser.shot("elements");
  }

  @Test
  void showsEveryKindOfBlock() {
    page.send("/productivity blocks");

    page.message("Every kind of block 🔒")
        .shows("Not a tag: <b>bold</b>")
        .shows("@Programme lead")
        .shows("#programme")
        .shows("Achieved £18.4 million")
        .shows("We have announced it.");
    browser.shot("blocks");
  }

  @Test
  void drawsChartsWithTheirTable() {
    page.send("/productivity figures");

    Region message = page.message("Savings by year");
    message.part("image", "Savings by year").isThere();
    message.shows("26.8").shows("£18.4 million");
    browser.shot("figures");
  }

  @Test
  void showsPicturesThatWereUploaded() {
    page.send("/productivity upload");

    Region picture = page.message("Download A blue square").part("image", "A blue square");
    browser.shot("upload");
    assertThat(picture.property("naturalWidth")).isEqualTo("120");
  }

  @Test
  void looksBehindAMessage() {
    page.send("/productivity a word");

    page.choose("Look behind", page.message("Only you can read this: a word"));

    page.all()
        .part("dialog", "Look behind")
        .shows("acknowledgement")
        .shows("text=a word")
        .shows("{ \"text\": \"Only you can read this: a word\" }")
        .shows(" ms");
    browser.shot("look-behind");
  }

  @Test
  void saysWhatFailed() {
    page.send("/productivity fail");

    page.message("/productivity failed with the error \"dispatch_failed\"")
        .shows("Slackbot")
        .shows("Only visible to you");
  }

  @Test
  void showsTheHomeTab() {
    page.goTo("Productivity");
    page.all().press("Home");

    page.all().shows("Good morning, @Programme lead");
    page.all().press("Open the form");
    page.modal("Post an update").isThere();
  }

  @Test
  void showsWhatItDoesNotKnowAsAnError() {
    playground.receives("[{\"type\":\"hologram\"}]");

    page.message("Unknown block: hologram").isThere();
    page.chooseShortcut("Post an update");
    page.modal("Post an update").shows("Unknown element: file_input");
  }
}
