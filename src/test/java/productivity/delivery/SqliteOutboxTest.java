package productivity.delivery;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteOutboxTest extends OutboxContract {
  @TempDir Path folder;

  @Override
  String freshUrl() {
    return "jdbc:sqlite:" + folder.resolve("owed.db");
  }
}
