package productivity.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * Conditions that columns each hold one of some values, to be put where a statement says {@code
 * {filter}}. Without conditions every row passes: a question about everything names nothing.
 */
public record Filter(Map<String, List<String>> conditions) {
  public Filter {
    if (conditions.values().stream().anyMatch(List::isEmpty)) {
      throw new IllegalArgumentException("no row can hold one of no values");
    }
    conditions = Map.copyOf(conditions);
  }

  public static Filter any() {
    return new Filter(Map.of());
  }

  public static Filter of(String column, Collection<String> values) {
    return any().and(column, values);
  }

  public Filter and(String column, Collection<String> values) {
    Map<String, List<String>> all = new TreeMap<>(conditions);
    all.put(column, List.copyOf(values));
    return new Filter(all);
  }

  public String into(String sql) {
    String clauses =
        conditions.keySet().stream()
            .sorted()
            .map(column -> "AND %s IN (<%s>)".formatted(column, name(column)))
            .collect(Collectors.joining(" "));
    return sql.replace("{filter}", clauses);
  }

  public <S extends SqlStatement<S>> S bind(S statement) {
    conditions.forEach((column, values) -> statement.bindList(name(column), values));
    return statement;
  }

  private static String name(String column) {
    return "in_" + column.replaceAll("\\W", "_");
  }
}
