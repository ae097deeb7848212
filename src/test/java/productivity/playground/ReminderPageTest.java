package productivity.playground;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import productivity.browser.Browser;
import productivity.browser.Region;

/** A reminder on the playground's page, and what whoever leads does about it. */
class ReminderPageTest {
  private static final String WHY = "The board meets a week later.";

  @RegisterExtension static final Browser browser = new Browser();

  private static RunningPlayground playground;

  @BeforeAll
  static void start() {
    playground = new RunningPlayground("2016-07-01T08:00");
  }

  @AfterAll
  static void stop() {
    playground.close();
  }

  @Test
  void aDateIsMovedWhereItIsToldOf() {
    PlaygroundPage page = new PlaygroundPage(browser, playground.address()).open("ULEAD/CPROG");
    page.send("/productivity remind here one-public-estate");
    page.message("One Public Estate").isThere();
    Story story = new Story(playground.address(), "ULEAD", "CPROG");
    story.moveTo(LocalDate.of(2016, 7, 1).atTime(9, 0));
    Region reminder = page.message("2 dates: 1 to keep, 1 to expect").isThere();
    browser.shot("reminder");

    reminder.press("Move date");
    Region form = page.modal("Move the date").isThere();
    form.shows("OPE new partnerships").shows("Now: 29 July 2016");
    form.field("New date").type(LocalDate.of(2016, 7, 29));
    form.field("Why").enter(WHY);
    form.press("Save");
    form.shows("That is the date it has now. Choose another.");
    browser.shot("reminder-move-fault");
    form.field("New date").type(LocalDate.of(2016, 8, 5));
    form.press("Save");
    page.modal("Move the date").isGone();

    page.message("Date moved").shows(WHY);
    page.message("A decision to expect").shows("Because: " + WHY);
    browser.shot("reminder-moved");

    page.message("A decision to expect").press("Record the outcome");
    page.modal("Record the outcome").shows("decided by One Public Estate");
    browser.shot("reminder-outcome");
  }
}
