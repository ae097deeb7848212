package productivity.delivery;

import productivity.store.TestPostgres;

class PostgresOutboxTest extends OutboxContract {
  @Override
  String freshUrl() {
    return TestPostgres.freshUrl();
  }
}
