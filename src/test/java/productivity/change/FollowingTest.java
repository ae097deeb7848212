package productivity.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import productivity.progress.Change;
import productivity.progress.ItemThreads.Address;
import productivity.progress.Replies;
import productivity.status.ReadModel;
import productivity.status.UpdateChoice;
import productivity.status.UpdateDraft;
import productivity.value.Refusal;

/** Changes that come of messages, and what becomes of them when those are edited or deleted. */
class FollowingTest {
  private static final Address MESSAGE = new Address("C1", "1.2");

  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init") // opened before each test
  private Workroom room;

  @SuppressWarnings("NullAway.Init") // opened before each test
  private ReadModel model;

  @BeforeEach
  void open() {
    room = new Workroom(folder);
    model = new ReadModel(room.database, room.clock);
  }

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void rewordsANoteAndTakesAllOfItBackExactly() {
    List<String> before = room.rows();
    Change posted = posted("Two contracts slipped");
    Change reworded = room.made(Workroom.ADMIN, reword(posted, "Two contracts slipped", "Three"));
    assertThat(note()).isEqualTo("Three");

    room.made(Workroom.ADMIN, new Operation.Withdraw(List.of(reworded.number(), posted.number())));

    assertThat(room.rows()).isEqualTo(before);
  }

  @Test
  void leavesANoteThatHasOtherWordsThanItsMessage() {
    Change posted = posted("Written in the form");

    assertThatThrownBy(() -> room.made(Workroom.ADMIN, reword(posted, "Said", "Said again")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("does not say what the message said any more");
    assertThatThrownBy(() -> room.made(Workroom.VIEWER, reword(posted, "Written in the form", "X")))
        .isInstanceOf(Refusal.class);
    assertThat(note()).isEqualTo("Written in the form");
  }

  @Test
  void withdrawsAllOfAMessageOrNothing() {
    Change posted = posted("First");
    Change reworded = room.made(Workroom.ADMIN, reword(posted, "First", "Second"));
    room.made(Workroom.ADMIN, reword(posted, "Second", "Third, by hand"));
    List<String> before = room.rows();

    Operation withdraw = new Operation.Withdraw(List.of(reworded.number(), posted.number()));

    assertThatThrownBy(() -> room.made(Workroom.ADMIN, withdraw)).isInstanceOf(Refusal.class);
    assertThat(room.rows()).isEqualTo(before);
  }

  @Test
  void knowsWhichChangesOfAMessageStillHold() {
    Messages messages = new Messages(room.database, room.clock);
    Optional<FromMessage> from = Optional.of(new FromMessage(MESSAGE, "Said"));
    Request request = room.by(Workroom.ADMIN);
    room.changes.make(request, update("Said"), from);
    Change posted = ((Outcome.Made) room.changes.make(request, update("Said"), from)).change();
    assertThat(messages.changesOf(Workroom.WORKSPACE, MESSAGE)).hasSize(1);
    assertThat(messages.changesOf("T9OTHER", MESSAGE)).isEmpty();

    room.made(Workroom.ADMIN, new Operation.Undo(Optional.of(posted.number())));

    assertThat(messages.changesOf(Workroom.WORKSPACE, MESSAGE)).isEmpty();
  }

  @Test
  void remembersWhatBecomesOfRepliesInAThread() {
    Threads threads = new Threads(room.database);
    threads.rememberOwn(Workroom.WORKSPACE, MESSAGE, "EP-03");
    assertThat(threads.topicOf(Workroom.WORKSPACE, MESSAGE).orElseThrow().replies())
        .isEqualTo(Replies.ASK);

    threads.answer(Workroom.WORKSPACE, MESSAGE, Replies.SAVE);
    threads.rememberOwn(Workroom.WORKSPACE, MESSAGE, "EP-03");

    assertThat(threads.topicOf(Workroom.WORKSPACE, MESSAGE).orElseThrow().replies())
        .isEqualTo(Replies.SAVE);
  }

  @Test
  void saysBeforehandWhoMayNot() {
    assertThat(room.changes.objection(room.by(Workroom.ADMIN), Workroom.deliverable(code())))
        .isEmpty();
    assertThat(room.changes.objection(room.by(Workroom.VIEWER), Workroom.deliverable(code())))
        .isPresent();
  }

  @Test
  void offersFirstWhatThePersonMayChange() {
    room.assign("digital");

    List<UpdateChoice> offered = offered(Workroom.LEAD.id(), "");
    assertThat(offered.get(0).own()).isTrue();
    assertThat(offered).isSortedAccordingTo((a, b) -> Boolean.compare(b.own(), a.own()));
    assertThat(offered).hasSize(100);
    assertThat(offered("UVIEWER", "ep3").get(0).name().shown()).isEqualTo("EP-3");
    assertThat(offered("UVIEWER", "cyber")).isNotEmpty();
    assertThat(offered("UVIEWER", "%")).isEmpty();
  }

  private List<UpdateChoice> offered(String person, String typed) {
    return model.read(Workroom.WORKSPACE, reading -> reading.updatable(person, typed, 100));
  }

  private String code() {
    return offered("UVIEWER", "ep3").get(0).name().code();
  }

  private Change posted(String note) {
    return room.made(Workroom.ADMIN, update(note));
  }

  private Operation.PostUpdate update(String note) {
    return new Operation.PostUpdate(
        Workroom.deliverable(code()), Optional.empty(), List.of(), note);
  }

  private static Operation.Reword reword(Change change, String before, String after) {
    return new Operation.Reword(change.number(), before, after);
  }

  private String note() {
    return model
        .read(Workroom.WORKSPACE, reading -> reading.draft(code()))
        .map(UpdateDraft::note)
        .orElseThrow();
  }
}
