package productivity.change;

class PostgresChangesTest extends ChangesContract {
  @Override
  String sampleUrl() {
    return PostgresSample.url();
  }
}
