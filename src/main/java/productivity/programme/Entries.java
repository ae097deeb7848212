package productivity.programme;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import productivity.programme.Entry.Fact;
import productivity.store.Row;
import productivity.store.Session;
import productivity.value.Qualifier;

/** A programme's other figures, meetings, decisions and sources, one at a time. */
public final class Entries {
  private static final String METRIC =
      """
      SELECT x.code, x.name, w.name AS workstream_name, x.dimension, x.value, x.value_max, x.unit,
        x.qualifier, x.kind, x.as_at, {citation}
      FROM metric x
      JOIN workstream w ON w.programme_id = x.programme_id AND w.code = x.workstream
      {source}
      WHERE x.programme_id = :programme AND x.code = :code
      """;

  private static final String MEETING =
      """
      SELECT x.code, x.board, x.kind, x.starts, x.ends, x.precision, x.start_time, x.end_time,
        x.place, x.note, {citation}
      FROM meeting x {source}
      WHERE x.programme_id = :programme AND x.code = :code
      """;

  private static final String DECISION =
      """
      SELECT x.code, x.title, x.kind, x.status, x.owner, w.name AS workstream_name,
        x.dated AS starts, x.dated AS ends, x.precision, {citation}
      FROM decision x
      JOIN workstream w ON w.programme_id = x.programme_id AND w.code = x.workstream
      {source}
      WHERE x.programme_id = :programme AND x.code = :code
      """;

  private static final String SOURCE =
      """
      SELECT x.code, x.title, x.board, x.document, x.starts, x.ends, x.precision, x.date_inferred,
        x.date_basis, x.covers, NULL AS source
      FROM source x
      WHERE x.programme_id = :programme AND x.code = :code
      """;

  private final Session session;
  private final Programme programme;

  public Entries(Session session, Programme programme) {
    this.session = session;
    this.programme = programme;
  }

  public Optional<Entry> metric(String code) {
    return find(METRIC, code, Entries::readMetric);
  }

  public Optional<Entry> meeting(String code) {
    return find(MEETING, code, Entries::readMeeting);
  }

  public Optional<Entry> decision(String code) {
    return find(DECISION, code, Entries::readDecision);
  }

  public Optional<Entry> source(String code) {
    return find(SOURCE, code, Entries::readSource);
  }

  private Optional<Entry> find(String sql, String code, Row.Reader<Entry> reader) {
    return session
        .handle()
        .createQuery(sql.replace("{citation}", Citation.COLUMNS).replace("{source}", Citation.JOIN))
        .bind("programme", programme.id())
        .bind("code", code)
        .map(Row.as(reader))
        .findFirst();
  }

  private static Entry readMetric(Row row) throws SQLException {
    Qualifier qualifier = row.coded("qualifier", Qualifier.class);
    MetricKind kind = row.coded("kind", MetricKind.class);
    Figure value = new Figure(row.decimal("value"), row.decimal("value_max"), row.text("unit"));
    return entry(
        row,
        row.text("name"),
        List.of(
            Fact.of("Figure", qualifier.prefix() + value),
            Fact.of("Split by", row.optionalText("dimension")),
            Fact.of("Kind", kind.meaning()),
            Fact.of("As at", row.asAt("as_at")),
            Fact.of("Workstream", row.text("workstream_name"))));
  }

  private static Entry readMeeting(Row row) throws SQLException {
    String from = row.optionalText("start_time");
    String to = row.optionalText("end_time");
    return entry(
        row,
        row.text("board"),
        List.of(
            Fact.of("Date", row.span()),
            Fact.of("Time", from == null || to == null ? from : from + " to " + to),
            Fact.of("Kind", words(row.text("kind"))),
            Fact.of("Place", row.optionalText("place")),
            Fact.of("Note", row.optionalText("note"))));
  }

  private static Entry readDecision(Row row) throws SQLException {
    return entry(
        row,
        row.text("title"),
        List.of(
            Fact.of("Kind", words(row.text("kind"))),
            Fact.of("Status", row.text("status")),
            Fact.of("Owner", row.optionalText("owner")),
            Fact.of("Date", row.span()),
            Fact.of("Workstream", row.text("workstream_name"))));
  }

  private static Entry readSource(Row row) throws SQLException {
    String dated = row.span() + (row.flag("date_inferred") ? " (worked out, not printed)" : "");
    return entry(
        row,
        row.text("title"),
        List.of(
            Fact.of("Board", row.optionalText("board")),
            Fact.of("Date", dated),
            Fact.of("How the date is known", row.optionalText("date_basis")),
            Fact.of("Covers", row.optionalText("covers")),
            Fact.of("Document", row.optionalText("document"))));
  }

  private static Entry entry(Row row, String title, List<Optional<Fact>> facts)
      throws SQLException {
    List<Fact> known = facts.stream().flatMap(Optional::stream).toList();
    return new Entry(row.text("code"), title, known, Citation.read(row));
  }

  private static @Nullable String words(@Nullable String code) {
    return code == null ? null : code.replace('-', ' ');
  }
}
