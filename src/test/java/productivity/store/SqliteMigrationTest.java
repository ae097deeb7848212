package productivity.store;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

class SqliteMigrationTest extends MigrationContract {
  private final AtomicInteger files = new AtomicInteger();

  @Override
  String freshUrl() {
    return "jdbc:sqlite:" + folder.resolve("old" + files.incrementAndGet() + ".db");
  }

  @Override
  Map<String, String> placeholders() {
    return Migrations.SQLITE;
  }
}
