package productivity.saving;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import productivity.programme.Citation;
import productivity.programme.Programme;
import productivity.store.Row;
import productivity.store.Session;
import productivity.value.Money;
import productivity.value.MoneyRange;
import productivity.value.Qualifier;

/** The savings figures of a programme. */
public final class Savings {
  private static final String FIGURES =
      """
      SELECT x.code, x.description, x.workstream, w.name AS workstream_name, x.amount_low,
             x.amount_high, x.qualifier, x.basis, x.frequency, x.type, x.cashable,
             x.period_stated, x.starts, x.ends, x.as_at, x.percent_low, x.percent_high,
             x.percent_of, x.scope, x.per_unit, x.against, x.counted_in, {citation}
        FROM saving x
        JOIN workstream w ON w.programme_id = x.programme_id AND w.code = x.workstream
        {join}
       WHERE x.programme_id = :programme
       ORDER BY x.code
      """
          .replace("{citation}", Citation.COLUMNS)
          .replace("{join}", Citation.JOIN);

  private final Session session;
  private final Programme programme;

  public Savings(Session session, Programme programme) {
    this.session = session;
    this.programme = programme;
  }

  /** Every figure that is known on the day: targets and larger figures may stand anywhere. */
  public KnownFigures known(LocalDate today) {
    List<SavingFigure> figures =
        session
            .handle()
            .createQuery(FIGURES)
            .bind("programme", programme.id())
            .map(Row.as(Savings::figure))
            .list();
    return new KnownFigures(figures, today);
  }

  private static SavingFigure figure(Row row) throws SQLException {
    return new SavingFigure(
        row.text("code"),
        row.text("description"),
        new SavingFigure.Home(row.text("workstream"), row.text("workstream_name")),
        kind(row),
        amount(row),
        share(row),
        timing(row),
        new SavingFigure.Reach(row.optionalText("scope"), row.flag("per_unit")),
        new SavingFigure.Links(row.optionalText("against"), row.optionalText("counted_in")),
        row.optionalText("cashable"),
        Citation.read(row));
  }

  private static Kind kind(Row row) throws SQLException {
    return new Kind(
        row.coded("basis", Basis.class),
        row.coded("frequency", Frequency.class),
        row.coded("type", SavingType.class));
  }

  private static @Nullable MoneyRange amount(Row row) throws SQLException {
    Money low = row.money("amount_low");
    Money high = row.money("amount_high");
    if (low == null || high == null) {
      return null;
    }
    return new MoneyRange(low, high, row.coded("qualifier", Qualifier.class));
  }

  private static @Nullable Share share(Row row) throws SQLException {
    BigDecimal low = row.decimal("percent_low");
    if (low == null) {
      return null;
    }
    BigDecimal high = Objects.requireNonNullElse(row.decimal("percent_high"), low);
    Qualifier qualifier = row.coded("qualifier", Qualifier.class);
    return new Share(qualifier, low, high, row.optionalText("percent_of"));
  }

  private static Timing timing(Row row) throws SQLException {
    return new Timing(
        row.optionalText("period_stated"),
        row.date("starts"),
        row.date("ends"),
        Objects.requireNonNull(row.asAt("as_at")));
  }
}
