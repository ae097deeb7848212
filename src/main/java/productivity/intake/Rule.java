package productivity.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import productivity.value.Coded;
import productivity.value.Precision;

/**
 * Something that must hold between the columns of one row. A row that breaks it is shown at the
 * column, with what was expected.
 */
record Rule(String column, String expected, Predicate<Row> holds) {
  /** Both numbers are there and the first is not above the second. */
  static Rule range(String low, String high) {
    return new Rule(
        high,
        "an amount not below " + low,
        row ->
            !row.has(low)
                || !row.has(high)
                || new BigDecimal(row.cell(low)).compareTo(new BigDecimal(row.cell(high))) <= 0);
  }

  static Rule together(String first, String second) {
    return new Rule(
        second,
        "a value together with " + first + ", or neither",
        row -> row.has(first) == row.has(second));
  }

  static Rule needs(String column, String other) {
    return new Rule(
        column, "nothing unless " + other + " is given", row -> !row.has(column) || row.has(other));
  }

  static Rule endAfterStart() {
    return new Rule("ends", "a date not before starts", Rule::isInOrder);
  }

  /** Only an event or something recurring may be without dates. */
  static Rule dated() {
    return new Rule(
        "precision",
        "event or recurring where there are no dates",
        row -> row.has("starts") || isDateless(row.cell("precision")));
  }

  private static boolean isDateless(String precision) {
    Optional<Precision> known = Coded.find(Precision.class, precision);
    return known.isEmpty() || known.get() == Precision.EVENT || known.get() == Precision.RECURRING;
  }

  private static boolean isInOrder(Row row) {
    return !row.has("starts")
        || !row.has("ends")
        || !LocalDate.parse(row.cell("ends")).isBefore(LocalDate.parse(row.cell("starts")));
  }
}
