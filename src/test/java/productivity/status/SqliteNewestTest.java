package productivity.status;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteNewestTest extends NewestContract {
  @TempDir Path folder;

  @Override
  String freshUrl() {
    return "jdbc:sqlite:" + folder.resolve("reports.db");
  }
}
