package productivity.browser;

import java.util.List;
import java.util.Objects;
import org.openqa.selenium.chrome.ChromeDriver;

/** What axe-core finds wrong with a page for people who use it by other means than sight. */
final class Axe {
  private static final String SCRIPT = Finder.script("/axe.min.js");
  private static final String RUN =
      """
      const done = arguments[0];
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      axe.run({runOnly: tags, resultTypes: ['violations']}).then(
        ({violations}) => done(violations.flatMap(({id, help, nodes}) => nodes.map((node) =>
          `${id}: ${help}: ${node.target.join(' ')} ${node.html.slice(0, 200)}: ${node.failureSummary}`))),
        (error) => done([String(error)]));
      """;

  private Axe() {}

  @SuppressWarnings("unchecked")
  static List<String> faults(ChromeDriver driver) {
    if (!Boolean.TRUE.equals(driver.executeScript("return 'axe' in window"))) {
      driver.executeScript(SCRIPT);
    }
    return (List<String>) Objects.requireNonNull(driver.executeAsyncScript(RUN));
  }
}
