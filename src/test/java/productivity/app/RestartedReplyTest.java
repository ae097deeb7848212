package productivity.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import productivity.change.Threads;
import productivity.progress.ItemThreads.Address;
import productivity.progress.Replies;
import productivity.status.ReadModel;
import productivity.store.Database;

/** Slack tells a reply again to a service that was started anew. */
class RestartedReplyTest {
  private static final Address ROOT = new Address("C1", "1468310000.000100");

  @TempDir Path folder;

  @Test
  void isSavedOnce() {
    try (Office office = new Office(folder);
        Database database = Database.open(office.url())) {
      office.type(Office.ADMIN, "status");
      String code = code(database, office);
      Threads threads = new Threads(database);
      threads.rememberOwn("T1", ROOT, code);
      threads.answer("T1", ROOT, Replies.SAVE);

      office.event(reply());
      // So long that it would not be asked about as the very same, said a moment ago.
      office.clock.set(Instant.parse("2017-11-02T09:00:00Z"));
      office.restart();
      office.retry(1);
      office.event(reply());
      office.restart();
      office.event(reply());

      office.retry(0);
      assertThat(office.type(Office.ADMIN, "history EP-3").text())
          .contains("It goes well")
          .containsOnlyOnce("Change ");
    }
  }

  private static String code(Database database, Office office) {
    return new ReadModel(database, office.clock)
        .read("T1", reading -> reading.updatable(Office.ADMIN, "ep3", 1))
        .get(0)
        .name()
        .code();
  }

  private static String reply() {
    return ("{'type':'message','channel':'C1','user':'%s','text':'It goes well',"
            + "'ts':'1468310400.000200','thread_ts':'%s'}")
        .formatted(Office.ADMIN, ROOT.ts());
  }
}
