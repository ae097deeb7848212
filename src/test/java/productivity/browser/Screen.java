package productivity.browser;

import java.util.List;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;

/** The browser's size and the colours that its person prefers. */
public final class Screen {
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 800;
  private static final int PHONE_WIDTH = 360;
  private static final int PHONE_HEIGHT = 740;

  private final ChromeDriver driver;

  Screen(ChromeDriver driver) {
    this.driver = driver;
  }

  public void desktop() {
    size(WIDTH, HEIGHT);
  }

  public void phone() {
    size(PHONE_WIDTH, PHONE_HEIGHT);
  }

  public void light() {
    prefer("light");
  }

  public void dark() {
    prefer("dark");
  }

  /** An empty page, desktop and light; what the last page had stored is gone. */
  void reset() {
    driver.get("about:blank");
    driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
    driver.manage().logs().get("browser");
    desktop();
    light();
  }

  private void size(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  private void prefer(String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }
}
