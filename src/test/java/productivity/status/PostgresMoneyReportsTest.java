package productivity.status;

import productivity.store.TestPostgres;

class PostgresMoneyReportsTest extends MoneyReportsContract {
  @Override
  String freshUrl() {
    return TestPostgres.freshUrl();
  }
}
