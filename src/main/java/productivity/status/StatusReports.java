package productivity.status;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import productivity.deadline.Deadlines;
import productivity.deliverable.Deliverables;
import productivity.deliverable.Deliverables.PeriodCount;
import productivity.deliverable.Measurement;
import productivity.deliverable.Ratings;
import productivity.deliverable.Targets;
import productivity.programme.Conflict;
import productivity.programme.Conflicts;
import productivity.programme.Programme;
import productivity.saving.Basis;
import productivity.saving.KnownFigures;
import productivity.saving.Ledger;
import productivity.saving.SavingFigure;
import productivity.saving.Savings;
import productivity.saving.Total;
import productivity.status.StatusReport.Achieved;
import productivity.store.Filter;
import productivity.store.Session;
import productivity.value.FinancialYear;
import productivity.value.Listing;
import productivity.value.Period;
import productivity.value.When;

/**
 * Answers where things stand: a handful of queries, each over all that is in question, and one for
 * the names of what is shown.
 */
final class StatusReports {
  private static final int NEXT = 5;
  private static final int CONFLICTS = 5;
  private static final int ACHIEVED = 8;

  private final Session session;
  private final Programme programme;
  private final Today today;
  private final Deliverables deliverables;

  StatusReports(Session session, Programme programme, Today today) {
    this.session = session;
    this.programme = programme;
    this.today = today;
    this.deliverables = new Deliverables(session, programme);
  }

  /** In the current financial year where no time is given; one item is asked for whole. */
  StatusReport of(Subject about, Optional<When> asked) {
    boolean item = about instanceof Subject.Item named && named.kind() == ItemKind.DELIVERABLE;
    When when = asked.orElse(When.of(item ? Period.ALL_TIME : currentYear()));
    Scope scope = Scope.of(about, deliverables);
    List<PeriodCount> periods = deliverables.periods(scope.deliverables());
    List<String> chosen =
        periods.stream().map(PeriodCount::period).filter(in(when.period())).toList();
    if (chosen.isEmpty()) {
      return StatusReport.nothing(about, when, periods);
    }
    Filter promised = scope.deliverables().and("d.period", chosen);
    return new Drafting(about, when, scope).report(promised);
  }

  private Period currentYear() {
    return Period.of(FinancialYear.of(today.date()));
  }

  private static Predicate<String> in(Period asked) {
    return text -> Period.find(text).map(asked::overlaps).orElse(asked.equals(Period.ALL_TIME));
  }

  /** The parts of one report. */
  private final class Drafting {
    private final Subject about;
    private final When when;
    private final Scope scope;

    Drafting(Subject about, When when, Scope scope) {
      this.about = about;
      this.when = when;
      this.scope = scope;
    }

    StatusReport report(Filter promised) {
      Ratings ratings = new Ratings(session, programme, today.date());
      Targets measured = new Targets(session, programme, today.date());
      Standings standings = new Standings(ratings.standings(promised));
      Promises promises = new Promises(standings, today);
      Aims aims = new Aims(measured.judged(promised), measured.count(promised));
      Listing<Measurement> achieved = measured.untargeted(promised, ACHIEVED);
      Shown shown = shown(standings, List.of(promises.codes(), aims.codes(), codes(achieved)));
      return new StatusReport(
          about,
          when,
          promises.ratings(shown),
          dates(),
          aims.targets(shown),
          new StatusReport.Disagreements(promises.contradictions(shown), conflicts(promised)),
          new StatusReport.Figures(
              achieved.map(each -> new Achieved(shown.name(each.deliverable()), each)), savings()),
          List.of());
    }

    private Shown shown(Standings standings, List<Stream<String>> codes) {
      Set<String> all = codes.stream().flatMap(each -> each).collect(Collectors.toSet());
      return new Shown(deliverables.withCodes(all), standings, today);
    }

    private static Stream<String> codes(Listing<Measurement> achieved) {
      return achieved.shown().stream().map(Measurement::deliverable);
    }

    private Listing<Conflict> conflicts(Filter promised) {
      return Listing.first(
          CONFLICTS, new Conflicts(session, programme).amongDeliverables(promised, today.date()));
    }

    private StatusReport.Dates dates() {
      Deadlines deadlines = new Deadlines(session, programme);
      Filter scoped = scope.deadlines();
      Period period = when.period();
      boolean over = period.end().isBefore(today.date());
      List<Listing<DeadlineLine>> lines =
          new DeadlineLines(session, programme, today)
              .of(
                  List.of(
                      over ? Listing.none() : deadlines.next(scoped, ahead(period), NEXT),
                      deadlines.overdue(scoped, period, today.date()),
                      deadlines.awaited(scoped, period, today.date())));
      return new StatusReport.Dates(lines.get(0), lines.get(1), lines.get(2));
    }

    private Period ahead(Period period) {
      boolean begun = period.start().isBefore(today.date());
      return begun ? new Period(period.label(), today.date(), period.end()) : period;
    }

    /** What was saved or is expected; targets and funding are for the savings answer itself. */
    private List<Total> savings() {
      Optional<Set<String>> workstreams = workstreams();
      if (about instanceof Subject.Item) {
        return List.of();
      }
      KnownFigures known = new Savings(session, programme).known(today.date());
      Predicate<SavingFigure> asked =
          figure ->
              figure.timing().belongsTo(when.period())
                  && workstreams.map(set -> set.contains(figure.home().code())).orElse(true);
      return known.totals(known.where(asked)).stream().filter(StatusReports::isHeadline).toList();
    }

    private Optional<Set<String>> workstreams() {
      if (about instanceof Subject.Theme theme) {
        return Optional.of(theme.workstreams());
      }
      if (about instanceof Subject.Streams streams) {
        return Optional.of(streams.workstreams());
      }
      return about instanceof Subject.Stream stream
          ? Optional.of(stream.workstreams())
          : Optional.empty();
    }
  }

  private static boolean isHeadline(Total total) {
    boolean real = total.kind().basis() == Basis.ACHIEVED || total.kind().basis() == Basis.FORECAST;
    return real && total.kind().ledger() == Ledger.SAVINGS && total.sum().isPresent();
  }
}
