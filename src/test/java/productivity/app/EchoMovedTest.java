package productivity.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import productivity.change.Changes;
import productivity.change.Operation;
import productivity.change.Outcome;
import productivity.change.Request;
import productivity.playground.Fault;
import productivity.playground.workspace.Message;
import productivity.programme.Person;
import productivity.status.ItemKind;
import productivity.status.Subject;
import productivity.store.Database;

/** What waits to be told where a workstream's changes are told elsewhere from then on. */
class EchoMovedTest {
  private static final String POST = "chat.postMessage";
  private static final String BETA = "add deadline Beta opens on 9 November 2017 in digital";
  private static final String OLD = "C1";
  private static final String NEW = "G2";

  @TempDir Path folder;
  private Office office;
  private Database database;

  @BeforeEach
  void open() {
    office = new Office(folder, new HurriedClock());
    database = Database.open(office.url());
    office.type(Office.ADMIN, "lead <@ULEAD|lead> digital");
  }

  @AfterEach
  void close() {
    database.close();
    office.close();
  }

  @Test
  void tellsWhatWaitsInTheNewChannel() throws InterruptedException {
    office.type(Office.LEAD, "echo here digital daily");
    office.type(Office.LEAD, BETA);

    office.enter(NEW);
    office.type(Office.LEAD, "echo here digital");
    await(List.of());

    assertThat(said(NEW, "Beta opens")).isNotEmpty();
    assertThat(said(OLD, "Beta opens")).isEmpty();
  }

  @Test
  void tellsThereWhatBelongsToWorkstreamsBelowThatHaveNoChannelOfTheirOwn()
      throws InterruptedException {
    office.type(Office.ADMIN, "echo here efficiency-productivity daily");
    office.type(Office.ADMIN, "echo here cyber-security daily");
    office.type(Office.ADMIN, BETA);
    office.type(Office.ADMIN, "add deadline Gamma opens on 9 November 2017 in cyber-security");

    office.enter(NEW);
    office.type(Office.ADMIN, "echo here efficiency-productivity");
    await(List.of(OLD, OLD));

    assertThat(said(NEW, "Beta opens")).isNotEmpty();
    assertThat(said(NEW, "Gamma opens")).isEmpty();
  }

  @Test
  void bringsWhatWaitsBackWhereTheNewChannelIsUndone() throws InterruptedException {
    office.type(Office.LEAD, "echo here digital daily");
    office.type(Office.LEAD, BETA);
    office.enter(NEW);
    office.type(Office.LEAD, "echo here digital daily");
    await(List.of(NEW, NEW, NEW));

    office.type(Office.LEAD, "undo");

    await(List.of(OLD, OLD, OLD, OLD));
  }

  @Test
  void leavesNoTroubleBehindInAnArchivedChannel() throws InterruptedException {
    office.type(Office.LEAD, "echo here digital");
    await(List.of());
    office.slack().order(POST, new Fault.Refused("is_archived"));
    office.type(Office.LEAD, BETA);
    await("SELECT channel FROM channel_trouble", List.of(OLD));

    office.enter(NEW);
    office.type(Office.LEAD, "echo here digital");
    await(List.of());

    assertThat(said(NEW, "Beta opens")).isNotEmpty();
    assertThat(texts("SELECT channel FROM channel_trouble")).isEmpty();
  }

  @Test
  void sendsWhatTheOldChannelNeverGotToTheNewOneOnceThatIsSure() throws InterruptedException {
    office.type(Office.LEAD, "echo here digital");
    await(List.of());
    office.slack().order(POST, new Fault.SeenLate(Duration.ZERO));
    office.slack().order(POST, new Fault.Dropped());
    office.type(Office.LEAD, BETA);
    String sending = "SELECT state FROM untold_change WHERE state = 'sending'";
    await(sending, List.of("sending"));

    office.enter(NEW);
    office.type(Office.LEAD, "echo here digital");
    await(List.of(OLD));
    office.clock.set(office.clock.instant().plus(Duration.ofMinutes(3)));
    office.restart();
    await(sending, List.of());
    office.restart();
    await(List.of());

    assertThat(said(OLD, "Beta opens")).hasSize(1);
    assertThat(said(NEW, "Deadline added")).hasSize(0);
    assertThat(said(NEW, "Beta opens")).hasSize(2);
  }

  @Test
  void tellsTheChannelOfAnItemThatItsUpdateWasMeantForAnother() throws InterruptedException {
    office.type(Office.LEAD, "echo here digital");
    await(List.of());
    Changes others = new Changes(database, office.clock);
    Outcome.Made wrong = (Outcome.Made) others.make(request("1"), update("MOU1718-EP-11"));
    others.make(
        request("2"), new Operation.Correct(wrong.change().number(), update("MOU1718-EP-03")));

    office.type(Office.LEAD, BETA);
    await(List.of());

    assertThat(said(OLD, "Undid change " + wrong.change().number())).hasSize(1);
  }

  private static Request request(String delivery) {
    return Request.by(new Person(Office.ADMIN, "admin"), "T1", delivery);
  }

  private static Operation.PostUpdate update(String code) {
    Subject.Item item = new Subject.Item(ItemKind.DELIVERABLE, code, code);
    return new Operation.PostUpdate(item, Optional.empty(), List.of(), "Fifteen councils");
  }

  private List<Message> said(String channel, String text) {
    return office.slack().workspace().messages().in(channel).stream()
        .filter(message -> message.content().toString().contains(text))
        .toList();
  }

  /** Until these are the channels that wait for a change, one each. */
  private void await(List<String> channels) throws InterruptedException {
    await("SELECT channel FROM untold_change ORDER BY change", channels);
  }

  private void await(String query, List<String> texts) throws InterruptedException {
    for (int tries = 0; !texts(query).equals(texts); tries++) {
      assertThat(tries).as("%s", texts(query)).isLessThan(2_000);
      TimeUnit.MILLISECONDS.sleep(5);
    }
  }

  private List<String> texts(String query) {
    return database.read(session -> session.handle().createQuery(query).mapTo(String.class).list());
  }
}
