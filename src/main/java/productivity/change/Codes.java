package productivity.change;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import productivity.programme.Programme;
import productivity.store.Session;

/** Gives new items codes that no other has: the next number after the highest so far. */
final class Codes {
  private static final int DIGITS = 15;

  /** By length and first number, an index leads to the highest, whatever other codes there are. */
  private static final String HIGHEST =
      """
      SELECT code FROM {table}
      WHERE programme_id = :programme AND LENGTH(code) IN ({lengths})
        AND code >= :lowest AND code <= :highest AND code LIKE :pattern
      ORDER BY LENGTH(code) DESC, code DESC
      LIMIT 50
      """;

  /** What was added and taken back keeps its code: the log speaks of it. */
  private static final String TAKEN =
      """
      SELECT (SELECT COUNT(*) FROM {table} WHERE programme_id = :programme AND code = :code)
        + (SELECT COUNT(*) FROM change_log WHERE programme_id = :programme AND item = :code)
      """;

  private final Session session;
  private final Programme programme;

  Codes(Session session, Programme programme) {
    this.session = session;
    this.programme = programme;
  }

  String nextUpdate() {
    return next("progress_update", "UP-");
  }

  String nextDeadline() {
    return next("deadline", "DL-");
  }

  String nextSaving() {
    return next("saving", "SV-");
  }

  String nextDeliverable() {
    return next("deliverable", "D-");
  }

  private String next(String table, String prefix) {
    long number = highest(table, prefix) + 1;
    while (isTaken(table, prefix + "%03d".formatted(number))) {
      number++;
    }
    return prefix + "%03d".formatted(number);
  }

  /** Codes by other people may have words after the prefix; those have no number. */
  private long highest(String table, String prefix) {
    return session
        .handle()
        .createQuery(
            HIGHEST.replace("{table}", table).replace("{lengths}", lengths(prefix.length())))
        .bind("programme", programme.id())
        .bind("lowest", prefix + "0")
        .bind("highest", prefix + "9".repeat(DIGITS))
        .bind("pattern", prefix + "%")
        .mapTo(String.class)
        .list()
        .stream()
        .map(code -> code.substring(prefix.length()))
        .filter(rest -> rest.matches("\\d{1," + DIGITS + "}"))
        .map(Long::valueOf)
        .findFirst()
        .orElse(0L);
  }

  private static String lengths(int prefix) {
    return IntStream.rangeClosed(prefix + 1, prefix + DIGITS)
        .mapToObj(String::valueOf)
        .collect(Collectors.joining(", "));
  }

  private boolean isTaken(String table, String code) {
    return session
            .handle()
            .createQuery(TAKEN.replace("{table}", table))
            .bind("programme", programme.id())
            .bind("code", code)
            .mapTo(Integer.class)
            .one()
        > 0;
  }
}
