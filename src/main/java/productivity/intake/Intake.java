package productivity.intake;

import java.util.List;
import productivity.store.Database;

/**
 * The way in for files: everything is checked before anything is written, and either all of it is
 * written or nothing.
 */
public final class Intake {
  private Intake() {}

  /** All faults; empty where the sheets can be imported. */
  public static List<Fault> check(Database database, Sheets sheets) {
    return preview(database, sheets).faults();
  }

  /** Says what an import would do, and writes nothing. */
  public static IntakeReport preview(Database database, Sheets sheets) {
    Tables tables = Tables.of(sheets);
    return database.read(session -> Plan.of(session, tables).report(IntakeReport.Stage.PREVIEW));
  }

  /** Imports the sheets, unless there is a fault. Opens no write where there is nothing to do. */
  public static IntakeReport apply(Database database, Sheets sheets) {
    Tables tables = Tables.of(sheets);
    IntakeReport before =
        database.read(session -> Plan.of(session, tables).report(IntakeReport.Stage.APPLIED));
    boolean nothing = before.added() == 0 && before.changed() == 0;
    if (before.isRefused() || nothing) {
      return before;
    }
    return database.write(
        session -> {
          // Made again: another writer may have come between.
          Plan plan = Plan.of(session, tables);
          if (!plan.isRefused()) {
            plan.write();
          }
          return plan.report(IntakeReport.Stage.APPLIED);
        });
  }
}
