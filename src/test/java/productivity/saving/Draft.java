package productivity.saving;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import productivity.value.AsAt;
import productivity.value.Money;
import productivity.value.MoneyRange;
import productivity.value.Qualifier;

/** A savings figure for tests: £10 million achieved in a year, until a test says otherwise. */
public final class Draft {
  private final String code;
  private Kind kind = new Kind(Basis.ACHIEVED, Frequency.ANNUAL, SavingType.EFFICIENCY_SAVING);
  private @Nullable MoneyRange amount =
      MoneyRange.of(Money.ofPounds(10_000_000), Qualifier.EXACTLY);
  private @Nullable Share share;
  private Timing timing = new Timing(null, null, null, new AsAt("2017-11-01"));
  private SavingFigure.Reach reach = new SavingFigure.Reach("national", false);
  private @Nullable String against;
  private @Nullable String countedIn;
  private String workstream = "digital";

  private Draft(String code) {
    this.code = code;
  }

  public static Draft figure(String code) {
    return new Draft(code);
  }

  public Draft kind(Basis basis, Frequency frequency, SavingType type) {
    kind = new Kind(basis, frequency, type);
    return this;
  }

  public Draft target() {
    return kind(Basis.TARGET, kind.frequency(), kind.type());
  }

  public Draft millions(long millions) {
    return worth(Qualifier.EXACTLY, millions, millions);
  }

  public Draft worth(Qualifier qualifier, long lowMillions, long highMillions) {
    amount =
        new MoneyRange(
            Money.ofPounds(lowMillions * 1_000_000),
            Money.ofPounds(highMillions * 1_000_000),
            qualifier);
    return this;
  }

  public Draft percentOnly(int percent) {
    amount = null;
    share =
        new Share(
            Qualifier.EXACTLY, BigDecimal.valueOf(percent), BigDecimal.valueOf(percent), "fees");
    return this;
  }

  public Draft scope(String scope) {
    reach = new SavingFigure.Reach(scope, false);
    return this;
  }

  public Draft perUnit(String scope) {
    reach = new SavingFigure.Reach(scope, true);
    return this;
  }

  public Draft asAt(String written) {
    timing = new Timing(timing.stated(), timing.starts(), timing.ends(), new AsAt(written));
    return this;
  }

  public Draft during(@Nullable String starts, @Nullable String ends) {
    timing = new Timing(null, day(starts), day(ends), timing.asAt());
    return this;
  }

  public Draft against(String target) {
    against = target;
    return this;
  }

  public Draft countedIn(String other) {
    countedIn = other;
    return this;
  }

  public Draft workstream(String code) {
    workstream = code;
    return this;
  }

  public SavingFigure build() {
    return new SavingFigure(
        code,
        "Figure " + code,
        new SavingFigure.Home(workstream, workstream),
        kind,
        amount,
        share,
        timing,
        reach,
        new SavingFigure.Links(against, countedIn),
        null,
        null);
  }

  private static @Nullable LocalDate day(@Nullable String iso) {
    return iso == null ? null : LocalDate.parse(iso);
  }
}
