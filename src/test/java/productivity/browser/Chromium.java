package productivity.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.chromium.ChromiumDriverLogLevel;

/** Debian's Chromium, started once for all tests of a JVM, with a profile of its own. */
final class Chromium implements AutoCloseable {
  static final Path EVIDENCE = Path.of("target", "browser");

  private static final Path BROWSER = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  // Its date fields' order of day and month; Debian ships other languages than this one apart.
  private static final Map<String, String> OWN_WORDS = Map.of("LANGUAGE", "en_US");
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  // It warns of a protocol that is newer than it knows; no test speaks that. Held, or it is lost.
  private static final Logger DEVTOOLS = Logger.getLogger("org.openqa.selenium.devtools");

  private final Path profile;
  private final ChromeDriver driver;

  Chromium() {
    DEVTOOLS.setLevel(Level.SEVERE);
    profile = freshFolder();
    // Listens on the loopback address only, as long as nobody is allowed in by name.
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(DRIVER.toFile())
            .usingAnyFreePort()
            .withEnvironment(OWN_WORDS)
            .withLogLevel(ChromiumDriverLogLevel.WARNING)
            .withLogFile(EVIDENCE.resolve("chromedriver.log").toFile())
            .build();
    driver = new ChromeDriver(service, options(profile));
    driver.manage().timeouts().pageLoadTimeout(PATIENCE).scriptTimeout(PATIENCE);
  }

  static boolean isInstalled() {
    return Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER);
  }

  static String whatIsMissing() {
    return BROWSER + " or " + DRIVER + " is missing: apt-get install chromium chromium-driver";
  }

  ChromeDriver driver() {
    return driver;
  }

  @Override
  public void close() {
    driver.quit();
    try (Stream<Path> files = Files.walk(profile)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ChromeOptions options(Path profile) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(BROWSER.toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-dev-shm-usage",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--no-first-run",
        // A page of ours needs nothing from anywhere else, and a test must not wait for it.
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
        "--force-prefers-reduced-motion",
        "--lang=en-GB",
        "--window-size=1280,900",
        "--user-data-dir=" + profile);
    options.setExperimentalOption("prefs", Map.of("intl.accept_languages", "en-GB"));
    options.setExperimentalOption("excludeSwitches", List.of("enable-automation"));
    options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL"));
    return options;
  }

  private static Path freshFolder() {
    try {
      return Files.createTempDirectory(Files.createDirectories(EVIDENCE), "profile")
          .toAbsolutePath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
