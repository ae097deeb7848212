package productivity.reminder;

import productivity.store.TestPostgres;

class PostgresReviewTest extends ReviewContract {
  @Override
  String freshUrl() {
    return TestPostgres.freshUrl();
  }
}
