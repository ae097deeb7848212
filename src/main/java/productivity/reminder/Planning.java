package productivity.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final Database database;
  private final Clock clock;
  private final int escalatedAfter;
  private final Map<Long, Plan> written = new HashMap<>();
  private List<Programme> programmes = List.of();
  private Look last = new Look("nothing", List.of());

  /** Between two looks that are alike nothing can be owed anew. */
  private record Look(Object version, List<LocalDate> reached) {}

  public Planning(Database database, Clock clock) {
    this(database, clock, ReminderPlanner.ESCALATED_AFTER);
  }

  public Planning(Database database, Clock clock, int escalatedAfter) {
    this.database = database;
    this.clock = clock;
    this.escalatedAfter = escalatedAfter;
  }

  /** True where something was owed anew, or no longer. */
  public boolean turn() {
    Object version = database.version();
    if (!version.equals(last.version())) {
      programmes = database.read(session -> new Programmes(session).all());
    }
    Look now = new Look(version, programmes.stream().map(this::reached).toList());
    if (now.equals(last)) {
      return false;
    }
    boolean changed = programmes.stream().filter(this::turn).count() > 0;
    last = now;
    return changed;
  }

  private LocalDate reached(Programme programme) {
    return Scope.reached(clock.instant(), programme.zone());
  }

  private boolean turn(Programme programme) {
    Optional<Plan> plan = database.read(session -> plan(session, programme));
    if (plan.isEmpty() || plan.get().equals(written.get(programme.id()))) {
      return false;
    }
    database
        .write(session -> write(session, programme))
        .ifPresent(each -> written.put(programme.id(), each));
    return true;
  }

  private Optional<Plan> plan(Session session, Programme programme) {
    return new ReminderPlanner(session, programme, clock, escalatedAfter).plan();
  }

  /** Planned again in the transaction that writes it, since something may have changed between. */
  private Optional<Plan> write(Session session, Programme programme) {
    Optional<Plan> plan = plan(session, programme);
    plan.ifPresent(
        each -> {
          new Outbox(session, programme).reconcile(each.owed(), each.speaksFor());
          new PlannedDays(session, programme).set(each.days().end());
        });
    return plan;
  }
}
