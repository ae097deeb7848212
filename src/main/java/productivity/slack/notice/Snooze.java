package productivity.slack.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import productivity.delivery.Notice;
import productivity.delivery.NoticeKind;
import productivity.delivery.Owed;
import productivity.delivery.OwedItem;
import productivity.delivery.Slot;
import productivity.value.Days;

/** That somebody put off an item of one notice: it is told again on a later day, there alone. */
record Snooze(String notice, String code, LocalDate until, String person) {
  private static final String CAUSE = "snooze";
  private static final String BETWEEN = ":";
  private static final int PARTS = 3;

  static Owed owed(Notice notice, String code, Slot slot, String person) {
    String cause = String.join(BETWEEN, CAUSE, notice.id(), person);
    return new Owed(
        NoticeKind.SNOOZE, notice.recipient(), slot, List.of(new OwedItem(code, slot, cause)));
  }

  static Optional<Snooze> read(OwedItem item) {
    List<String> parts = List.of(item.cause().split(BETWEEN, PARTS));
    return parts.size() == PARTS && parts.get(0).equals(CAUSE)
        ? Optional.of(new Snooze(parts.get(1), item.code(), item.slot().date(), parts.get(2)))
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
