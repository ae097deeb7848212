package productivity.app;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import productivity.playground.page.Stops;
import productivity.playground.workspace.Workspace;
import productivity.status.DeadlineLine;
import productivity.status.ReadModel;
import productivity.status.Subject;
import productivity.value.Days;
import productivity.value.Period;
import productivity.value.When;

/** Where it is worth moving the clock: tomorrow, the next deadline, the next decision by others. */
record PlaygroundStops(ReadModel readModel, ZoneId zone) implements Stops {
  private static final LocalTime MORNING = LocalTime.of(9, 0);

  @Override
  public List<Stop> after(Instant now) {
    LocalDate tomorrow = LocalDate.ofInstant(now, zone).plusDays(1);
    List<DeadlineLine> ahead = ahead(tomorrow);
    List<Stop> stops = new ArrayList<>();
    stops.add(new Stop("Forward a day", at(tomorrow)));
    first(ahead, any -> true).map(line -> stop("Next deadline", line)).ifPresent(stops::add);
    first(ahead, PlaygroundStops::isDecidedElsewhere)
        .map(line -> stop("Next decision by others", line))
        .ifPresent(stops::add);
    return stops;
  }

  private List<DeadlineLine> ahead(LocalDate tomorrow) {
    Period period = new Period("from tomorrow", tomorrow, Period.ALL_TIME.end());
    When when = new When(period.label(), period.label(), period, false);
    return readModel.read(
        Workspace.TEAM,
        reading ->
            reading.deadlines(new Subject.Everything(), Optional.of(when)).dated().shown().stream()
                .filter(line -> !start(line).isBefore(tomorrow))
                .toList());
  }

  private Stop stop(String what, DeadlineLine line) {
    LocalDate day = start(line);
    return new Stop(what + ", " + Days.day(day) + ": " + line.title(), at(day));
  }

  private Instant at(LocalDate day) {
    return ZonedDateTime.of(day, MORNING, zone).toInstant();
  }

  private static Optional<DeadlineLine> first(
      List<DeadlineLine> lines, Predicate<DeadlineLine> wanted) {
    return lines.stream().filter(wanted).findFirst();
  }

  private static boolean isDecidedElsewhere(DeadlineLine line) {
    return line.deadline().filter(deadline -> deadline.kind().isSomebodyElses()).isPresent();
  }

  private static LocalDate start(DeadlineLine line) {
    LocalDate start = line.when().start();
    return start == null ? LocalDate.MIN : start;
  }
}
