package productivity.status;

import productivity.store.TestPostgres;

class PostgresNewestTest extends NewestContract {
  @Override
  String freshUrl() {
    return TestPostgres.freshUrl();
  }
}
