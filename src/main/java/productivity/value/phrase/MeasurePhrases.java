package productivity.value.phrase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import productivity.value.Measure;
import productivity.value.Money;
import productivity.value.MoneyRange;
import productivity.value.Qualifier;

/**
 * Reads counts and amounts of money as people write them, off the beginning of a text: {@code 15
 * councils, over £26.8m; two contracts slipped}. A figure ends with a comma, semicolon, colon, full
 * stop, line or "and"; where more words follow it is part of a sentence and left alone.
 */
public final class MeasurePhrases {
  private static final Map<String, Qualifier> QUALIFIERS =
      Map.ofEntries(
          Map.entry("over", Qualifier.OVER),
          Map.entry("more than", Qualifier.OVER),
          Map.entry("at least", Qualifier.AT_LEAST),
          Map.entry("up to", Qualifier.UP_TO),
          Map.entry("about", Qualifier.ABOUT),
          Map.entry("around", Qualifier.ABOUT),
          Map.entry("approximately", Qualifier.ABOUT),
          Map.entry("circa", Qualifier.ABOUT),
          Map.entry("c.", Qualifier.ABOUT),
          Map.entry("roughly", Qualifier.ABOUT),
          Map.entry("nearly", Qualifier.NEARLY),
          Map.entry("almost", Qualifier.ALMOST),
          Map.entry("an estimated", Qualifier.ESTIMATED),
          Map.entry("estimated", Qualifier.ESTIMATED),
          Map.entry("contributing towards", Qualifier.CONTRIBUTING_TOWARDS),
          Map.entry("exactly", Qualifier.EXACTLY));

  private static final Map<String, Integer> SCALES =
      Map.of("k", 3, "thousand", 3, "m", 6, "mn", 6, "million", 6, "bn", 9, "b", 9, "billion", 9);

  private static final String MONTHS =
      "jan|january|feb|february|mar|march|apr|april|may|jun|june|jul|july|aug|august|sep|sept"
          + "|september|oct|october|nov|november|dec|december";
  private static final String NUMBER = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,15}(?:\\.\\d+)?";
  private static final String SCALE = "(?:\\h?(?:k|thousand|mn|million|m|bn|billion|b)\\b)?";
  private static final String QUALIFIER =
      "(?:(?<qualifier>over|more\\h+than|at\\h+least|up\\h+to|about|around|approximately|circa|c\\."
          + "|roughly|nearly|almost|an\\h+estimated|estimated|contributing\\h+towards|exactly)\\h*)?";
  private static final String TO = "(?:\\h*(?:to|and|-|–|—)\\h*";
  private static final String END = "(?=\\h*(?:[,;:\\n\\r]|\\.(?:\\s|$)|and\\b|&|$))";

  private static final Pattern MONEY =
      pattern(
          QUALIFIER
              + "(?:between\\h+)?£\\h?(?<low>"
              + NUMBER
              + ")(?<lowscale>"
              + SCALE
              + ")"
              + TO
              + "£?\\h?(?<high>"
              + NUMBER
              + ")(?<highscale>"
              + SCALE
              + "))?"
              + END);
  private static final Pattern COUNT =
      pattern(
          QUALIFIER
              + "(?:between\\h+)?(?<low>"
              + NUMBER
              + ")"
              + TO
              + "(?<high>"
              + NUMBER
              + "))?(?:\\h?(?<percent>%)|\\h+(?<unit>(?!(?:"
              + MONTHS
              + ")\\b)\\p{L}[\\p{L}'’-]*(?:\\h+\\p{L}[\\p{L}'’-]*){0,2}?))"
              + END);
  private static final Pattern BETWEEN = pattern("[\\h,]*(?:(?:and|&)\\h+)?");
  private static final Pattern LEADING = pattern("[\\h,;:.–—-]*[\\s]*");

  private MeasurePhrases() {}

  /** The figures that a text begins with, and all that follows them, as it was written. */
  public record Read(List<Measure> measures, String rest) {
    public Read {
      measures = List.copyOf(measures);
    }
  }

  public static Read read(String text) {
    List<Measure> measures = new ArrayList<>();
    int at = 0;
    while (true) {
      int next = after(BETWEEN, text, at);
      Optional<Found> found = find(text, next);
      if (found.isEmpty()) {
        return new Read(
            measures, measures.isEmpty() ? text : text.substring(after(LEADING, text, at)));
      }
      measures.add(found.get().measure());
      at = found.get().end();
    }
  }

  /** A sum of money and nothing else. */
  public static Optional<MoneyRange> money(String text) {
    Read read = read(text.strip());
    return read.rest().isBlank()
            && read.measures().size() == 1
            && read.measures().get(0) instanceof Measure.Sum sum
        ? Optional.of(sum.amount())
        : Optional.empty();
  }

  private record Found(Measure measure, int end) {}

  private static Optional<Found> find(String text, int from) {
    Matcher money = MONEY.matcher(text).region(from, text.length());
    if (money.lookingAt()) {
      return sum(money).map(sum -> new Found(sum, money.end()));
    }
    Matcher count = COUNT.matcher(text).region(from, text.length());
    return count.lookingAt()
        ? count(count).map(counted -> new Found(counted, count.end()))
        : Optional.empty();
  }

  /** "£3 to £5 million" means millions both times. */
  private static Optional<Measure> sum(Matcher money) {
    String highScale = group(money, "highscale");
    String lowScale = group(money, "lowscale");
    BigDecimal low = scaled(group(money, "low"), lowScale.isEmpty() ? highScale : lowScale);
    String highText = group(money, "high");
    BigDecimal high =
        highText.isEmpty() ? low : scaled(highText, highScale.isEmpty() ? lowScale : highScale);
    boolean spread = low.compareTo(high) < 0;
    if (low.compareTo(high) > 0 || !isWhole(low) || !isWhole(high)) {
      return Optional.empty();
    }
    Qualifier qualifier = spread ? Qualifier.RANGE : qualifier(money);
    return Optional.of(
        new Measure.Sum(new MoneyRange(Money.ofPounds(low), Money.ofPounds(high), qualifier)));
  }

  private static Optional<Measure> count(Matcher count) {
    BigDecimal low = scaled(group(count, "low"), "");
    String highText = group(count, "high");
    BigDecimal high = highText.isEmpty() ? low : scaled(highText, "");
    if (low.compareTo(high) > 0) {
      return Optional.empty();
    }
    String unit = group(count, "percent").isEmpty() ? group(count, "unit") : "%";
    boolean spread = low.compareTo(high) < 0;
    return Optional.of(
        new Measure.Count(low, high, unit, spread ? Qualifier.RANGE : qualifier(count)));
  }

  private static boolean isWhole(BigDecimal pounds) {
    return pounds.stripTrailingZeros().scale() <= 2 && pounds.precision() - pounds.scale() < 16;
  }

  private static BigDecimal scaled(String number, String scale) {
    int places = SCALES.getOrDefault(scale.strip().toLowerCase(Locale.UK), 0);
    return new BigDecimal(number.replace(",", "")).movePointRight(places);
  }

  private static Qualifier qualifier(Matcher figure) {
    String said = group(figure, "qualifier").toLowerCase(Locale.UK).replaceAll("\\h+", " ");
    return QUALIFIERS.getOrDefault(said, Qualifier.EXACTLY);
  }

  private static int after(Pattern pattern, String text, int from) {
    Matcher matcher = pattern.matcher(text).region(from, text.length());
    return matcher.lookingAt() ? matcher.end() : from;
  }

  private static String group(Matcher figure, String name) {
    String group = figure.group(name);
    return group == null ? "" : group;
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
