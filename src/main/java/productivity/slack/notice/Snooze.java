package productivity.slack.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import productivity.delivery.Notice;
import productivity.delivery.NoticeKind;
import productivity.delivery.Owed;
import productivity.delivery.OwedItem;
import productivity.delivery.Slot;
import productivity.reminder.Cause;
import productivity.reminder.Cause.Rule;
import productivity.value.Days;

/** That somebody put off an item of one notice: it is told again on a later day, there alone. */
record Snooze(String notice, String code, LocalDate until, String person) {
  private static final String BETWEEN = ":";
  private static final int PARTS = 2;

  static Owed owed(Notice notice, String code, Slot slot, String person) {
    Cause cause = new Cause(Rule.SNOOZE, notice.id() + BETWEEN + person);
    OwedItem item = new OwedItem(code, slot, cause.toString());
    return new Owed(NoticeKind.SNOOZE, notice.recipient(), slot, List.of(item));
  }

  static Optional<Snooze> read(OwedItem item) {
    Cause cause = Cause.of(item);
    String[] parts = cause.detail().split(BETWEEN, PARTS);
    return cause.rule() == Rule.SNOOZE && parts.length == PARTS
        ? Optional.of(new Snooze(parts[0], item.code(), item.slot().date(), parts[1]))
        : Optional.empty();
  }

  /** Whether it was put off there. */
  boolean is(Notice other) {
    return notice.equals(other.id());
  }

  String words() {
    return "Put off until %s by %s".formatted(Days.weekday(until), person);
  }
}
