package productivity.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** Finds what is shown by its role and by the name that the browser itself would read out. */
record Finder(ChromeDriver driver) {
  private static final String SCRIPT = script("/browser/find.js");

  Stream<WebElement> all(WebElement within, String role) {
    return likely(within, role, "").stream();
  }

  Stream<WebElement> named(WebElement within, String role, String name) {
    return likely(within, role, name).stream().filter(one -> isCalled(one, name));
  }

  static String words(WebElement element) {
    return plain(element.getText());
  }

  static String name(WebElement element) {
    return plain(Objects.requireNonNullElse(element.getAccessibleName(), ""));
  }

  @SuppressWarnings("unchecked")
  private List<WebElement> likely(WebElement within, String role, String name) {
    return (List<WebElement>)
        Objects.requireNonNull(driver.executeScript(SCRIPT, within, role, name));
  }

  /**
   * A name may have more to it, such as how many are unread, but the word where it ends must end
   * there.
   */
  private static boolean isCalled(WebElement one, String name) {
    return Pattern.compile(Pattern.quote(name) + "(?!\\B\\w)").matcher(name(one)).lookingAt();
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  static String script(String path) {
    try (InputStream stream = Objects.requireNonNull(Finder.class.getResourceAsStream(path))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
