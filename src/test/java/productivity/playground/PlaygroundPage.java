package productivity.playground;

import java.net.URI;
import org.openqa.selenium.Keys;
import productivity.browser.Browser;
import productivity.browser.Field;
import productivity.browser.Region;

/** What people do on the playground's page, in their words. */
final class PlaygroundPage {
  private final Browser browser;
  private final URI address;

  PlaygroundPage(Browser browser, URI address) {
    this.browser = browser;
    this.address = address;
  }

  /** Comes to the page as that person, to that place: {@code open("ULEAD/C0PROG")}. */
  PlaygroundPage open(String where) {
    browser.open(address.resolve("/#" + where));
    all().part("heading", "").isThere();
    return this;
  }

  Region all() {
    return browser.page();
  }

  Field composer() {
    return all().field("Message ");
  }

  /** Types key by key and sends nothing. */
  void type(CharSequence... keys) {
    composer().type(keys);
  }

  void send(String text) {
    composer().type(text, Keys.ENTER);
  }

  Region log() {
    return all().part("log", "Messages in ");
  }

  /** The last message in which that can be read. */
  Region message(String text) {
    return log().lastWith("article", text);
  }

  /** Takes an entry of the menu on a message. */
  void choose(String entry, Region message) {
    message.press("More actions");
    all().press(entry);
  }

  void chooseShortcut(String name) {
    all().press("Shortcuts");
    all().press(name);
  }

  Region thread() {
    return all().part("complementary", "Thread");
  }

  Region modal(String title) {
    return all().part("dialog", title);
  }

  void become(String person) {
    all().field("You are").choose(person);
  }

  void goTo(String place) {
    places().press(place);
    all().names("heading", names -> names.stream().anyMatch(name -> name.endsWith(place)));
  }

  Region places() {
    return all().part("navigation", "Places");
  }

  /** Takes one of the clock's stops, such as {@code "Forward a day"}. */
  void moveClockTo(String stop) {
    all().press(stop);
  }

  void keys(CharSequence... keys) {
    browser.keys(keys);
  }
}
