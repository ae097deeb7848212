package productivity.change;

import net.jqwik.api.lifecycle.AfterContainer;

class PostgresUndoPropertyTest extends UndoContract {
  private static final Workroom ROOM = PostgresSample.workroom();

  PostgresUndoPropertyTest() {
    super(ROOM);
  }

  @AfterContainer
  static void close() {
    ROOM.close();
  }
}
