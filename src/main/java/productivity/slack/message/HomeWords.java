package productivity.slack.message;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import productivity.progress.Change;
import productivity.saving.Total;
import productivity.status.DeadlineLine;
import productivity.status.RatedItem;
import productivity.value.Code;
import productivity.value.Days;

/**
 * The lines of answers, for surfaces that lay them out by themselves: the same words everywhere.
 */
public final class HomeWords {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mma", Locale.UK);

  private HomeWords() {}

  public static RichText date(DeadlineLine line) {
    return DeadlineText.line(line);
  }

  /** Without whom it concerns and what is known besides. */
  public static RichText brief(DeadlineLine line) {
    return DeadlineText.brief(line);
  }

  /** Under a heading that says that nobody has rated it. */
  public static RichText unrated(RatedItem item) {
    return RatingSections.unrated(item);
  }

  public static RichText rated(RatedItem item) {
    return RatingSections.line(item);
  }

  public static RichText total(Total total) {
    return TotalText.line(total).plain(", as at " + total.latest());
  }

  /** {@code 1 November 2017 at 9:05am, DL-44: Moved to …}. */
  public static String change(Change change, ZoneId zone) {
    String why = change.act().reason().map(reason -> " because " + reason).orElse("");
    return "%s, %s: ".formatted(moment(change, zone), item(change)) + change.act().said() + why;
  }

  /** The code as people write it. */
  static String item(Change change) {
    return new Code(change.act().item().code()).display();
  }

  /** {@code 1 November 2017 at 9:05am}. */
  static String moment(Change change, ZoneId zone) {
    ZonedDateTime at = change.madeAt().atZone(zone);
    String time = TIME.format(at).toLowerCase(Locale.UK);
    return Days.day(at.toLocalDate()) + " at " + time;
  }
}
