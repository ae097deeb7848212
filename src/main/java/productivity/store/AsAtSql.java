package productivity.store;

/**
 * The first and last day of an as-at column as text that sorts by date, for SQL. The column holds a
 * year, a month, a day or a financial year (see {@link productivity.value.AsAt}).
 */
public final class AsAtSql {
  private static final String FIRST =
      "(CASE WHEN {c} LIKE 'FY%' THEN substr({c}, 3, 4) || '-04-01'"
          + " WHEN length({c}) = 4 THEN {c} || '-01-01'"
          + " WHEN length({c}) = 7 THEN {c} || '-01' ELSE {c} END)";

  /** A day that no month reaches still sorts after all that do. */
  private static final String LAST =
      "(CASE WHEN {c} LIKE 'FY%' THEN substr({c}, 3, 2) || substr({c}, 8, 2) || '-03-31'"
          + " WHEN length({c}) = 4 THEN {c} || '-12-31'"
          + " WHEN length({c}) = 7 THEN {c} || '-31' ELSE {c} END)";

  private AsAtSql() {}

  public static String firstDay(String column) {
    return FIRST.replace("{c}", column);
  }

  public static String lastDay(String column) {
    return LAST.replace("{c}", column);
  }
}
