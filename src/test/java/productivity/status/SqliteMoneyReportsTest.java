package productivity.status;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteMoneyReportsTest extends MoneyReportsContract {
  @TempDir Path folder;

  @Override
  String freshUrl() {
    return "jdbc:sqlite:" + folder.resolve("money.db");
  }
}
