package productivity.reminder;

class SqliteReminderPlannerTest extends ReminderPlannerContract {
  @Override
  String freshUrl() {
    return "jdbc:sqlite:" + temp.resolve("reminders.db");
  }
}
