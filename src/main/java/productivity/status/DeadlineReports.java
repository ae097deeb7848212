package productivity.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import productivity.deadline.Deadlines;
import productivity.deadline.Deadlines.Late;
import productivity.deadline.DueItem;
import productivity.deadline.DueItems;
import productivity.deliverable.Deliverables;
import productivity.programme.Programme;
import productivity.store.Session;
import productivity.value.Days;
import productivity.value.Listing;
import productivity.value.Period;
import productivity.value.Precision;
import productivity.value.When;

/** Answers which dates are coming, were missed or wait for somebody else. */
public final class DeadlineReports {
  /** How far a question without a time looks ahead, in days. */
  public static final int DAYS_AHEAD = 30;

  private static final Comparator<DeadlineLine> BY_DATE =
      Comparator.comparing(
          line -> line.when().start(), Comparator.nullsLast(Comparator.naturalOrder()));

  private static final String DATED = "d.precision";
  private static final String DUE = "COALESCE(d.due_precision, 'day')";
  private static final List<String> EXACT = List.of(Precision.DAY.code());
  private static final List<String> VAGUE =
      Stream.of(Precision.MONTH, Precision.SEASON, Precision.QUARTER, Precision.YEAR)
          .map(Precision::code)
          .toList();

  private final Deadlines deadlines;
  private final DueItems items;
  private final Deliverables deliverables;
  private final DeadlineLines lines;
  private final Today today;

  public DeadlineReports(Session session, Programme programme, Today today) {
    this.deadlines = new Deadlines(session, programme);
    this.items = new DueItems(session, programme, today.date());
    this.deliverables = new Deliverables(session, programme);
    this.lines = new DeadlineLines(session, programme, today);
    this.today = today;
  }

  /** In the next 30 days where no time is given; everything where one item is asked for. */
  public DeadlineReport of(Subject about, Optional<When> asked) {
    boolean item = about instanceof Subject.Item;
    When when = asked.orElse(item ? When.of(Period.ALL_TIME) : next());
    Question question = new Question(about, Scope.of(about, deliverables), when, asked.isEmpty());
    return when.overdue() ? overdue(question) : coming(question);
  }

  private record Question(Subject about, Scope scope, When when, boolean unasked) {
    boolean isOpen() {
      boolean one = about instanceof Subject.Stream || about instanceof Subject.Item;
      return when.period().equals(Period.ALL_TIME) || (unasked && one);
    }
  }

  private When next() {
    LocalDate last = today.date().plusDays(DAYS_AHEAD);
    String phrase = "next " + DAYS_AHEAD + " days";
    String dates = Days.range(today.date(), last);
    Period period = new Period(phrase, today.date(), last);
    return new When(phrase, "the " + phrase + ", " + dates, period, false);
  }

  private DeadlineReport coming(Question question) {
    Scope scope = question.scope();
    Period period = question.when().period();
    List<Listing<DeadlineLine>> lists =
        lines.of(
            List.of(
                deadlines.dated(scope.deadlines(), period),
                deadlines.vague(scope.deadlines(), period),
                question.isOpen() ? deadlines.dateless(scope.deadlines()) : Listing.none()));
    return new DeadlineReport(
        question.about(),
        question.when(),
        with(lists.get(0), items.dated(scope.deliverables(), period)),
        with(lists.get(1), items.vague(scope.deliverables(), period)),
        lists.get(2),
        Listing.none(),
        question.unasked() ? late(scope) : new Late(0, 0));
  }

  private DeadlineReport overdue(Question question) {
    Scope scope = question.scope();
    Period period = question.when().period();
    List<Listing<DeadlineLine>> lists =
        lines.of(
            List.of(
                deadlines.overdue(scope.deadlines().and(DATED, EXACT), period, today.date()),
                deadlines.overdue(scope.deadlines().and(DATED, VAGUE), period, today.date()),
                deadlines.awaited(scope.deadlines(), period, today.date())));
    return new DeadlineReport(
        question.about(),
        question.when(),
        with(lists.get(0), items.unfinished(scope.deliverables().and(DUE, EXACT), period)),
        with(lists.get(1), items.unfinished(scope.deliverables().and(DUE, VAGUE), period)),
        Listing.none(),
        lists.get(2),
        new Late(0, 0));
  }

  private Late late(Scope scope) {
    Late late = deadlines.late(scope.deadlines(), today.date());
    int unfinished = items.unfinished(scope.deliverables(), Period.ALL_TIME).total();
    return new Late(late.overdue() + unfinished, late.awaited());
  }

  private Listing<DeadlineLine> with(Listing<DeadlineLine> listed, Listing<DueItem> due) {
    List<DeadlineLine> all = new ArrayList<>(listed.shown());
    due.shown().forEach(item -> all.add(DeadlineLine.of(item, today)));
    all.sort(BY_DATE);
    return new Listing<>(all, listed.total() + due.total());
  }
}
