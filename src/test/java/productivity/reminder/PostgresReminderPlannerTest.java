package productivity.reminder;

import productivity.store.TestPostgres;

class PostgresReminderPlannerTest extends ReminderPlannerContract {
  @Override
  String freshUrl() {
    return TestPostgres.freshUrl();
  }
}
