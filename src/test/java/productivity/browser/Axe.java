package productivity.browser;

import java.util.List;
import java.util.Objects;
import org.openqa.selenium.chrome.ChromeDriver;

/** What axe-core finds wrong with a page for people who use it by other means than sight. */
final class Axe {
  private static final String SCRIPT = Finder.script("/axe.min.js");
  private static final String RUN =
      """
      const [rules, done] = arguments;
      axe.run({runOnly: rules, resultTypes: ['violations']}).then(
        ({violations}) => done(violations.flatMap(({id, nodes}) =>
          nodes.map((node) => `${id}: ${node.html.slice(0, 200)}: ${node.failureSummary}`))),
        (error) => done([String(error)]));
      """;

  private final ChromeDriver driver;

  Axe(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Against WCAG 2.2 AA and axe-core's own idea of what is good. */
  List<String> faults() {
    return run("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
  }

  /** Those alone that other colours could bring. */
  List<String> colourFaults() {
    return run("color-contrast", "link-in-text-block");
  }

  @SuppressWarnings("unchecked")
  private List<String> run(String... rules) {
    if (!Boolean.TRUE.equals(driver.executeScript("return 'axe' in window"))) {
      driver.executeScript(SCRIPT);
    }
    return (List<String>) Objects.requireNonNull(driver.executeAsyncScript(RUN, List.of(rules)));
  }
}
