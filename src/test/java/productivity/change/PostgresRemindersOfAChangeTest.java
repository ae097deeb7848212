package productivity.change;

import productivity.intake.Intake;
import productivity.intake.Sheets;
import productivity.store.Database;
import productivity.store.TestPostgres;

class PostgresRemindersOfAChangeTest extends RemindersOfAChangeContract {
  private static final String SAMPLE = imported();

  @Override
  Workroom sample() {
    return new Workroom(Database.open(TestPostgres.copyOf(SAMPLE)));
  }

  private static String imported() {
    String url = TestPostgres.freshUrl();
    try (Database database = Database.open(url)) {
      Intake.apply(database, Sheets.fromClasspath("sample"));
    }
    return url;
  }
}
