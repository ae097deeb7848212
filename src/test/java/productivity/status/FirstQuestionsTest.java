package productivity.status;

import static java.util.stream.IntStream.range;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;
import productivity.programme.Programmes;
import productivity.store.Database;

/** A programme belongs to the first workspace that asks, also where it asks many things at once. */
class FirstQuestionsTest {
  private static final int ASKING = 8;

  @TempDir Path folder;

  @RepeatedTest(5)
  void answersAllThatAWorkspaceAsksAtOnce() throws Exception {
    ExecutorService people = Executors.newFixedThreadPool(ASKING);
    CyclicBarrier together = new CyclicBarrier(ASKING);
    try (Database database = Database.open("jdbc:sqlite:" + folder.resolve("p.db"))) {
      database.write(
          session ->
              new Programmes(session)
                  .create("P", ZoneId.of("Europe/London"), "england-and-wales", "deal"));
      ReadModel model = new ReadModel(database, Clock.systemUTC());

      List<Future<String>> answers =
          range(0, ASKING)
              .mapToObj(
                  any ->
                      people.submit(
                          () -> {
                            together.await();
                            return model.read("T1", reading -> "answered");
                          }))
              .toList();

      for (Future<String> answer : answers) {
        assertThat(answer.get()).isEqualTo("answered");
      }
    } finally {
      people.shutdown();
    }
  }
}
