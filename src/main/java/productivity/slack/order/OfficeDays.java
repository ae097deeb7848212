package productivity.slack.order;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import productivity.value.Days;
import productivity.value.Period;
import productivity.value.Refusal;

/**
 * The days that words about the office begin with, in whichever way the first and the last are
 * joined.
 */
record OfficeDays(Dates dates) {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
  private static final String JOINT = "(?:(and|&(?:amp;)?|plus)|[–—-])\\s+";
  private static final Pattern JOINED = Pattern.compile("(.*?)\\s+" + JOINT + "(.*)", FLAGS);
  private static final Pattern GOES_ON = Pattern.compile(JOINT + ".*", FLAGS);

  /**
   * Nothing where they begin with no date.
   *
   * @param before the command, for what is suggested
   * @throws Refusal where two days are named and not those between them
   */
  Optional<Dates.Leading> leading(String before, Said words) {
    Optional<Dates.Leading> plain = dates.leading(before, words);
    Matcher joined = JOINED.matcher(words.raw());
    boolean whole = plain.filter(each -> !goesOn(each.rest())).isPresent();
    return whole || !joined.matches() ? plain : joined(before, joined).or(() -> plain);
  }

  private static boolean goesOn(Said rest) {
    return GOES_ON.matcher(rest.raw()).matches();
  }

  private Optional<Dates.Leading> joined(String before, Matcher joined) {
    Said last = Said.of(joined.group(3));
    if (dates.leading(before, last).flatMap(each -> Dates.day(each.when())).isEmpty()) {
      return Optional.empty();
    }
    Optional<Dates.Leading> range =
        dates
            .leading(before, Said.of(joined.group(1) + " to " + last.raw()))
            .filter(each -> each.rest().length() < last.length());
    if (range.isPresent() && joined.group(2) != null) {
      requireNeighbours(before, range.get());
    }
    return range;
  }

  private static void requireNeighbours(String before, Dates.Leading both) {
    Period days = both.when().period();
    if (!days.end().equals(days.start().plusDays(1))) {
      throw new Refusal(
          Refusal.Code.NOT_UNDERSTOOD,
          ("There are days between %s and %s. Say the one, then the other, or all with “to”."
                  + " Nothing was changed.")
              .formatted(Days.day(days.start()), Days.day(days.end())),
          List.of(
              command(before, days.start(), both.rest()),
              command(before, days.end(), both.rest())));
    }
  }

  private static String command(String before, LocalDate day, Said rest) {
    return "%s %s %s".formatted(before, Days.day(day), rest.raw()).strip();
  }
}
