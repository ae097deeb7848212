package productivity.app;

import productivity.intake.Intake;
import productivity.intake.Sheets;
import productivity.store.Database;

/** The sample programme in a database of its own, which goes when it is closed. */
record SampleDatabase(TemporaryFolder folder) implements AutoCloseable {
  static SampleDatabase create() {
    SampleDatabase sample = new SampleDatabase(TemporaryFolder.create());
    try (Database database = Database.open(sample.url())) {
      Intake.apply(database, Sheets.fromClasspath(ImportCommand.SAMPLE));
    }
    return sample;
  }

  String url() {
    return folder.databaseUrl();
  }

  @Override
  public void close() {
    folder.close();
  }
}
