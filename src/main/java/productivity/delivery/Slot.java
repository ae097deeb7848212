package productivity.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;

/**
 * The local date and time at which a notice is due. It identifies the notice; an instant cannot.
 */
public record Slot(LocalDate date, LocalTime time) {
  /**
   * The one moment for it: a time that the zone skips counts as the first moment after, one that
   * comes twice as its first.
   */
  public Instant at(ZoneId zone) {
    LocalDateTime local = date.atTime(time);
    ZoneOffsetTransition change = zone.getRules().getTransition(local);
    return change != null && change.isGap()
        ? change.getInstant()
        : local.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
  }
}
