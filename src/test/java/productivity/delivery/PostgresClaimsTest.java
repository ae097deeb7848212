package productivity.delivery;

import productivity.store.TestPostgres;

class PostgresClaimsTest extends ClaimsContract {
  @Override
  String freshUrl() {
    return TestPostgres.freshUrl();
  }
}
