package productivity.change;

class PostgresKeptForChatTest extends KeptForChatContract {
  @Override
  String sampleUrl() {
    return PostgresSample.url();
  }
}
