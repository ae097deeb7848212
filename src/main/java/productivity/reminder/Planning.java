package productivity.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import productivity.delivery.Outbox;
import productivity.programme.Programme;
import productivity.programme.Programmes;
import productivity.store.Database;
import productivity.store.Session;

/**
 * Puts what every programme owes into its outbox. A turn may come as often as one likes: it looks
 * only where the data or the slot that was reached last are others than before, and writes only
 * where the plan is. Used by one thread.
 */
public final class Planning {
  private static final Logger log = LoggerFactory.getLogger(Planning.class);

  private final Database database;
  private final Clock clock;
  private final int escalatedAfter;
  private List<Programme> programmes = List.of();
  private final Set<Long> open = new HashSet<>();
  private Look last = new Look("nothing", List.of());

  /** Between two looks that are alike nothing can be owed anew. */
  private record Look(Object version, List<Hour> hours) {}

  /** A programme's day, and whether its slot has come. */
  private record Hour(LocalDate today, LocalDate reached) {}

  public Planning(Database database, Clock clock) {
    this(database, clock, ReminderPlanner.ESCALATED_AFTER);
  }

  public Planning(Database database, Clock clock, int escalatedAfter) {
    this.database = database;
    this.clock = clock;
    this.escalatedAfter = escalatedAfter;
  }

  /**
   * True where something was owed anew, or no longer. A programme that cannot be planned keeps no
   * other from it, and is planned again with the next turn.
   */
  public boolean turn() {
    Object version = database.version();
    if (!version.equals(last.version())) {
      programmes = database.read(session -> new Programmes(session).all());
    }
    Look now = new Look(version, programmes.stream().map(this::hour).toList());
    if (now.equals(last)) {
      return false;
    }
    last = new Look("nothing", List.of());
    boolean changed = turns();
    last = now;
    return changed;
  }

  /**
   * True while a programme's channels and people may be written to: from the slot of a working day
   * to the end of it, and what is owed was worked out since.
   */
  public boolean isOpen(long programme) {
    return open.contains(programme);
  }

  private boolean turns() {
    List<RuntimeException> failures = new ArrayList<>();
    int changed = 0;
    for (Programme each : programmes) {
      open.remove(each.id());
      try {
        changed += turn(each) ? 1 : 0;
      } catch (RuntimeException failure) {
        log.error("What programme {} owes could not be worked out", each.id(), failure);
        failures.add(failure);
      }
    }
    if (!failures.isEmpty()) {
      throw failures.get(0);
    }
    return changed > 0;
  }

  private Hour hour(Programme programme) {
    LocalDate today = LocalDate.now(clock.withZone(programme.zone()));
    return new Hour(today, Scope.reached(clock.instant(), programme.zone()));
  }

  private boolean turn(Programme programme) {
    Optional<Boolean> written =
        database.read(
            session -> plan(session, programme).map(plan -> isWritten(session, programme, plan)));
    if (written.isEmpty()) {
      return false;
    }
    if (!written.get()) {
      database.write(session -> write(session, programme));
    }
    open.add(programme.id());
    return !written.get();
  }

  /** Asked of what is on record: what was begun and never sent waits again, owed or not. */
  private static boolean isWritten(Session session, Programme programme, Plan plan) {
    return new PlannedDays(session, programme).last().equals(Optional.of(plan.days().end()))
        && new Outbox(session, programme).isReconciled(plan.owed(), plan.speaksFor());
  }

  private Optional<Plan> plan(Session session, Programme programme) {
    return new ReminderPlanner(session, programme, clock, escalatedAfter).plan();
  }

  /** Planned again in the transaction that writes it, since something may have changed between. */
  private boolean write(Session session, Programme programme) {
    plan(session, programme)
        .ifPresent(
            plan -> {
              new Outbox(session, programme).reconcile(plan.owed(), plan.speaksFor());
              new PlannedDays(session, programme).set(plan.days().end());
            });
    return true;
  }
}
