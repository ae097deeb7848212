package productivity.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;

/** What a test leaves behind for people to look at, under {@code target/browser}. */
final class Evidence {
  private final ChromeDriver driver;

  Evidence(ChromeDriver driver) {
    this.driver = driver;
  }

  void keepPicture(String name) {
    write(name, "png", driver.getScreenshotAs(OutputType.BYTES));
  }

  /** The picture, the page's source and what it told the console. */
  void keepAll(String name) {
    keepPicture("failed-" + name);
    write("failed-" + name, "html", driver.getPageSource().getBytes(UTF_8));
    write("failed-" + name, "log", console().getBytes(UTF_8));
  }

  private String console() {
    return driver.manage().logs().get("browser").getAll().stream()
        .map(entry -> entry.getLevel() + " " + entry.getMessage() + "\n")
        .collect(Collectors.joining());
  }

  private static void write(String name, String type, byte[] bytes) {
    try {
      Path folder = Files.createDirectories(Chromium.EVIDENCE);
      Files.write(folder.resolve(name.replaceAll("[^\\w.-]", "_") + "." + type), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
