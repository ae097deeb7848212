package productivity.value.phrase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
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
 * councils, over £26.8m; two contracts slipped}. A figure ends with a comma or another mark, a line
 * or "and"; where more words follow it is part of a sentence and left alone. No word is lost.
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
          Map.entry("~", Qualifier.ABOUT),
          Map.entry("roughly", Qualifier.ABOUT),
          Map.entry("nearly", Qualifier.NEARLY),
          Map.entry("almost", Qualifier.ALMOST),
          Map.entry("an estimated", Qualifier.ESTIMATED),
          Map.entry("estimated", Qualifier.ESTIMATED),
          Map.entry("contributing towards", Qualifier.CONTRIBUTING_TOWARDS),
          Map.entry("exactly", Qualifier.EXACTLY));

  private static final Map<String, Integer> SCALES =
      Map.of("k", 3, "thousand", 3, "m", 6, "mn", 6, "million", 6, "bn", 9, "b", 9, "billion", 9);

  private static final String NUMBER = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,15}(?:\\.\\d+)?";
  private static final String MONEY_SCALE = "(?:\\h?(?:k|thousand|mn|million|m|bn|billion|b)\\b)?";
  private static final String COUNT_SCALE =
      "(?:\\h?(?:thousand|million|billion)\\b|(?:k|mn|m|bn)\\b)?";
  private static final String QUALIFIER =
      "(?:(?<qualifier>over|more\\h+than|at\\h+least|up\\h+to|about|around|approximately|circa|c\\."
          + "|roughly|nearly|almost|an\\h+estimated|estimated|contributing\\h+towards|exactly|~)\\h*)?";

  /** How a figure begins, for patterns of text in front of one. */
  public static final String FIGURE =
      "(?:between\\h+)?" + QUALIFIER.replace("?<qualifier>", "?:") + "£?\\h?\\d";

  private static final String SPREAD =
      "(?:between\\h+{sign}(?<from>{number})(?<fromscale>{scale})%?\\h*(?:and|to|-|–|—)\\h*{sign}?"
          + "(?<until>{number})(?<untilscale>{scale})"
          + "|{sign}(?<low>{number})(?<lowscale>{scale})(?:%?\\h*(?:to|-|–|—)\\h*{sign}?"
          + "(?<high>{number})(?<highscale>{scale}))?)";

  /** Where a figure may end; what follows is no part of it. */
  static final String END = "(?=\\h*(?:[,;:!(\\n\\r]|\\.(?:\\s|$)|and\\b|&|$)|\\h+[–—-](?:\\s|$))";

  private static final Pattern MONEY = pattern(QUALIFIER + spread("(?:£\\h?)", MONEY_SCALE) + END);
  private static final Pattern COUNT = pattern(QUALIFIER + spread("(?:)", COUNT_SCALE));
  private static final Pattern PERCENT = pattern("\\h?(?:%|(?:per\\h?cent|pct)\\b)" + END);
  private static final Pattern BETWEEN = pattern("[\\h,]*(?:(?:and|&)\\h+)?");
  private static final Pattern LEADING = pattern("(?:[\\h,;:!]|\\.(?=\\s|$)|[–—-](?=\\s|$))*\\s*");

  private MeasurePhrases() {}

  /** The figures that a text begins with, and all that follows them, as it was written. */
  public record Read(List<Measure> measures, String rest) {
    public Read {
      measures = List.copyOf(measures);
    }
  }

  public static Read read(String text) {
    return read(text, List.of());
  }

  /** The same, where some units are known: they may be named in more words than others. */
  public static Read read(String text, Collection<String> units) {
    List<Measure> measures = new ArrayList<>();
    int at = 0;
    while (true) {
      int next = after(BETWEEN, text, at);
      Optional<Found> found = find(text, next, units);
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

  private static Optional<Found> find(String text, int from, Collection<String> units) {
    Matcher money = MONEY.matcher(text).region(from, text.length());
    if (money.lookingAt()) {
      return sum(money).map(sum -> new Found(sum, money.end()));
    }
    Matcher count = COUNT.matcher(text).region(from, text.length());
    return count.lookingAt() ? counted(text, count, units) : Optional.empty();
  }

  private static Optional<Found> counted(String text, Matcher count, Collection<String> units) {
    Matcher percent = PERCENT.matcher(text).region(count.end(), text.length());
    Optional<CountedUnit.Read> unit =
        percent.lookingAt()
            ? Optional.of(new CountedUnit.Read("%", percent.end()))
            : CountedUnit.after(text, count.end(), units);
    Range range = range(count);
    return unit.filter(any -> range.isAscending())
        .map(read -> new Found(range.count(read.unit()), read.end()));
  }

  private static Optional<Measure> sum(Matcher money) {
    Range range = range(money);
    return range.isAscending() && isWhole(range.low) && isWhole(range.high)
        ? Optional.of(range.sum())
        : Optional.empty();
  }

  /** "£3 to £5 million" means millions both times. */
  private static Range range(Matcher figure) {
    boolean between = figure.group("from") != null;
    String lowScale = group(figure, between ? "fromscale" : "lowscale");
    String highScale = group(figure, between ? "untilscale" : "highscale");
    BigDecimal low =
        scaled(group(figure, between ? "from" : "low"), lowScale.isEmpty() ? highScale : lowScale);
    String high = group(figure, between ? "until" : "high");
    return new Range(
        low,
        high.isEmpty() ? low : scaled(high, highScale.isEmpty() ? lowScale : highScale),
        qualifier(figure));
  }

  private record Range(BigDecimal low, BigDecimal high, Qualifier said) {
    boolean isAscending() {
      return low.compareTo(high) <= 0;
    }

    Measure count(String unit) {
      return new Measure.Count(low, high, unit, qualifier());
    }

    Measure sum() {
      return new Measure.Sum(
          new MoneyRange(Money.ofPounds(low), Money.ofPounds(high), qualifier()));
    }

    private Qualifier qualifier() {
      return low.compareTo(high) < 0 ? Qualifier.RANGE : said;
    }
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

  private static String spread(String sign, String scale) {
    return SPREAD.replace("{sign}", sign).replace("{number}", NUMBER).replace("{scale}", scale);
  }

  static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
