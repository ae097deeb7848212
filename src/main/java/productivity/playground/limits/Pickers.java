package productivity.playground.limits;

import static productivity.playground.limits.Rules.ID;
import static productivity.playground.limits.Rules.matching;
import static productivity.playground.limits.Rules.whole;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Where a date, a time or both are picked. */
final class Pickers {
  private static final long FIRST_OF_TEN_DIGITS = 1_000_000_000L;
  private static final long LAST_OF_TEN_DIGITS = 9_999_999_999L;

  static final Shape DATE = Menus.menu("datepicker").may("initial_date", Pickers::date);
  static final Shape TIME =
      Menus.menu("timepicker")
          .may("initial_time", matching("([01][0-9]|2[0-3]):[0-5][0-9]", "HH:mm"))
          .may("timezone", ID);
  static final Shape DATE_TIME =
      Menus.menu("datetimepicker")
          .may("initial_date_time", whole(FIRST_OF_TEN_DIGITS, LAST_OF_TEN_DIGITS))
          .without("placeholder");

  private Pickers() {}

  private static void date(Node node) {
    try {
      LocalDate.parse(node.string());
    } catch (DateTimeException e) {
      node.refuse("must be a date of the form YYYY-MM-DD");
    }
  }
}
