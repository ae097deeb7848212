package productivity.delivery;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteClaimsTest extends ClaimsContract {
  @TempDir Path folder;

  @Override
  String freshUrl() {
    return Mailroom.url(folder);
  }
}
