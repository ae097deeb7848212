package productivity.store;

import java.math.BigDecimal;
import java.sql.Types;
import java.time.LocalDate;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.ColumnMapper;

/**
 * SQLite has no date and no exact decimal: both are kept as ISO text. Left to their defaults, Jdbi
 * and the driver would store a date as milliseconds in the JVM's own zone and fail to read it back.
 */
final class ColumnTypes {
  private ColumnTypes() {}

  static Jdbi asText(Jdbi jdbi) {
    return jdbi.registerArgument(new DateAsText())
        .registerArgument(new DecimalAsText())
        .registerColumnMapper(LocalDate.class, date())
        .registerColumnMapper(BigDecimal.class, decimal());
  }

  private static ColumnMapper<LocalDate> date() {
    return (row, column, context) -> {
      String text = row.getString(column);
      return text == null ? null : LocalDate.parse(text);
    };
  }

  private static ColumnMapper<BigDecimal> decimal() {
    return (row, column, context) -> {
      String text = row.getString(column);
      return text == null ? null : new BigDecimal(text);
    };
  }

  private static final class DateAsText extends AbstractArgumentFactory<LocalDate> {
    DateAsText() {
      super(Types.VARCHAR);
    }

    @Override
    protected Argument build(LocalDate value, ConfigRegistry config) {
      return (position, statement, context) -> statement.setString(position, value.toString());
    }
  }

  private static final class DecimalAsText extends AbstractArgumentFactory<BigDecimal> {
    DecimalAsText() {
      super(Types.VARCHAR);
    }

    @Override
    protected Argument build(BigDecimal value, ConfigRegistry config) {
      return (position, statement, context) -> statement.setString(position, value.toPlainString());
    }
  }
}
