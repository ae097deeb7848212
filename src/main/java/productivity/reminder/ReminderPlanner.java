package productivity.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import productivity.delivery.Outbox;
import productivity.delivery.Owed;
import productivity.programme.Programme;
import productivity.programme.Workstream;
import productivity.programme.Workstreams;
import productivity.store.Session;
import productivity.value.Period;

/**
 * Works out what a programme owes its channels and people now. Nothing is set as a timer: whatever
 * changes, the next plan says what is owed from then on.
 */
public final class ReminderPlanner {
  /** Working days after which something overdue goes to the administrators. */
  public static final int ESCALATED_AFTER = 10;

  /** What is older than this is not made up for. */
  private static final int LONGEST_CATCH_UP_DAYS = 366;

  private final Session session;
  private final Programme programme;
  private final Clock clock;
  private final int escalatedAfter;

  public ReminderPlanner(Session session, Programme programme, Clock clock) {
    this(session, programme, clock, ESCALATED_AFTER);
  }

  /**
   * @param escalatedAfter working days after which something overdue goes to the administrators
   */
  public ReminderPlanner(Session session, Programme programme, Clock clock, int escalatedAfter) {
    this.session = session;
    this.programme = programme;
    this.clock = clock;
    this.escalatedAfter = escalatedAfter;
  }

  /** What is owed for today and for days that were missed; nothing out of working hours. */
  public Optional<Plan> plan() {
    Scope scope = Scope.of(session, programme, clock);
    return scope.workdays().isWorkday(scope.today())
            && Scope.reached(clock.instant(), programme.zone()).equals(scope.today())
        ? Optional.of(plan(scope))
        : Optional.empty();
  }

  private Plan plan(Scope scope) {
    List<Workstream> workstreams = new Workstreams(session, programme).all();
    Audience audience = new Audience(new Subscriptions(session, programme).all(), workstreams);
    Occasions occasions = new Occasions(scope.workdays(), escalatedAfter);
    DateLines dates = new DateLines(scope, audience, escalatedAfter);
    ReviewLines reviews = new ReviewLines(scope, occasions, workstreams);
    DigestLines digests =
        new DigestLines(audience, occasions, new DigestPaces(session, programme).said());
    Missed.DayLines lines =
        day ->
            Stream.of(dates.on(day), reviews.on(day), digests.on(day))
                .flatMap(each -> each)
                .toList();
    List<Line> now = lines.on(scope.today());
    Missed missed = missed(scope, audience);
    List<Owed> owed = new ArrayList<>(CatchUp.of(missed.lines(lines), now));
    owed.addAll(Line.together(now));
    return new Plan(new Period("planned", missed.first(), scope.today()), owed);
  }

  private Missed missed(Scope scope, Audience audience) {
    LocalDate earliest = scope.today().minusDays(LONGEST_CATCH_UP_DAYS);
    return new Missed(
        scope,
        earliest,
        firstDay(scope.today(), earliest, audience),
        new Outbox(session, programme).waitingFromBefore(scope.today()));
  }

  /** The first day that was not planned. A clock that was set back plans today again. */
  private LocalDate firstDay(LocalDate today, LocalDate earliest, Audience audience) {
    LocalDate first =
        new PlannedDays(session, programme)
            .last()
            .map(day -> day.plusDays(1))
            .or(audience::since)
            .orElse(today);
    LocalDate capped = first.isBefore(earliest) ? earliest : first;
    return capped.isAfter(today) ? today : capped;
  }
}
