package productivity.deliverable;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import productivity.programme.Citation;
import productivity.programme.Programme;
import productivity.store.AsAtSql;
import productivity.store.Filter;
import productivity.store.Row;
import productivity.store.Session;
import productivity.value.AsAt;
import productivity.value.Rating;

/** How a programme's deliverables were judged, as known on a day. */
public final class Ratings {
  /** CROSS JOIN keeps SQLite on the few that are asked for, whatever it guesses about sizes. */
  private static final String STANDINGS =
      """
      WITH asked AS (
        SELECT d.code, d.parent FROM deliverable d WHERE d.programme_id = :programme {filter}
      ), family AS (
        SELECT code, 1 AS asked FROM asked
        UNION ALL SELECT parent, 0 FROM asked WHERE parent IS NOT NULL
        UNION ALL SELECT d.code, 0 FROM asked a CROSS JOIN deliverable d
          WHERE d.programme_id = :programme AND d.parent = a.code
      ), told AS (
        SELECT code, asked FROM family
        UNION ALL SELECT d.code, 0 FROM family f CROSS JOIN deliverable d
          WHERE d.programme_id = :programme AND d.reports_on = f.code
      ), wanted AS (
        SELECT code, MAX(asked) AS asked FROM told GROUP BY code
      ), rated AS (
        SELECT d.code, d.parent, d.reports_on, d.status, d.status_as_at, w.asked,
          r.rating, r.as_at, r.review_by,
          ROW_NUMBER() OVER (
            PARTITION BY d.code ORDER BY {newness} DESC, r.position DESC) AS nth
        FROM wanted w CROSS JOIN deliverable d
        LEFT JOIN rating r ON r.programme_id = d.programme_id AND r.deliverable = d.code
          AND {first_day} <= :today
        WHERE d.programme_id = :programme AND d.code = w.code
      )
      SELECT code, parent, reports_on, status, status_as_at, rating, as_at, review_by, asked
      FROM rated WHERE nth = 1 ORDER BY code
      """
          .replace("{first_day}", AsAtSql.firstDay("r.as_at"))
          .replace("{newness}", AsAtSql.newness("rating", "r"));

  private static final String HISTORY =
      """
      SELECT x.deliverable, x.rating, x.as_at, x.review_by, x.reason, x.path_back,
        {citation}
      FROM rating x {source}
      WHERE x.programme_id = :programme AND x.deliverable IN (<codes>) AND {first_day} <= :today
      ORDER BY {newness} DESC, x.deliverable, x.position DESC
      """
          .replace("{first_day}", AsAtSql.firstDay("x.as_at"))
          .replace("{newness}", AsAtSql.newness("rating", "x"))
          .replace("{citation}", Citation.COLUMNS)
          .replace("{source}", Citation.JOIN);

  private final Session session;
  private final Programme programme;
  private final LocalDate today;

  public Ratings(Session session, Programme programme, LocalDate today) {
    this.session = session;
    this.programme = programme;
    this.today = today;
  }

  /**
   * Where everything that passes a filter on {@code d} stands, with the parents, parts and report
   * lines that it has to be compared with.
   */
  public List<Standing> standings(Filter filter) {
    return filter
        .bind(session.handle().createQuery(filter.into(STANDINGS)))
        .bind("programme", programme.id())
        .bind("today", today.toString())
        .map(Row.as(this::standing))
        .list();
  }

  /** Every rating of some deliverables, newest first. */
  public List<RatingObservation> history(Collection<String> codes) {
    return session
        .handle()
        .createQuery(HISTORY)
        .bindList("codes", List.copyOf(codes))
        .bind("programme", programme.id())
        .bind("today", today.toString())
        .map(Row.as(Ratings::observation))
        .list();
  }

  private Standing standing(Row row) throws SQLException {
    Lifecycle status = row.coded("status", Lifecycle.class);
    return new Standing(
        row.text("code"),
        row.optionalText("parent"),
        row.optionalText("reports_on"),
        isKnown(status, row.asAt("status_as_at")) ? Optional.of(status) : Optional.empty(),
        latest(row),
        row.number("asked") == 1);
  }

  /** That a row is no deliverable is not news of a date: it never was one. */
  private boolean isKnown(Lifecycle status, @Nullable AsAt asAt) {
    return asAt == null || asAt.isKnownBy(today) || status == Lifecycle.NOT_A_DELIVERABLE;
  }

  private static Optional<RatingObservation> latest(Row row) throws SQLException {
    Rating rating = row.optionalCoded("rating", Rating.class);
    AsAt asAt = row.asAt("as_at");
    if (rating == null || asAt == null || rating == Rating.NOT_STATED) {
      return Optional.empty();
    }
    return Optional.of(
        new RatingObservation(
            row.text("code"), rating, asAt, row.date("review_by"), null, null, null));
  }

  private static RatingObservation observation(Row row) throws SQLException {
    return new RatingObservation(
        row.text("deliverable"),
        row.coded("rating", Rating.class),
        new AsAt(row.text("as_at")),
        row.date("review_by"),
        row.optionalText("reason"),
        row.optionalText("path_back"),
        Citation.read(row));
  }
}
