package productivity.status;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import productivity.programme.Conflicts;
import productivity.programme.Programme;
import productivity.saving.KnownFigures;
import productivity.saving.SavingFigure;
import productivity.saving.Savings;
import productivity.store.Session;
import productivity.value.FinancialYear;
import productivity.value.Period;
import productivity.value.Refusal;
import productivity.value.When;

/** Answers what was saved, is expected or is aimed for: two queries, whatever the question. */
final class SavingsReports {
  private final Session session;
  private final Programme programme;
  private final LocalDate today;

  SavingsReports(Session session, Programme programme, LocalDate today) {
    this.session = session;
    this.programme = programme;
    this.today = today;
  }

  /** For the current financial year where no time is given; one figure alone has no period. */
  SavingsReport of(Subject about, Optional<When> when) {
    Predicate<SavingFigure> subject = within(about);
    When asked = when.orElse(unasked(about));
    KnownFigures known = new Savings(session, programme).known(today);
    List<SavingFigure> figures = known.where(subject.and(in(asked.period())));
    if (figures.isEmpty()) {
      SavingsReport.Elsewhere elsewhere = elsewhere(known, subject, asked.period());
      return new SavingsReport(about, asked, List.of(), List.of(), List.of(), elsewhere);
    }
    return new SavingsReport(
        about,
        asked,
        known.totals(figures),
        new Conflicts(session, programme)
            .naming(figures.stream().map(SavingFigure::code).toList(), today),
        known.unanswered(figures),
        SavingsReport.Elsewhere.NOT_NEEDED);
  }

  private When unasked(Subject about) {
    return about instanceof Subject.Item
        ? When.of(Period.ALL_TIME)
        : When.of(Period.of(FinancialYear.of(today)));
  }

  private static Predicate<SavingFigure> in(Period period) {
    return period.equals(Period.ALL_TIME)
        ? figure -> true
        : figure -> figure.timing().belongsTo(period);
  }

  /** A figure asked for by its code comes with those that are inside it, so it can be checked. */
  private static Predicate<SavingFigure> within(Subject about) {
    if (about instanceof Subject.Everything) {
      return figure -> true;
    }
    if (about instanceof Subject.Theme theme) {
      return under(theme.workstreams());
    }
    if (about instanceof Subject.Stream stream) {
      return under(stream.workstreams());
    }
    if (about instanceof Subject.Item item && item.kind() == ItemKind.SAVING) {
      return figure ->
          item.code().equals(figure.code()) || item.code().equals(figure.links().countedIn());
    }
    throw noSavings(about);
  }

  private static Predicate<SavingFigure> under(Set<String> workstreams) {
    return figure -> workstreams.contains(figure.home().code());
  }

  private static Refusal noSavings(Subject about) {
    String instead =
        about instanceof Subject.Item item ? "show " + item.label() : "grants " + about.label();
    return new Refusal(
        Refusal.Code.NOT_FOUND,
        about.label()
            + " has no savings figures of its own. Ask for a workstream or a theme instead.",
        List.of(instead, "savings"));
  }

  private static SavingsReport.Elsewhere elsewhere(
      KnownFigures known, Predicate<SavingFigure> subject, Period period) {
    List<FinancialYear> years =
        known.where(subject).stream()
            .flatMap(SavingsReports::years)
            .distinct()
            .sorted(Comparator.reverseOrder())
            .toList();
    List<SavingFigure.Home> workstreams =
        known.where(in(period)).stream()
            .map(SavingFigure::home)
            .distinct()
            .sorted(Comparator.comparing(SavingFigure.Home::name))
            .toList();
    return new SavingsReport.Elsewhere(years, workstreams);
  }

  /** The years in which a figure begins, ends or was given, where it belongs to them. */
  private static Stream<FinancialYear> years(SavingFigure figure) {
    return Stream.of(figure.timing().starts(), figure.timing().ends(), figure.timing().asAt().end())
        .flatMap(Stream::ofNullable)
        .map(FinancialYear::of)
        .filter(year -> figure.timing().belongsTo(Period.of(year)));
  }
}
