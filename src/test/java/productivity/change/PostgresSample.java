package productivity.change;

import productivity.intake.Intake;
import productivity.intake.Sheets;
import productivity.store.Database;
import productivity.store.TestPostgres;

/** The sample programme on PostgreSQL, imported once and copied for each test. */
final class PostgresSample {
  private static final String SAMPLE = imported();

  private PostgresSample() {}

  /** The address of a database that holds the sample and nothing else. */
  static String url() {
    return TestPostgres.copyOf(SAMPLE);
  }

  static Workroom workroom() {
    return new Workroom(Database.open(url()));
  }

  private static String imported() {
    String url = TestPostgres.freshUrl();
    try (Database database = Database.open(url)) {
      Intake.apply(database, Sheets.fromClasspath("sample"));
    }
    return url;
  }
}
