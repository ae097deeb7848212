package productivity.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;
import productivity.value.AsAt;
import productivity.value.Coded;
import productivity.value.DateSpan;
import productivity.value.Money;
import productivity.value.Precision;

/** One row of an answer, read in the programme's own types; alike on SQLite and PostgreSQL. */
public final class Row {
  /** Makes something of a row. */
  @FunctionalInterface
  public interface Reader<T> {
    T read(Row row) throws SQLException;
  }

  private final ResultSet columns;

  private Row(ResultSet columns) {
    this.columns = columns;
  }

  public static <T> RowMapper<T> as(Reader<T> reader) {
    return (columns, context) -> reader.read(new Row(columns));
  }

  public String text(String column) throws SQLException {
    return columns.getString(column);
  }

  public @Nullable String optionalText(String column) throws SQLException {
    return columns.getString(column);
  }

  public int number(String column) throws SQLException {
    return columns.getInt(column);
  }

  public Optional<Integer> optionalNumber(String column) throws SQLException {
    int number = columns.getInt(column);
    return columns.wasNull() ? Optional.empty() : Optional.of(number);
  }

  public boolean flag(String column) throws SQLException {
    return columns.getBoolean(column);
  }

  public @Nullable BigDecimal decimal(String column) throws SQLException {
    String text = columns.getString(column);
    return text == null ? null : new BigDecimal(text);
  }

  public @Nullable Money money(String column) throws SQLException {
    long pence = columns.getLong(column);
    return columns.wasNull() ? null : new Money(pence);
  }

  public @Nullable LocalDate date(String column) throws SQLException {
    String text = columns.getString(column);
    return text == null ? null : LocalDate.parse(text);
  }

  public @Nullable AsAt asAt(String column) throws SQLException {
    String text = columns.getString(column);
    return text == null ? null : new AsAt(text);
  }

  public <E extends Enum<E> & Coded> E coded(String column, Class<E> type) throws SQLException {
    return Coded.of(type, columns.getString(column));
  }

  public <E extends Enum<E> & Coded> @Nullable E optionalCoded(String column, Class<E> type)
      throws SQLException {
    String code = columns.getString(column);
    return code == null ? null : Coded.of(type, code);
  }

  /** From the columns {@code starts}, {@code ends} and {@code precision}, with nothing stated. */
  public DateSpan span() throws SQLException {
    return span("");
  }

  /** As {@link #span()}, from columns whose names begin with a prefix. */
  public DateSpan span(String prefix) throws SQLException {
    Precision precision = coded(prefix + "precision", Precision.class);
    return new DateSpan(date(prefix + "starts"), date(prefix + "ends"), precision, null, false);
  }

  /** As {@link #span()}, with {@code as_stated} and {@code year_inferred}. */
  public DateSpan spanAsStated() throws SQLException {
    Precision precision = coded("precision", Precision.class);
    String stated = optionalText("as_stated");
    return new DateSpan(date("starts"), date("ends"), precision, stated, flag("year_inferred"));
  }
}
