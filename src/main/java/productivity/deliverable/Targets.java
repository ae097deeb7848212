package productivity.deliverable;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import productivity.programme.Citation;
import productivity.programme.Programme;
import productivity.store.AsAtSql;
import productivity.store.Filter;
import productivity.store.Row;
import productivity.store.Session;
import productivity.value.AsAt;
import productivity.value.Listing;

/** A programme's targets and what was achieved towards them, as known on a day. */
public final class Targets {
  private static final String JUDGED =
      """
      WITH latest AS (
        SELECT m.deliverable, m.target, m.quantity, m.quantity_max, m.unit, m.amount, m.amount_max,
          m.wording, m.as_at,
          ROW_NUMBER() OVER (
            PARTITION BY m.deliverable, m.target
            ORDER BY {newness} DESC, m.position DESC) AS nth
        FROM deliverable d
        JOIN measurement m ON m.programme_id = d.programme_id AND m.deliverable = d.code
        WHERE d.programme_id = :programme AND m.target IS NOT NULL AND {first_day} <= :today
          {filter}
      )
      SELECT t.deliverable, t.position, t.comparator, t.quantity AS target_quantity,
        t.quantity_max AS target_quantity_max, t.unit AS target_unit, t.amount AS target_amount,
        t.amount_max AS target_amount_max, t.basis,
        l.target, l.quantity, l.quantity_max, l.unit, l.amount, l.amount_max, l.wording, l.as_at,
        NULL AS source
      FROM latest l
      JOIN target t ON t.programme_id = :programme AND t.deliverable = l.deliverable
        AND t.position = l.target
      WHERE l.nth = 1
      ORDER BY t.deliverable, t.position
      """
          .replace("{first_day}", AsAtSql.firstDay("m.as_at"))
          .replace("{newness}", AsAtSql.newness("measurement", "m", "target"));

  private static final String COUNT =
      """
      SELECT COUNT(*) FROM deliverable d
      JOIN target t ON t.programme_id = d.programme_id AND t.deliverable = d.code
      WHERE d.programme_id = :programme {filter}
      """;

  private static final String TARGETS =
      """
      SELECT t.deliverable, t.position, t.comparator, t.quantity AS target_quantity,
        t.quantity_max AS target_quantity_max, t.unit AS target_unit, t.amount AS target_amount,
        t.amount_max AS target_amount_max, t.basis
      FROM target t
      WHERE t.programme_id = :programme AND t.deliverable IN (<codes>)
      ORDER BY t.deliverable, t.position
      """;

  /** Nobody counts in a unit that was not heard of for so long. */
  private static final int LATEST = 100;

  private static final String UNITS =
      """
      SELECT unit FROM target
      WHERE programme_id = :programme AND deliverable = :deliverable AND unit IS NOT NULL
      UNION SELECT m.unit FROM (
        SELECT unit FROM measurement
        WHERE programme_id = :programme AND deliverable = :deliverable
        ORDER BY position DESC LIMIT :latest) m
      WHERE m.unit IS NOT NULL
      """;

  private static final String MEASUREMENTS =
      """
      SELECT x.deliverable, x.target, x.quantity, x.quantity_max, x.unit, x.amount, x.amount_max,
        x.wording, x.as_at, {citation}
      FROM measurement x {source}
      WHERE x.programme_id = :programme AND x.deliverable IN (<codes>) AND {first_day} <= :today
      ORDER BY x.deliverable, {newness} DESC, x.position DESC
      """
          .replace("{first_day}", AsAtSql.firstDay("x.as_at"))
          .replace("{newness}", AsAtSql.newness("measurement", "x", "target"))
          .replace("{citation}", Citation.COLUMNS)
          .replace("{source}", Citation.JOIN);

