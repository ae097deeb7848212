package productivity.intake;

import productivity.store.TestPostgres;

class PostgresRoundTripTest extends RoundTripContract {
  @Override
  String freshUrl() {
    return TestPostgres.freshUrl();
  }
}
