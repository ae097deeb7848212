package productivity.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import productivity.delivery.Outbox;
import productivity.delivery.OwedItem;

/**
 * The days before today that are not settled: those that nobody planned, and those that were
 * planned but of which something was not sent.
 *
 * @param earliest of what is older, nothing is told any more
 * @param unplanned the first day that nobody planned; today where all were
 * @param waiting what was planned and still waits
 */
record Missed(Scope scope, LocalDate earliest, LocalDate unplanned, Set<Outbox.Waiting> waiting) {
  /** What is to be told on a working day. */
  @FunctionalInterface
  interface DayLines {
    List<Line> on(LocalDate day);
  }

  /** Also a day that is too long ago: what waits from then is taken back. */
  LocalDate first() {
    return waitingDays().min(LocalDate::compareTo).orElse(unplanned);
  }

  /** What they owe, in order of days: of a day that was planned, only what still waits. */
  List<Line> lines(DayLines days) {
    Stream<Line> planned =
        waitingDays()
            .filter(day -> !day.isBefore(earliest))
            .distinct()
            .sorted()
            .flatMap(day -> days.on(day).stream())
            .filter(this::isWaiting);
    Stream<Line> never =
        unplanned
            .datesUntil(scope.today())
            .filter(scope.workdays()::isWorkday)
            .flatMap(day -> days.on(day).stream());
    return Stream.concat(planned, never).toList();
  }

  private Stream<LocalDate> waitingDays() {
    return waiting.stream().map(each -> each.slot().date()).filter(day -> day.isBefore(unplanned));
  }

  private boolean isWaiting(Line line) {
    OwedItem item = line.item();
    return waiting.contains(new Outbox.Waiting(item.code(), line.recipient(), item.slot()));
  }
}
