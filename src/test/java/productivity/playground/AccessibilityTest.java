package productivity.playground;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import productivity.browser.Browser;
import productivity.browser.Region;

/** Nothing on the page breaks WCAG 2.2 AA as far as a program can tell, however it is shown. */
class AccessibilityTest {
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
  void everyoneCanUseMessages() {
    hasNoFaults("an empty channel");
    page.send("/productivity blocks figures elements");
    Region message = page.message("Every kind of element").isThere();
    hasNoFaults("every block and element");

    message.press("More actions");
    page.all().part("menuitem", "Look behind").isThere();
    hasNoFaults("a message's menu");
    page.all().press("Look behind");
    page.all().part("dialog", "Look behind").isThere();
    hasNoFaults("look behind");

    page.all().press("Close");
    page.type("/");
    page.all().part("option", "/productivity").isThere();
    hasNoFaults("completion");
  }

  @Test
  void everyoneCanUseThreadsAndPlaces() {
    page.send("Hello");
    page.message("1 reply").press("1 reply");
    page.thread().shows("Hello yourself.");
    hasNoFaults("a thread");

    page.thread().press("Close thread");
    browser.screen().phone();
    page.all().press("Menu");
    hasNoFaults("the side");
    page.goTo("Productivity");
    page.all().press("Home");
    page.all().shows("Good morning, @Programme lead");
    hasNoFaults("Home");
  }

  @Test
  void everyoneCanUseForms() {
    page.send("/productivity hidden");
    page.message("A quiet word.").isThere();
    hasNoFaults("a quiet word");

    page.chooseShortcut("Post an update");
    Region form = page.modal("Post an update").isThere();
    hasNoFaults("a modal");
    form.press("Post");
    form.shows("Please complete this required field.");
    hasNoFaults("a modal with errors");
    form.field("Council").type("le");
    form.part("option", "Leeds").isThere();
    hasNoFaults("choices");
  }

  private static void hasNoFaults(String where) {
    assertThat(browser.accessibilityFaults()).as(where).isEmpty();
  }
}
