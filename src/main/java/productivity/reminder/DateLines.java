package productivity.reminder;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import productivity.deadline.Deadline;
import productivity.deadline.Deadlines;
import productivity.deadline.DueItem;
import productivity.deadline.DueItems;
import productivity.delivery.NoticeKind;
import productivity.programme.Administrators;

/**
 * What is to be told of dates on a day. Only dates that some lead time makes due are read, so that
 * it costs as much as there is to tell.
 */
final class DateLines {
  private final Scope scope;
  private final Audience audience;
  private final int escalatedAfter;
  private final Occasions occasions;
  private final LeadTimes.Asked leadTimes;
  private final Set<String> administrators;

  DateLines(Scope scope, Audience audience, int escalatedAfter) {
    this.scope = scope;
    this.audience = audience;
    this.escalatedAfter = escalatedAfter;
    this.occasions = new Occasions(scope.workdays(), escalatedAfter);
    this.leadTimes = new LeadTimes(scope.session(), scope.programme()).asked();
    this.administrators = new Administrators(scope.session(), scope.programme()).present();
  }

  Stream<Line> on(LocalDate day) {
    return audience.on(day).isEmpty()
        ? Stream.empty()
        : dated(day).flatMap(dated -> lines(day, dated));
  }

  private Stream<Line> lines(LocalDate day, Dated dated) {
    Set<String> channels = audience.of(dated.workstream(), day);
    return Stream.concat(
        channels.stream().flatMap(channel -> told(day, dated, channel)),
        channels.isEmpty() ? Stream.empty() : escalated(day, dated));
  }

  private Stream<Line> told(LocalDate day, Dated dated, String channel) {
    return occasions.on(day, dated, leadTimes.of(channel, dated)).stream()
        .filter(each -> each.kind() != NoticeKind.ESCALATION)
        .filter(each -> audience.of(dated.workstream(), each.heardSince()).contains(channel))
        .map(each -> line(each, channel, dated));
  }

  /** What channels were told of in vain goes to the administrators, whoever's channels they are. */
  private Stream<Line> escalated(LocalDate day, Dated dated) {
    return occasions.on(day, dated, LeadTime.USUAL).stream()
        .filter(each -> each.kind() == NoticeKind.ESCALATION)
        .flatMap(each -> administrators.stream().map(person -> line(each, person, dated)));
  }

  private static Line line(Occasion occasion, String recipient, Dated dated) {
    return new Line(
        occasion.kind(), recipient, occasion.cause().item(dated.code(), occasion.day()));
  }

  private Stream<Dated> dated(LocalDate day) {
    SortedSet<Integer> after = new TreeSet<>(Occasions.AFTER);
    after.add(escalatedAfter);
    Reach reach = Reach.of(day, scope.workdays(), leadTimes.numbers(), after);
    return Stream.concat(deadlines(day, reach), dueItems(reach));
  }

  private Stream<Dated> deadlines(LocalDate day, Reach reach) {
    Deadlines deadlines = new Deadlines(scope.session(), scope.programme());
    Map<String, Deadline> found = new TreeMap<>();
    add(found, deadlines.on(reach.starts(), reach.ends()));
    if (occasions.isFirstOfWeek(day)) {
      add(found, deadlines.unanswered(occasions.askedWeeklyBefore(day)));
    }
    return found.values().stream().filter(each -> !each.isSettled(scope.today())).map(Dated::of);
  }

  private static void add(Map<String, Deadline> found, Collection<Deadline> more) {
    more.forEach(each -> found.put(each.code(), each));
  }

  private Stream<Dated> dueItems(Reach reach) {
    return new DueItems(scope.session(), scope.programme(), scope.today())
        .on(dueDays(reach)).stream().filter(each -> !isFinished(each)).map(Dated::of);
  }

  private static boolean isFinished(DueItem due) {
    return due.status().isPresent() && due.status().get().isFinished();
  }

  /** Of what is due in a month, season, quarter or year, only its last day is written down. */
  private static Set<LocalDate> dueDays(Reach reach) {
    Set<LocalDate> days = new TreeSet<>(reach.ends());
    reach.starts().stream()
        .filter(day -> day.getDayOfMonth() == 1)
        .forEach(
            first -> {
              days.addAll(month(first));
              days.addAll(month(first.plusMonths(2)));
              days.add(first.plusYears(1).minusDays(1));
            });
    return days;
  }

  private static Collection<LocalDate> month(LocalDate first) {
    return first.datesUntil(first.with(TemporalAdjusters.firstDayOfNextMonth())).toList();
  }
}
