package productivity.browser;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * A part of the page, looked up anew for each step since pages are drawn anew. What is in it is
 * found as people find it who cannot see: by role and name. Each step waits for a limited time.
 */
public final class Region {
  private static final List<String> PRESSED = List.of("button", "link", "menuitem", "option");

  private final Finder finder;
  private final String what;
  private final Function<Finder, Optional<WebElement>> root;

  private Region(Finder finder, String what, Function<Finder, Optional<WebElement>> root) {
    this.finder = finder;
    this.what = what;
    this.root = root;
  }

  /** All of the page; while a dialog is open, what is in that. */
  static Region page(ChromeDriver driver) {
    return new Region(
        new Finder(driver),
        "the page",
        finder -> Optional.of(finder.driver().findElement(By.tagName("body"))));
  }

  public Region part(String role, String name) {
    return inside(role + " '" + name + "'", within -> finder.named(within, role, name).findFirst());
  }

  /** The last one with that role in which the text can be read. */
  public Region lastWith(String role, String text) {
    return inside(
        "last " + role + " with '" + text + "'",
        within ->
            finder
                .all(within, role)
                .filter(one -> Finder.words(one).contains(text))
                .reduce((one, next) -> next));
  }

  /** The field with that label. */
  public Field field(String label) {
    return new Field(part("field", label), finder.driver());
  }

  /** Presses what bears that name: a button, a link, an entry of a menu or of a list. */
  public void press(String name) {
    inside("'" + name + "' to press", within -> toPress(within, name)).step(WebElement::click);
  }

  /** What can be read here, in one line. */
  public String text() {
    return ask(Finder::words);
  }

  /** Also when it is not there at all. */
  public boolean nowShows(String text) {
    return element().map(Finder::words).orElse("").contains(text);
  }

  public Region shows(String text) {
    Patience.until("'" + text + "' in " + what, () -> nowShows(text));
    return this;
  }

  public void showsNoMore(String text) {
    Patience.until("no more '" + text + "' in " + what, () -> !nowShows(text));
  }

  public Region isThere() {
    Patience.until(what, () -> element().isPresent());
    return this;
  }

  public void isGone() {
    Patience.until("no " + what, () -> element().isEmpty());
  }

  /** The names of all that have the role, once they are as wanted. */
  public List<String> names(String role, Predicate<List<String>> wanted) {
    return Patience.find(
        "the names wanted of " + role + " in " + what,
        () ->
            element()
                .map(within -> finder.all(within, role).map(Finder::name).toList())
                .filter(wanted));
  }

  /** A property that scripts see, such as {@code naturalWidth}. */
  public String property(String name) {
    return ask(element -> String.valueOf(element.getDomProperty(name)));
  }

  <T> T ask(Function<WebElement, T> question) {
    return Patience.find(what, () -> element().map(question));
  }

  void step(Consumer<WebElement> step) {
    ask(
        element -> {
          step.accept(element);
          return true;
        });
  }

  private Optional<WebElement> element() {
    return root.apply(finder);
  }

  private Region inside(String name, Function<WebElement, Optional<WebElement>> look) {
    return new Region(finder, name + " in " + what, any -> element().flatMap(look));
  }

  private Optional<WebElement> toPress(WebElement within, String name) {
    return PRESSED.stream().flatMap(role -> finder.named(within, role, name)).findFirst();
  }
}
