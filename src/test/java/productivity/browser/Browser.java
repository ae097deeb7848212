package productivity.browser;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * Gives tests a browser with nothing open in it, and keeps what it showed where one fails. Where
 * Chromium is not installed its tests are skipped, but fail under {@code CI=true}.
 */
public final class Browser
    implements ExecutionCondition,
        BeforeAllCallback,
        BeforeEachCallback,
        AfterTestExecutionCallback {
  private static final int MOST_TABS = 60;

  private @Nullable ChromeDriver driver;
  private String test = "";

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (Chromium.isInstalled() || "true".equals(System.getenv("CI"))) {
      return ConditionEvaluationResult.enabled("");
    }
    System.err.println("Skipped " + context.getDisplayName() + ": " + Chromium.whatIsMissing());
    return ConditionEvaluationResult.disabled(Chromium.whatIsMissing());
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    if (!Chromium.isInstalled()) {
      throw new IllegalStateException(Chromium.whatIsMissing());
    }
    driver =
        context
            .getRoot()
            .getStore(ExtensionContext.Namespace.create(Browser.class))
            .computeIfAbsent(Chromium.class, any -> new Chromium(), Chromium.class)
            .driver();
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    test =
        context.getRequiredTestClass().getSimpleName()
            + "."
            + context.getRequiredTestMethod().getName();
    screen().reset();
  }

  @Override
  public void afterTestExecution(ExtensionContext context) {
    if (context.getExecutionException().isPresent()) {
      evidence().keepAll(test);
    }
  }

  public void open(URI address) {
    driver().get(address.toString());
  }

  public Region page() {
    return Region.page(driver());
  }

  /**
   * What axe-core has against the page as it is, by WCAG 2.2 AA and its own best practice, on a
   * phone and on a desktop, in light and in dark, where only the colours are others.
   */
  public List<String> accessibilityFaults() {
    Axe axe = new Axe(driver());
    List<String> faults = new ArrayList<>();
    for (Runnable size : List.<Runnable>of(screen()::phone, screen()::desktop)) {
      size.run();
      screen().dark();
      faults.addAll(axe.colourFaults());
      screen().light();
      faults.addAll(axe.faults());
    }
    return faults;
  }

  /** Whether people would have to scroll sideways. */
  public boolean isWiderThanTheScreen() {
    return Boolean.TRUE.equals(
        driver().executeScript("return document.documentElement.scrollWidth > innerWidth"));
  }

  /** The keys go where the focus is. */
  public void keys(CharSequence... keys) {
    driver().switchTo().activeElement().sendKeys(keys);
  }

  /** Goes on with the Tab key until the focus is on what bears that name. */
  public void tabTo(String name) {
    tab(name, Keys.TAB);
  }

  public void tabBackTo(String name) {
    tab(name, Keys.chord(Keys.SHIFT, Keys.TAB));
  }

  public void isFocusedOn(String name) {
    Patience.until("the focus on '" + name + "'", () -> focused().equals(name));
  }

  private void tab(String name, CharSequence step) {
    for (int steps = 0; !focused().equals(name); steps++) {
      if (steps > MOST_TABS) {
        throw new AssertionError("the Tab key does not come to '" + name + "'");
      }
      keys(step);
    }
  }

  private String focused() {
    return Finder.name(driver().switchTo().activeElement());
  }

  /** How the page is shown: its size and its colours. */
  public Screen screen() {
    return new Screen(driver());
  }

  /** Keeps a picture of the page as it is, as {@code target/browser/NAME.png}. */
  public void shot(String name) {
    evidence().keepPicture(name);
  }

  ChromeDriver driver() {
    return Objects.requireNonNull(driver, "the browser is there from beforeAll on");
  }

  private Evidence evidence() {
    return new Evidence(driver());
  }
}
