package productivity.programme;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import productivity.store.Database;
import productivity.store.Session;

/**
 * Reads and writes within the programme that a workspace works with, each in one transaction;
 * nothing happens where it has none. Safe for use by many threads.
 */
public record ByWorkspace(Database database) {
  public <T> Optional<T> read(String workspace, BiFunction<Session, Programme, T> question) {
    return database.read(session -> within(session, workspace, question));
  }

  public <T> Optional<T> write(String workspace, BiFunction<Session, Programme, T> deed) {
    return database.write(session -> within(session, workspace, deed));
  }

  public void change(String workspace, BiConsumer<Session, Programme> deed) {
    var unused =
        write(
            workspace,
            (session, programme) -> {
              deed.accept(session, programme);
              return true;
            });
  }

  private static <T> Optional<T> within(
      Session session, String workspace, BiFunction<Session, Programme, T> work) {
    return new Programmes(session)
        .ofWorkspace(workspace)
        .map(programme -> work.apply(session, programme));
  }
}
