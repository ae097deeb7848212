package productivity.store;

import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * A condition that a column holds one of some values, to be put where a statement says {@code
 * {filter}}. Without values every row passes: a question about everything names nothing.
 */
public record Filter(String column, List<String> values) {
  private static final String NAME = "filtered";

  public Filter {
    values = List.copyOf(values);
  }

  public static Filter any() {
    return new Filter("", List.of());
  }

  public static Filter of(String column, Collection<String> values) {
    return new Filter(column, List.copyOf(values));
  }

  public boolean isAny() {
    return values.isEmpty();
  }

  public String into(String sql) {
    return sql.replace("{filter}", isAny() ? "" : "AND %s IN (<%s>)".formatted(column, NAME));
  }

  public <S extends SqlStatement<S>> S bind(S statement) {
    return isAny() ? statement : statement.bindList(NAME, values);
  }
}
