package productivity.reminder;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import productivity.delivery.Slot;
import productivity.programme.OfficeClosures;
import productivity.programme.Programme;
import productivity.store.Session;
import productivity.workday.Workdays;

/**
 * What one plan is made in.
 *
 * @param today the programme's day on which it is made: what is known by then decides
 */
record Scope(Session session, Programme programme, LocalDate today, Workdays workdays) {
  private static final LocalTime NINE = LocalTime.of(9, 0);

  static Scope of(Session session, Programme programme, Clock clock) {
    LocalDate today = LocalDate.now(clock.withZone(programme.zone()));
    return new Scope(session, programme, today, new OfficeClosures(session, programme).workdays());
  }

  /** Everything is told at nine in the programme's own zone. */
  static Slot slot(LocalDate day) {
    return new Slot(day, NINE);
  }

  /** The last day whose slot has come by a moment: today, or yesterday early in the morning. */
  static LocalDate reached(Instant now, ZoneId zone) {
    LocalDate today = LocalDate.ofInstant(now, zone);
    return now.isBefore(slot(today).at(zone)) ? today.minusDays(1) : today;
  }
}
