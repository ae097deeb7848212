package productivity.programme;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import productivity.store.Row;
import productivity.store.Session;
import productivity.workday.Workdays;

/** The days on which a programme's office is closed besides weekends and bank holidays. */
public final class OfficeClosures {
  private final Session session;
  private final Programme programme;

  public OfficeClosures(Session session, Programme programme) {
    this.session = session;
    this.programme = programme;
  }

  /** The programme's working days: its nation's, without its own closures. */
  public Workdays workdays() {
    return Workdays.of(
        programme.nation(),
        all().stream().map(OfficeClosure::day).collect(Collectors.toUnmodifiableSet()));
  }

  public List<OfficeClosure> all() {
    return session
        .handle()
        .createQuery(
            """
            SELECT day, reason FROM office_closure WHERE programme_id = :programme ORDER BY day
            """)
        .bind("programme", programme.id())
        .map(Row.as(row -> new OfficeClosure(day(row), row.text("reason"))))
        .list();
  }

  /** A day that is closed already is closed for the new reason from then on. */
  public void add(OfficeClosure closure) {
    session
        .handle()
        .createUpdate(
            """
            INSERT INTO office_closure (programme_id, day, reason)
            VALUES (:programme, :day, :reason)
            ON CONFLICT (programme_id, day) DO UPDATE SET reason = excluded.reason
            """)
        .bind("programme", programme.id())
        .bind("day", closure.day())
        .bind("reason", closure.reason())
        .execute();
  }

  /** True where the day was closed. */
  public boolean remove(LocalDate day) {
    return session
            .handle()
            .createUpdate(
                "DELETE FROM office_closure WHERE programme_id = :programme AND day = :day")
            .bind("programme", programme.id())
            .bind("day", day)
            .execute()
        == 1;
  }

  private static LocalDate day(Row row) throws SQLException {
    return Objects.requireNonNull(row.date("day"));
  }
}
