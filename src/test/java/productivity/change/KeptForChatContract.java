package productivity.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import productivity.change.Messages.Trail;
import productivity.change.PendingOrders.Pending;
import productivity.programme.OpenedHomes;
import productivity.programme.Programme;
import productivity.programme.Programmes;
import productivity.progress.Change;
import productivity.progress.ItemThreads.Address;
import productivity.progress.Replies;
import productivity.store.Database;
import productivity.store.Session;

/** What is kept beside the programme so that it can be talked about, whatever the database. */
abstract class KeptForChatContract {
  private static final Address MESSAGE = new Address("C1", "1.2");
  private static final String CODE = "MOU1718-EP-11";

  private Workroom room;

  /** The address of a database that holds the sample and nothing else. */
  abstract String sampleUrl();

  @BeforeEach
  void open() {
    room = new Workroom(Database.open(sampleUrl()));
  }

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void followsAMessageAndWhatGoesOnFromItsChange() {
    Messages messages = new Messages(room.database, room.clock);
    Operation.PostUpdate update = update("Said");
    FromMessage from = new FromMessage(MESSAGE, "Said");
    Outcome.Made first =
        (Outcome.Made) room.changes.make(room.by(Workroom.ADMIN), update, Optional.of(from));

    Change edited =
        room.made(
            Workroom.ADMIN, new Operation.Correct(first.change().number(), update("By hand")));

    assertThat(messages.changesOf(Workroom.WORKSPACE, MESSAGE))
        .containsExactly(new Trail(edited, ""), new Trail(first.change(), "Said"));
    assertThat(messages.changesOf("T9OTHER", MESSAGE)).isEmpty();
  }

  @Test
  void remembersWhatAThreadIsAboutAndWhatBecomesOfReplies() {
    Threads threads = new Threads(room.database);
    threads.rememberOwn(Workroom.WORKSPACE, MESSAGE, CODE);
    threads.remember(Workroom.WORKSPACE, new Address("C1", "1.3"), CODE);
    threads.answer(Workroom.WORKSPACE, MESSAGE, Replies.SAVE);
    threads.rememberOwn(Workroom.WORKSPACE, MESSAGE, CODE);

    assertThat(threads.topicOf(Workroom.WORKSPACE, MESSAGE).orElseThrow().replies())
        .isEqualTo(Replies.SAVE);
    assertThat(threads.own(Workroom.WORKSPACE, CODE, "C1")).contains(MESSAGE);
    assertThat(threads.topicOf("T9OTHER", MESSAGE)).isEmpty();
    threads.forget(Workroom.WORKSPACE, MESSAGE);
    assertThat(threads.topicOf(Workroom.WORKSPACE, MESSAGE)).isEmpty();
  }

  @Test
  void keepsWhatWaitsForAnAnswerForAnHourAndForItsPersonAlone() {
    PendingOrders orders = new PendingOrders(room.database, room.clock);
    String workspace = Workroom.WORKSPACE;
    assertThat(orders.keepOnce(workspace, "U1", "reply:C1:1:2", pending("First"))).isTrue();
    assertThat(orders.keepOnce(workspace, "U1", "reply:C1:1:2", pending("Again"))).isFalse();
    orders.keepOnce(workspace, "U1", "reply:C1:1:1", pending("Before"));
    orders.keepOnce(workspace, "U2", "reply:C1:1:3", pending("Another's"));
    orders.put(workspace, "U1", "reply:C1:1:2", pending("Edited"));

    assertThat(orders.waiting(workspace, "U1", "reply:C1:1:"))
        .containsExactly("reply:C1:1:1", "reply:C1:1:2");
    assertThat(orders.find(workspace, "U1", "reply:C1:1:2")).contains(pending("Edited"));
    assertThat(orders.find(workspace, "U2", "reply:C1:1:2")).isEmpty();
    assertThat(orders.find("T9OTHER", "U1", "reply:C1:1:2")).isEmpty();
    room.clock.set(Instant.parse("2017-11-01T10:00:01Z"));
    assertThat(orders.waiting(workspace, "U1", "reply:")).isEmpty();
    assertThat(orders.find(workspace, "U1", "reply:C1:1:2")).isEmpty();
  }

  @Test
  void keepsWhatIsPutAnewForAnotherHour() {
    PendingOrders orders = new PendingOrders(room.database, room.clock);
    String workspace = Workroom.WORKSPACE;
    orders.put(workspace, "", "edited:C1:1", pending("Early"));
    room.clock.set(Instant.parse("2017-11-01T09:50:00Z"));
    Pending later = new Pending("Later", Optional.of("C2"));
    orders.put(workspace, "", "edited:C1:1", later);

    room.clock.set(Instant.parse("2017-11-01T10:10:00Z"));
    assertThat(orders.find(workspace, "", "edited:C1:1")).contains(later);

    room.clock.set(Instant.parse("2017-11-01T11:00:00Z"));
    assertThat(orders.keepOnce(workspace, "", "edited:C1:1", pending("Anew"))).isTrue();
    assertThat(orders.find(workspace, "", "edited:C1:1")).contains(pending("Anew"));
  }

  @Test
  void knowsWhoOpenedTheirHome() {
    inProgramme(
        (session, programme) -> {
          OpenedHomes homes = new OpenedHomes(session, programme);
          homes.add("U1");
          homes.add("U1");
          homes.add("U2");
          assertThat(homes.people()).containsExactlyInAnyOrder("U1", "U2");
          return true;
        });
  }

  private interface Deed {
    boolean in(Session session, Programme programme);
  }

  private void inProgramme(Deed deed) {
    boolean done =
        room.database.write(
            session ->
                deed.in(
                    session,
                    new Programmes(session).ofWorkspace(Workroom.WORKSPACE).orElseThrow()));
    assertThat(done).isTrue();
  }

  private static Pending pending(String words) {
    return new Pending(words, Optional.of("C1"));
  }

  private static Operation.PostUpdate update(String note) {
    return new Operation.PostUpdate(Workroom.deliverable(CODE), Optional.empty(), List.of(), note);
  }
}
