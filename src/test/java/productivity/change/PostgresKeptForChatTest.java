package productivity.change;

import productivity.intake.Intake;
import productivity.intake.Sheets;
import productivity.store.Database;
import productivity.store.TestPostgres;

class PostgresKeptForChatTest extends KeptForChatContract {
  private static final String SAMPLE = sample();

  @Override
  String sampleUrl() {
    return TestPostgres.copyOf(SAMPLE);
  }

  private static String sample() {
    String url = TestPostgres.freshUrl();
    try (Database database = Database.open(url)) {
      Intake.apply(database, Sheets.fromClasspath("sample"));
    }
    return url;
  }
}
