package productivity.slack.order;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import productivity.value.Precision;
import productivity.value.Refusal;
import productivity.value.When;

/**
 * A day right after a date, where a note or a reason should begin: the person may have meant
 * several days, so it is not kept as their words without asking.
 */
record AnotherDay(Dates dates) {
  private static final Pattern JOINING =
      Pattern.compile(
          "[\\s,./…–—-]*(?:(?:(?:and|plus|or|to|until|till|through|thru)\\b|&(?:amp;)?)[\\s,]*)?"
              + "(?:\\d{1,2}(?:st|nd|rd|th)?\\s*(?:,|and\\b|&(?:amp;)?)\\s*)*(.*)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /**
   * The day that the words begin with, also after a word or sign that joins it to the one before.
   */
  Optional<When> in(Said rest) {
    Matcher joining = JOINING.matcher(rest.raw());
    return joining.matches() ? day(Said.of(joining.group(1))) : Optional.empty();
  }

  /** A month or a year begins many a note: May Day, 2018 audit. */
  private Optional<When> day(Said words) {
    try {
      return dates
          .leading(words)
          .map(Dates.Leading::when)
          .filter(
              when ->
                  dates.span(when).filter(span -> span.precision() == Precision.DAY).isPresent());
    } catch (Refusal noSuchDay) {
      return Optional.empty();
    }
  }
}
