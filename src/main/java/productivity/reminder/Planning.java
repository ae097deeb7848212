package productivity.reminder;

import java.time.Clock;
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
 * Puts what every programme owes into its outbox. A turn may come as often as one likes: it writes
 * only where the plan is another than the last. Used by one thread.
 */
public final class Planning {
  private final Database database;
  private final Clock clock;
  private final int escalatedAfter;
  private final Map<Long, Plan> written = new HashMap<>();

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
    List<Programme> programmes = database.read(session -> new Programmes(session).all());
    boolean changed = false;
    for (Programme programme : programmes) {
      changed |= turn(programme);
    }
    return changed;
  }

  private boolean turn(Programme programme) {
    Optional<Plan> plan = database.read(session -> plan(session, programme));
    if (plan.isEmpty() || plan.get().equals(written.get(programme.id()))) {
      return false;
    }
    written.put(programme.id(), database.write(session -> write(session, programme)));
    return true;
  }

  private Optional<Plan> plan(Session session, Programme programme) {
    return new ReminderPlanner(session, programme, clock, escalatedAfter).plan();
  }

  /** Planned again in the transaction that writes it, since something may have changed between. */
  private Plan write(Session session, Programme programme) {
    Plan plan = plan(session, programme).orElseThrow();
    new Outbox(session, programme).reconcile(plan.owed(), plan.days());
    new PlannedDays(session, programme).set(plan.days().end());
    return plan;
  }
}
