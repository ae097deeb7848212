package productivity.status;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.Update;
import productivity.programme.Programme;
import productivity.programme.Programmes;
import productivity.store.Database;
import productivity.store.Session;

/** Rows that a test writes itself, into a programme with one source and two workstreams. */
final class OwnRows {
  private final Session session;
  private final Programme programme;

  private OwnRows(Session session) {
    this.session = session;
    this.programme =
        new Programmes(session).create("Test", ZoneId.of("Europe/London"), "england", "MoU");
  }

  static Programme into(Database database, Consumer<OwnRows> writing) {
    return database.write(
        session -> {
          OwnRows rows = new OwnRows(session);
          rows.base();
          writing.accept(rows);
          return rows.programme;
        });
  }

  private void base() {
    source("report", LocalDate.of(2017, 6, 1));
    add("workstream", Map.of("code", "digital", "name", "Digital", "theme", "services"));
    add("workstream", Map.of("code", "estate", "name", "Estate", "theme", "assets"));
  }

  OwnRows source(String code, LocalDate day) {
    return add(
        "source",
        Map.of(
            "code",
            code,
            "title",
            "Title of " + code,
            "precision",
            "day",
            "starts",
            day,
            "ends",
            day,
            "date_inferred",
            false));
  }

  /** A figure of £10 achieved in a year and stated on 1 June 2017, but for what is given. */
  OwnRows saving(String code, Map<String, Object> differing) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("code", code);
    row.put("description", "Figure " + code);
    row.put("workstream", "digital");
    row.put("amount_low", 1_000);
    row.put("amount_high", 1_000);
    row.put("qualifier", "exactly");
    row.put("basis", "achieved");
    row.put("frequency", "annual");
    row.put("type", "efficiency-saving");
    row.put("as_at", "2017-06-01");
    row.put("per_unit", false);
    row.put("source", "report");
    row.put("source_ref", "para 1");
    row.putAll(differing);
    return add("saving", row);
  }

  OwnRows round(String code, long ceilingPence) {
    return add(
        "funding_round",
        Map.of("code", code, "name", code, "workstream", "estate", "ceiling", ceilingPence));
  }

  OwnRows organisation(String name) {
    return add("organisation", Map.of("name", name));
  }

  OwnRows partnership(String code, String round, String lead) {
    return add(
        "partnership",
        Map.of(
            "code", code, "funding_round", round, "name", code, "lead_stated", lead, "lead", lead));
  }

  OwnRows member(String partnership, int position, String organisation) {
    return add(
        "partnership_member",
        Map.of(
            "partnership", partnership,
            "position", position,
            "name_stated", organisation,
            "organisation", organisation,
            "flagged", false));
  }

  OwnRows award(String partnership, Map<String, Object> row) {
    Map<String, Object> whole = new LinkedHashMap<>(row);
    whole.put("partnership", partnership);
    return add("award", whole);
  }

  /** A promise for 2017-18 in the digital workstream, but for what is given. */
  OwnRows deliverable(String code, Map<String, Object> differing) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("code", code);
    row.put("period", "2017-18");
    row.put("workstream", "digital");
    row.put("title", "Promise " + code);
    row.put("status", "in-progress");
    row.putAll(differing);
    return add("deliverable", row);
  }

  OwnRows rating(String deliverable, int position, String rating, String asAt) {
    return add(
        "rating",
        Map.of("deliverable", deliverable, "position", position, "rating", rating, "as_at", asAt));
  }

  OwnRows target(String deliverable, int position, Map<String, Object> differing) {
    Map<String, Object> row = new LinkedHashMap<>(differing);
    row.put("deliverable", deliverable);
    row.put("position", position);
    return add("target", row);
  }

  OwnRows measurement(String deliverable, int position, Map<String, Object> differing) {
    Map<String, Object> row = new LinkedHashMap<>(differing);
    row.put("deliverable", deliverable);
    row.put("position", position);
    row.putIfAbsent("as_at", "2017-09-30");
    return add("measurement", row);
  }

  /** A milestone of the digital workstream on one day, but for what is given. */
  OwnRows deadline(String code, LocalDate day, Map<String, Object> differing) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("code", code);
    row.put("title", "Date " + code);
    row.put("workstream", "digital");
    row.put("kind", "milestone");
    row.put("starts", day);
    row.put("ends", day);
    row.put("precision", "day");
    row.put("year_inferred", false);
    row.putAll(differing);
    return add("deadline", row);
  }

  OwnRows add(String table, Map<String, Object> row) {
    String columns = String.join(", ", row.keySet());
    String values = row.keySet().stream().map(name -> ":" + name).collect(Collectors.joining(", "));
    Update update =
        session
            .handle()
            .createUpdate(
                "INSERT INTO %s (programme_id, %s) VALUES (:programme, %s)"
                    .formatted(table, columns, values))
            .bind("programme", programme.id());
    row.forEach(update::bind);
    update.execute();
    return this;
  }
}
