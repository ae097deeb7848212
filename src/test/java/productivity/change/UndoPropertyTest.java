package productivity.change;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.lifecycle.AfterContainer;

class UndoPropertyTest extends UndoContract {
  private static final Workroom ROOM = open();

  UndoPropertyTest() {
    super(ROOM);
  }

  private static Workroom open() {
    try {
      Path folder = Files.createTempDirectory("undo");
      folder.toFile().deleteOnExit();
      return new Workroom(folder);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @AfterContainer
  static void close() {
    ROOM.close();
  }
}
