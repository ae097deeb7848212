package productivity.reminder;

import java.time.LocalDate;
import productivity.delivery.NoticeKind;

/**
 * A day on which a date is to be spoken of, in what way, and by which rule.
 *
 * @param heardSince by when a channel must have been subscribed to be told; the day itself, but for
 *     what only goes on with what was begun before
 */
record Occasion(LocalDate day, NoticeKind kind, Cause cause, LocalDate heardSince) {
  Occasion(LocalDate day, NoticeKind kind, Cause cause) {
    this(day, kind, cause, day);
  }
}
