package productivity.change;

import net.jqwik.api.lifecycle.AfterContainer;
import productivity.intake.Intake;
import productivity.intake.Sheets;
import productivity.store.Database;
import productivity.store.TestPostgres;

class PostgresUndoPropertyTest extends UndoContract {
  private static final Workroom ROOM = open();

  PostgresUndoPropertyTest() {
    super(ROOM);
  }

  private static Workroom open() {
    Database database = Database.open(TestPostgres.freshUrl());
    Intake.apply(database, Sheets.fromClasspath("sample"));
    return new Workroom(database);
  }

  @AfterContainer
  static void close() {
    ROOM.close();
  }
}
