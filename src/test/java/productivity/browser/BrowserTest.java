package productivity.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The browser that the other tests stand on. */
class BrowserTest {
  @RegisterExtension static final Browser browser = new Browser();

  @Test
  void speaksBritishEnglishOnAScreenOfKnownSize() {
    assertThat(js("[navigator.language, innerWidth, innerHeight].join(' ')"))
        .isEqualTo("en-GB 1280 800");
  }

  @Test
  void showsWhatAPhoneInTheDarkWouldShow() {
    browser.screen().phone();
    browser.screen().dark();

    assertThat(js("[innerWidth, matchMedia('(prefers-color-scheme: dark)').matches].join(' ')"))
        .isEqualTo("360 true");
  }

  @Test
  void findsByWhatPeopleAreTold() {
    open(
        """
        <button aria-label="Close" onclick="document.body.append('closed')">x</button>
        <button hidden>Save</button>
        <label for="day">Due date</label> <input id="day" type="date">
        """);

    browser.page().press("Close");
    browser.page().field("Due date").type(LocalDate.of(2016, 7, 29));

    browser.page().shows("closed");
    assertThat(browser.page().field("Due date").value()).isEqualTo("2016-07-29");
    assertThat(browser.page().names("button", any -> true)).containsExactly("Close");
  }

  @Test
  void reachesNothingBehindADialog() {
    open(
        """
        <button>Behind</button>
        <dialog aria-label="Sure?"><button>Before</button></dialog>
        <script>document.querySelector('dialog').showModal()</script>
        """);

    assertThat(browser.page().names("button", any -> true)).containsExactly("Before");
  }

  @Test
  void seesWhatIsWrongForThoseWhoDoNotSee() {
    open("<input type=\"text\">");

    assertThat(browser.accessibilityFaults()).anyMatch(fault -> fault.startsWith("label:"));
  }

  private static void open(String body) {
    String page = "<!doctype html><html lang=en><title>A test</title>" + body;
    String encoded = URLEncoder.encode(page, StandardCharsets.UTF_8).replace("+", "%20");
    browser.open(URI.create("data:text/html;charset=utf-8," + encoded));
  }

  private static Object js(String expression) {
    return String.valueOf(browser.driver().executeScript("return " + expression));
  }
}
