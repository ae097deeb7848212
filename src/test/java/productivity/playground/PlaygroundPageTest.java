package productivity.playground;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;
import productivity.browser.Browser;
import productivity.browser.Region;

/** The whole service on the sample programme, as somebody meets it who has no Slack. */
class PlaygroundPageTest {
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
  void completesACommandWhileItIsTyped() {
    page.type("/");
    page.all().part("option", "/productivity").isThere();
    page.keys(Keys.TAB);
    assertThat(page.composer().value()).isEqualTo("/productivity ");
    page.all().shows("status | deadlines | savings");

    page.type("sh", Keys.ARROW_DOWN, Keys.ENTER);
    assertThat(page.composer().value()).isEqualTo("/productivity show EP-3");
    page.keys(Keys.ENTER);

    page.message("£26.8 million").shows("Only visible to you");
    browser.shot("show");
  }

  @Test
  void turnsThePagesOfAnAnswerInItsPlace() {
    page.send("/productivity deadlines all");
    Region first = page.message("Page 1 of");

    first.press("Next page");

    page.message("Page 2 of").press("Previous page");
    page.message("Page 1 of").isThere();
    assertThat(page.log().nowShows("Page 2 of")).isFalse();
  }

  @Test
  void sharesAnAnswerWithEverybody() {
    page.send("/productivity savings 2017-18");
    page.message("Only visible to you").press("Share in channel");
    page.message("Shared by @Programme lead").isThere();

    page.open("UMEMBER/CSTREAM1");
    page.places().shows("programme 1 unread");
    page.goTo("programme");

    Region shared = page.message("Shared by @Programme lead");
    shared.isThere();
    browser.shot("shared");
    assertThat(shared.nowShows("Only visible to you")).isFalse();
    page.places().showsNoMore("unread");
  }

  @Test
  void worksOnAPhone() {
    browser.screen().phone();
    page.open("ULEAD/CPROG");
    page.send("/productivity status");
    page.message("Only visible to you").isThere();
    assertThat(browser.isWiderThanTheScreen()).isFalse();
    browser.shot("phone");

    page.all().press("Menu");
    browser.shot("phone-menu");
    page.goTo("programme-board");
    assertThat(browser.isWiderThanTheScreen()).isFalse();
  }

  @Test
  void answersByTheClockThatPeopleMove() {
    page.send("/productivity deadlines");
    page.moveClockTo("Forward a day");

    page.all().shows("Thursday 2 November 2017");
    page.send("/productivity deadlines");
    page.log().shows("Thursday 2 November 2017");
  }
}
