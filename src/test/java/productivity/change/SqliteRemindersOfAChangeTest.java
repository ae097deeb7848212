package productivity.change;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteRemindersOfAChangeTest extends RemindersOfAChangeContract {
  @TempDir Path folder;

  @Override
  Workroom sample() {
    return new Workroom(folder);
  }
}
