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

  /**
   * What was said for a day and entered later lies within what was said for the period, so that it
   * is the newer of the two from then on, though the period may end after it.
   */
  private static final String NEWNESS =
      """
      (CASE WHEN length({row}.as_at) <> 10 AND EXISTS (
         SELECT 1 FROM {table} later
         WHERE later.programme_id = {row}.programme_id AND later.deliverable = {row}.deliverable
           AND later.position > {row}.position AND length(later.as_at) = 10
           AND later.as_at <= :today
           AND later.as_at >= {first} AND later.as_at <= {last} {alike})
       THEN {first} ELSE {last} END)""";

  private AsAtSql() {}

  public static String firstDay(String column) {
    return FIRST.replace("{c}", column);
  }

  public static String lastDay(String column) {
    return LAST.replace("{c}", column);
  }

  /**
   * What a deliverable's observations that are known on {@code :today} sort by: the newest has the
   * greatest.
   *
   * @param same a column that observations must share for one to be news of the other
   */
  public static String newness(String table, String row, String... same) {
    StringBuilder alike = new StringBuilder();
    for (String column : same) {
      alike.append(
          "AND (later.{same} = {row}.{same} OR later.{same} IS NULL AND {row}.{same} IS NULL)"
              .replace("{same}", column));
    }
    return NEWNESS
        .replace("{alike}", alike)
        .replace("{first}", firstDay("{row}.as_at"))
        .replace("{last}", lastDay("{row}.as_at"))
        .replace("{table}", table)
        .replace("{row}", row);
  }
}
