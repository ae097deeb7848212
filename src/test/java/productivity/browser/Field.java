package productivity.browser;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** A field of a form, filled as people fill it: by keys and by what it offers. */
public final class Field {
  private final Region place;
  private final ChromeDriver driver;

  Field(Region place, ChromeDriver driver) {
    this.place = place;
    this.driver = driver;
  }

  /** In the place of what stands there. */
  public void enter(String text) {
    place.step(
        field -> {
          field.click();
          field.sendKeys(Keys.chord(Keys.CONTROL, "a"), text);
        });
  }

  /** After what stands there, key by key; Enter is {@link Keys#ENTER}. */
  public void type(CharSequence... keys) {
    place.step(field -> field.sendKeys(keys));
  }

  /** Types a day into a date field, in the order that the browser has it. */
  public void type(LocalDate day) {
    type(DateTimeFormatter.ofPattern("MMddyyyy", Locale.UK).format(day));
  }

  /** Takes one of what it offers once it is clicked. */
  public void choose(String option) {
    if (place.ask(WebElement::getTagName).equals("select")) {
      place.step(list -> list.findElement(By.xpath("./option[.='" + option + "']")).click());
    } else {
      place.step(WebElement::click);
      Region.page(driver).part("option", option).step(WebElement::click);
    }
  }

  public void tick() {
    place.step(WebElement::click);
  }

  public String value() {
    return place.ask(field -> Objects.requireNonNullElse(field.getDomProperty("value"), ""));
  }

  public boolean isFocused() {
    return place.ask(field -> field.equals(driver.switchTo().activeElement()));
  }

  /** The words that go with it when it is read out: its hint and what is wrong with it. */
  public String described() {
    return place.ask(
        field ->
            String.valueOf(
                driver.executeScript(
                    "return (arguments[0].getAttribute('aria-describedby') ?? '').split(' ')"
                        + ".map((id) => document.getElementById(id)?.textContent ?? '').join(' ')",
                    field)));
  }
}
