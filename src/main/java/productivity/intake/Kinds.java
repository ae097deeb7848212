package productivity.intake;

import static java.util.function.Function.identity;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import productivity.value.AsAt;
import productivity.value.Coded;
import productivity.value.Money;
import productivity.value.Period;

/** The kinds of column that the import format knows. */
final class Kinds {
  private static final Pattern DAY = Pattern.compile("(19|20|21)\\d{2}-\\d{2}-\\d{2}");
  private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._/-]{0,79}");
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");
  private static final Pattern POUNDS = Pattern.compile("-?\\d{1,13}(\\.\\d{1,2}0*)?");
  private static final Pattern COUNT = Pattern.compile("\\d{1,9}");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]");

  private Kinds() {}

  static Kind text(int longest) {
    return new Kind(
        "text of at most %,d characters without control characters".formatted(longest),
        cell -> Optional.of(Guard.off(unixLines(cell))).filter(text -> isPlain(text, longest)),
        identity()::apply,
        Kinds::unixLines,
        Guard::on);
  }

  static Kind code() {
    return matching(
        "a code of letters, digits and . _ / - without spaces, at most 80 characters",
        cell -> cell,
        code -> CODE.matcher(code).matches());
  }

  static Kind day() {
    return new Kind(
        "a date such as 2016-07-29",
        cell -> canonical(cell, Kinds::isoDay),
        LocalDate::parse,
        identity());
  }

  static Kind asAt() {
    return matching(
        "a date such as 2016-07-29, a month (2016-07), a year (2016) or a financial year"
            + " (FY2016-17)",
        cell -> cell,
        text -> AsAt.find(text).isPresent());
  }

  static Kind period() {
    return matching(
        "a financial year such as 2016-17 or a quarter of one such as 2017-18 Q2",
        cell -> Period.find(cell).map(Period::label).orElse(cell),
        text -> Period.find(text).isPresent());
  }

  static Kind time() {
    return matching(
        "a time of day such as 09:30",
        cell -> cell.length() == 4 ? "0" + cell : cell,
        text ->
            canonical(text, time -> LocalTime.parse(time).toString()).equals(Optional.of(text)));
  }

  static Kind zone() {
    return matching(
        "a time zone such as Europe/London",
        cell -> cell,
        text -> canonical(text, name -> ZoneId.of(name).getId()).isPresent());
  }

  /** A count from nought. */
  static Kind count() {
    return new Kind(
        "a whole number without a sign or commas, such as 25",
        cell -> strict(COUNT, cell).map(text -> Long.toString(Long.parseLong(text))),
        Long::valueOf,
        identity());
  }

  static Kind number() {
    return new Kind(
        "a number without commas, such as 25 or 7.5",
        cell -> strict(NUMBER, cell).map(Kinds::plain),
        BigDecimal::new,
        Kinds::plain);
  }

  /** Pounds in files, pence in tables. */
  static Kind pounds() {
    return new Kind(
        "an amount in pounds without a £ sign or commas, such as 835000 or 7.50",
        cell -> strict(POUNDS, cell).map(Kinds::plain),
        text -> Money.ofPounds(new BigDecimal(text)).pence(),
        pence -> plain(new Money(Long.parseLong(pence)).pounds().toPlainString()));
  }

  static Kind flag() {
    return new Kind(
        "true or false",
        cell -> oneOf(List.of("true", "false"), cell.toLowerCase(Locale.ROOT)),
        Boolean::valueOf,
        stored -> Boolean.toString(stored.equals("1") || stored.startsWith("t")));
  }

  static <E extends Enum<E> & Coded> Kind oneOf(Class<E> type) {
    return oneOf(Coded.codes(type));
  }

  static Kind oneOf(List<String> codes) {
    return new Kind(
        "one of " + String.join(", ", codes),
        cell -> oneOf(codes, cell.strip()),
        identity()::apply,
        identity());
  }

  private static Optional<String> oneOf(List<String> codes, String cell) {
    return Optional.of(cell.strip()).filter(codes::contains);
  }

  private static Kind matching(
      String expected, UnaryOperator<String> tidy, Predicate<String> accepted) {
    return new Kind(
        expected,
        cell -> Optional.of(tidy.apply(cell.strip())).filter(accepted),
        identity()::apply,
        identity());
  }

  private static Optional<String> canonical(String cell, Function<String, String> parse) {
    try {
      return Optional.of(parse.apply(cell.strip()));
    } catch (DateTimeException notOne) {
      return Optional.empty();
    }
  }

  private static String isoDay(String text) {
    if (!DAY.matcher(text).matches()) {
      throw new DateTimeException("not in the form 2016-07-29");
    }
    return LocalDate.parse(text).toString();
  }

  private static Optional<String> strict(Pattern pattern, String cell) {
    return Optional.of(cell.strip()).filter(text -> pattern.matcher(text).matches());
  }

  private static String plain(String number) {
    return new BigDecimal(number).stripTrailingZeros().toPlainString();
  }

  private static boolean isPlain(String text, int longest) {
    return text.length() <= longest && !text.isBlank() && !CONTROL.matcher(text).find();
  }

  private static String unixLines(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }
}