  private static final String UNTARGETED =
      """
      SELECT m.deliverable, m.target, m.quantity, m.quantity_max, m.unit, m.amount, m.amount_max,
          m.wording, m.as_at,
        NULL AS source, COUNT(*) OVER () AS total
      FROM deliverable d
      JOIN measurement m ON m.programme_id = d.programme_id AND m.deliverable = d.code
      WHERE d.programme_id = :programme AND d.reports_on IS NULL AND m.target IS NULL
        AND (m.quantity IS NOT NULL OR m.amount IS NOT NULL) AND {first_day} <= :today {filter}
      ORDER BY COALESCE(m.amount, 0) DESC, {newness} DESC, m.deliverable, m.position
      LIMIT :most
      """
          .replace("{first_day}", AsAtSql.firstDay("m.as_at"))
          .replace("{newness}", AsAtSql.newness("measurement", "m", "target"));

  private final Session session;
  private final Programme programme;
  private final LocalDate today;

  public Targets(Session session, Programme programme, LocalDate today) {
    this.session = session;
    this.programme = programme;
    this.today = today;
  }

  /** The targets of what passes a filter on {@code d} that have an achievement, with the latest. */
  public List<Judgement> judged(Filter filter) {
    return filter
        .bind(session.handle().createQuery(filter.into(JUDGED)))
        .bind("programme", programme.id())
        .bind("today", today.toString())
        .map(Row.as(row -> new Judgement(target(row), measurement(row))))
        .list();
  }

  public int count(Filter filter) {
    return filter
        .bind(session.handle().createQuery(filter.into(COUNT)))
        .bind("programme", programme.id())
        .mapTo(Integer.class)
        .one();
  }

  /** What was counted without a target for it, the largest amounts of money first. */
  public Listing<Measurement> untargeted(Filter filter, int most) {
    List<Measurement> shown = new ArrayList<>();
    AtomicInteger total = new AtomicInteger();
    filter
        .bind(session.handle().createQuery(filter.into(UNTARGETED)))
        .bind("programme", programme.id())
        .bind("today", today.toString())
        .bind("most", most)
        .map(
            Row.as(
                row -> {
                  total.set(row.number("total"));
                  return measurement(row);
                }))
        .forEach(shown::add);
    return new Listing<>(shown, total.get());
  }

  public List<Target> of(Collection<String> deliverables) {
    return session
        .handle()
        .createQuery(TARGETS)
        .bindList("codes", List.copyOf(deliverables))
        .bind("programme", programme.id())
        .map(Row.as(Targets::target))
        .list();
  }

  /** The units in which a deliverable's targets and what was achieved are counted. */
  public Set<String> units(String deliverable) {
    return session
        .handle()
        .createQuery(UNITS)
        .bind("programme", programme.id())
        .bind("deliverable", deliverable)
        .bind("latest", LATEST)
        .mapTo(String.class)
        .set();
  }

  /** Everything achieved by some deliverables, newest first within each. */
  public List<Measurement> achieved(Collection<String> deliverables) {
    return session
        .handle()
        .createQuery(MEASUREMENTS)
        .bindList("codes", List.copyOf(deliverables))
        .bind("programme", programme.id())
        .bind("today", today.toString())
        .map(Row.as(Targets::measurement))
        .list();
  }

  private static Target target(Row row) throws SQLException {
    BigDecimal quantity = row.decimal("target_quantity");
    return new Target(
        row.text("deliverable"),
        row.number("position"),
        row.coded("comparator", Comparator.class),
        quantity,
        row.decimal("target_quantity_max"),
        row.optionalText("target_unit"),
        row.money("target_amount"),
        row.money("target_amount_max"),
        row.optionalText("basis"));
  }

  private static Measurement measurement(Row row) throws SQLException {
    return new Measurement(
        row.text("deliverable"),
        row.optionalNumber("target"),
        new Measurement.Figure(
            row.decimal("quantity"),
            row.decimal("quantity_max"),
            row.optionalText("unit"),
            row.money("amount"),
            row.money("amount_max")),
        row.optionalText("wording"),
        new AsAt(row.text("as_at")),
        Citation.read(row));
  }
}
