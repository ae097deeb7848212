package productivity.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The browser that the other tests stand on. */
class BrowserTest {
  @RegisterExtension static final Browser browser = new Browser();

  @Test
  void speaksBritishEnglishOnAScreenOfKnownSize() {
    assertThat(
            browser
                .driver()
                .executeScript("return [navigator.language, innerWidth, innerHeight].join(' ')"))
        .isEqualTo("en-GB 1280 800");
  }

  @Test
  void showsWhatAPhoneInTheDarkWouldShow() {
    browser.screen().phone();
    browser.screen().dark();

    assertThat(
            browser
                .driver()
                .executeScript(
                    "return [innerWidth, matchMedia('(prefers-color-scheme: dark)').matches]"
                        + ".join(' ')"))
        .isEqualTo("360 true");
  }
}
