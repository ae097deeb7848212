package productivity.store;

import java.util.Map;

class PostgresMigrationTest extends MigrationContract {
  @Override
  String freshUrl() {
    return TestPostgres.freshUrl();
  }

  @Override
  Map<String, String> placeholders() {
    return Migrations.POSTGRESQL;
  }
}
