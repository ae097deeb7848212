package productivity.status;

import java.util.List;
import productivity.programme.Conflict;
import productivity.saving.SavingFigure;
import productivity.saving.Total;
import productivity.value.FinancialYear;
import productivity.value.When;

/**
 * The money of a subject in a period: one total for each kind, what contradicts itself among the
 * figures, and the targets against which nothing is recorded. Without any figures it says where
 * there are some.
 */
public record SavingsReport(
    Subject about,
    When when,
    List<Total> totals,
    List<Conflict> conflicts,
    List<SavingFigure> unanswered,
    Elsewhere elsewhere) {
  public SavingsReport {
    totals = List.copyOf(totals);
    conflicts = List.copyOf(conflicts);
    unanswered = List.copyOf(unanswered);
  }

  /** Years with figures for the same subject, and workstreams with figures in the same period. */
  public record Elsewhere(List<FinancialYear> years, List<SavingFigure.Home> workstreams) {
    public static final Elsewhere NOT_NEEDED = new Elsewhere(List.of(), List.of());

    public Elsewhere {
      years = List.copyOf(years);
      workstreams = List.copyOf(workstreams);
    }
  }
}
