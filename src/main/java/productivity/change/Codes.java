package productivity.change;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import productivity.programme.Programme;
import productivity.progress.ChangeLog;
import productivity.progress.KeptIn;
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
  private final ChangeLog log;

  Codes(Session session, Programme programme, ChangeLog log) {
    this.session = session;
    this.programme = programme;
    this.log = log;
  }

  String nextUpdate() {
    return next(KeptIn.PROGRESS_UPDATE, "UP-");
  }

  String nextDeadline() {
    return next(KeptIn.DEADLINE, "DL-");
  }

  String nextSaving() {
    return next(KeptIn.SAVING, "SV-");
  }

  String nextDeliverable() {
    return next(KeptIn.DELIVERABLE, "D-");
  }

  private String next(KeptIn rows, String prefix) {
    String table = rows.code().replace('-', '_');
    long number = highest(table, prefix) + 1;
    String code = prefix + "%03d".formatted(number);
    while (isTaken(table, code) || log.knows(rows, List.of(code))) {
      number++;
      code = prefix + "%03d".formatted(number);
    }
    return code;
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
