package productivity.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import productivity.change.Threads;
import productivity.playground.Call;
import productivity.playground.Fault;
import productivity.progress.ItemThreads.Address;
import productivity.status.ReadModel;
import productivity.store.Database;

/** The question to a reply, where Slack does not take it. */
class AskedReplyTest {
  private static final Address ROOT = new Address("C1", "1468310000.000100");

  @TempDir Path folder;

  @Test
  void isAskedWithTheNextReplyWhereSlackDidNotTakeIt() throws InterruptedException {
    try (Office office = new Office(folder);
        Database database = Database.open(office.url())) {
      office.type(Office.ADMIN, "status");
      new Threads(database).rememberOwn("T1", ROOT, code(database, office));
      office.slack().order("chat.postEphemeral", new Fault.Refused("fatal_error"));
      office.slack().order("chat.postMessage", new Fault.Refused("fatal_error"));

      office.event(reply("200"));
      assertThat(next(office).path()).isEqualTo("chat.postEphemeral");
      assertThat(next(office).path()).isEqualTo("chat.postMessage");
      office.event(reply("300"));

      Call question = next(office);
      assertThat(question.path()).isEqualTo("chat.postEphemeral");
      assertThat(question.json().toString()).contains("Save replies here as updates on it?");
    }
  }

  private static Call next(Office office) throws InterruptedException {
    return office.slack().next(30, TimeUnit.SECONDS);
  }

  private static String code(Database database, Office office) {
    return new ReadModel(database, office.clock)
        .read("T1", reading -> reading.updatable(Office.ADMIN, "ep3", 1))
        .get(0)
        .name()
        .code();
  }

  private static String reply(String ts) {
    return ("{'type':'message','channel':'C1','user':'%s','text':'It goes well',"
            + "'ts':'1468310400.000%s','thread_ts':'%s'}")
        .formatted(Office.ADMIN, ts, ROOT.ts());
  }
}
