package productivity.reminder;

class SqliteReviewTest extends ReviewContract {
  @Override
  String freshUrl() {
    return "jdbc:sqlite:" + temp.resolve("reminders.db");
  }
}
