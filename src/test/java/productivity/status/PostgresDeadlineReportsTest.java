package productivity.status;

import productivity.store.TestPostgres;

class PostgresDeadlineReportsTest extends DeadlineReportsContract {
  @Override
  String freshUrl() {
    return TestPostgres.freshUrl();
  }
}
