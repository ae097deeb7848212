package productivity.change;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import productivity.SampleProgramme;

class SqliteKeptForChatTest extends KeptForChatContract {
  @TempDir Path folder;

  @Override
  String sampleUrl() {
    return SampleProgramme.url(folder);
  }
}
