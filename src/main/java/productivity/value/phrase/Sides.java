package productivity.value.phrase;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date that names its side, or follows a small word: {@code last July}, {@code next 1 April},
 * {@code in 2016}, {@code due on Friday}.
 */
final class Sides implements Form {
  private static final Pattern SIDED = Pattern.compile("(?:the )?(this|next|last|past) (.+)");
  private static final Pattern LED =
      Pattern.compile("(?:due )?(?:on|in|during|for|within|over) (.+)");
  private static final Pattern DUE = Pattern.compile("due (.+)");
  private static final Map<String, Moment.Side> SIDES =
      Map.of(
          "this", Moment.Side.NEXT_OR_NOW,
          "next", Moment.Side.NEXT,
          "last", Moment.Side.LAST,
          "past", Moment.Side.LAST);

  private final Form dates;

  Sides(Form dates) {
    this.dates = dates;
  }

  @Override
  public Optional<Reading> read(String phrase, Moment moment) {
    return sided(phrase, moment)
        .or(() -> led(LED.matcher(phrase), moment))
        .or(() -> led(DUE.matcher(phrase), moment));
  }

  private Optional<Reading> sided(String phrase, Moment moment) {
    Matcher parts = SIDED.matcher(phrase);
    if (!parts.matches()) {
      return Optional.empty();
    }
    Moment.Side side = SIDES.getOrDefault(parts.group(1), moment.side());
    return dates
        .read(parts.group(2), moment.near(moment.today(), side))
        .filter(found -> !found.fixed());
  }

  private Optional<Reading> led(Matcher parts, Moment moment) {
    return parts.matches() ? dates.read(parts.group(1), moment) : Optional.empty();
  }
}
