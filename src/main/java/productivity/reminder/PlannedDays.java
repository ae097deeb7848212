package productivity.reminder;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import productivity.programme.Programme;
import productivity.store.Session;
import productivity.workday.Workdays;

/** Up to which day everything that is owed by a programme was planned. */
public final class PlannedDays {
  private final Session session;
  private final Programme programme;

  public PlannedDays(Session session, Programme programme) {
    this.session = session;
    this.programme = programme;
  }

  Optional<LocalDate> last() {
    return session
        .handle()
        .createQuery("SELECT p.day FROM planned_day p WHERE p.programme_id = :programme")
        .bind("programme", programme.id())
        .mapTo(LocalDate.class)
        .findOne();
  }

  /**
   * Other days are working days now, so that slots have moved by so many of them at most: what was
   * owed by then is worked out once more. What was told stays told, and what moved to a day that is
   * over is caught up.
   */
  public void planAgain(Workdays before, Workdays now, int moved) {
    last()
        .map(day -> day.plusDays(1))
        .flatMap(
            day ->
                Stream.of(before, now)
                    .map(workdays -> workdays.plus(day, -moved))
                    .min(Comparator.naturalOrder()))
        .ifPresent(this::planAgainFrom);
  }

  private void planAgainFrom(LocalDate day) {
    session
        .handle()
        .createUpdate(
            """
            UPDATE planned_day SET day = :before WHERE programme_id = :programme AND day >= :day
            """)
        .bind("programme", programme.id())
        .bind("before", day.minusDays(1))
        .bind("day", day)
        .execute();
  }

  /** Also an earlier day than before, for a clock that was set back. */
  void set(LocalDate day) {
    session
        .handle()
        .createUpdate(
            """
            INSERT INTO planned_day (programme_id, day) VALUES (:programme, :day)
            ON CONFLICT (programme_id) DO UPDATE SET day = excluded.day
            """)
        .bind("programme", programme.id())
        .bind("day", day)
        .execute();
  }
}
