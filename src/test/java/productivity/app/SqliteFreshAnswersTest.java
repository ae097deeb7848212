package productivity.app;

class SqliteFreshAnswersTest extends FreshAnswersContract {
  @Override
  String url() {
    return "jdbc:sqlite:" + folder.resolve("programme.db");
  }
}
