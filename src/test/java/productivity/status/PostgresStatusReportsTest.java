package productivity.status;

import productivity.store.TestPostgres;

class PostgresStatusReportsTest extends StatusReportsContract {
  @Override
  String freshUrl() {
    return TestPostgres.freshUrl();
  }
}
