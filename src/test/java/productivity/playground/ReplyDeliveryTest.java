package productivity.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static productivity.playground.TryOut.KIM;
import static productivity.playground.TryOut.SAM;
import static productivity.playground.TryOut.until;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import productivity.change.Operation;
import productivity.change.Workroom;
import productivity.progress.ItemThreads.Address;
import productivity.progress.Replies;
import productivity.value.Rating;

/** What Slack tells of replies: more than once, out of order, and while the database fails. */
class ReplyDeliveryTest {
  private static final String ROOT = "1468310000.000100";
  private static final String TS = "1468310400.000200";
  private static final String EARLY = "1468310401.000000";
  private static final String LATER = "1468310402.000000";

  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init") // opened before each test
  private Talk talk;

  private int events;

  @BeforeEach
  void open() {
    talk = new Talk(folder);
    Address root = new Address(Talk.PLACE, ROOT);
    talk.threads.rememberOwn(Workroom.WORKSPACE, root, talk.code);
    talk.threads.answer(Workroom.WORKSPACE, root, Replies.SAVE);
  }

  @AfterEach
  void close() {
    talk.close();
  }

  @Test
  void isSavedOnceHoweverOftenItIsTold() {
    List<String> same = IntStream.range(0, 4).mapToObj(any -> said("It goes well")).toList();

    assertThat(same.parallelStream().map(this::told).distinct()).containsExactly(200);

    assertThat(saved()).isEqualTo(1);
  }

  @Test
  void isSavedWhenSlackTellsItAgainAfterTheDatabaseFailed() {
    rename("change_log", "away");
    assertThat(told(said("It goes well"))).isEqualTo(503);
    rename("away", "change_log");
    assertThat(saved()).isZero();

    assertThat(told(said("It goes well"))).isEqualTo(200);

    assertThat(saved()).isEqualTo(1);
  }

  @Test
  void isFollowedWhenSlackTellsTheEditAgainAfterTheDatabaseFailed() {
    told(said("Before"));
    rename("change_log", "away");
    assertThat(told(edited("After", EARLY))).isEqualTo(503);
    rename("away", "change_log");

    assertThat(told(edited("After", EARLY))).isEqualTo(200);
    told(edited("After", EARLY));

    assertThat(newest()).endsWith("After");
    assertThat(saved()).isEqualTo(2);
  }

  @Test
  void readsAsItWasEditedLastWhateverComesFirst() {
    told(edited("Third", LATER));
    told(edited("Second", EARLY));
    told(said("First"));

    assertThat(saved()).isEqualTo(1);
    assertThat(newest()).isEqualTo("Third");
  }

  @Test
  void isNotSavedAfterItWasDeleted() {
    told(deleted());
    told(said("Gone already"));

    assertThat(saved()).isZero();
  }

  @Test
  void isUndoneWhereItsWriterLeavesOnlyAnEmptyMessage() {
    told(said("Gone soon"));
    told(emptied(writtenBy(SAM)));

    assertThat(talk.room.rows().toString()).doesNotContain("Gone soon");
    assertThat(newest()).startsWith("Undid change 1");
  }

  @Test
  void staysWhereWhoeverEmptiedTheMessageMayNotUndo() throws InterruptedException {
    told(said("Stays here"));

    assertThat(told(emptied(writtenBy(KIM)))).isEqualTo(200);

    assertThat(saved()).isEqualTo(1);
    assertThat(talk.room.rows().toString()).contains("Stays here");
    until(() -> read(SAM).contains("The message of your change 1 was deleted by"));
  }

  @Test
  void staysWhereNobodyKnowsWhoEmptiedTheMessage() throws InterruptedException {
    told(said("Stays here"));

    assertThat(told(emptied(""))).isEqualTo(200);

    assertThat(saved()).isEqualTo(1);
    assertThat(talk.room.rows().toString()).contains("Stays here");
    until(() -> read(SAM).contains("Slack did not say by whom"));
  }

  @Test
  void staysWhereItsMessageBecomesTooLongOrEmpty() throws InterruptedException {
    told(said("Stays here"));

    assertThat(told(edited("x".repeat(3_001), EARLY))).isEqualTo(200);
    until(() -> read(SAM).contains("3,001 characters. The most is 3,000."));
    assertThat(told(edited("", LATER))).isEqualTo(200);
    until(() -> read(SAM).contains("It has no words any more"));

    assertThat(saved()).isEqualTo(1);
    assertThat(talk.room.rows().toString()).contains("Stays here");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Red tape is holding this up",
        "Green light from the Treasury",
        "Blue badge work starts Monday",
        "Blue-chip suppliers are in",
        "amber two contracts slipped"
      })
  void isANoteWhereAColourIsPartOfASentence(String words) {
    told(said(words));

    assertThat(newest()).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "green",
        "Green.",
        "green, all well",
        "green - all well",
        "green over 15 councils",
        "amber £3m; late",
        "red because two slipped",
        "from amber to green: all well"
      })
  void isARatingWhereAColourStandsAlone(String words) {
    told(said(words));

    assertThat(Stream.of(Rating.values()).map(Rating::label)).anyMatch(newest()::startsWith);
  }

  @Test
  void staysUndoneWhenItsMessageIsEditedAfterwards() {
    told(said("Said"));
    talk.room.made(Workroom.ADMIN, new Operation.Undo(Optional.of(1L)));

    told(edited("Said again", EARLY));

    assertThat(saved()).isEqualTo(2);
    assertThat(talk.room.rows().toString()).doesNotContain("Said");
  }

  @Test
  void leavesAnUpdateThatWasEditedByHand() {
    told(said("Said"));
    Operation.PostUpdate byHand = talk.update("By hand");
    talk.room.made(Workroom.ADMIN, new Operation.Correct(1, byHand));

    told(edited("Said again", EARLY));

    assertThat(newest()).isEqualTo("Edited change 1: By hand");
    told(deleted());
    assertThat(talk.room.rows().toString()).doesNotContain("By hand", "Said");
  }

  @Test
  void isNotTakenFromAppsOrPeopleWhoMayNot() {
    told(
        event(
            ("{'type':'message','channel':'C0PROG','user':'%s','bot_id':'B1','text':'A bot',"
                    + "'ts':'%s','thread_ts':'%s'}")
                .formatted(SAM, TS, ROOT)));
    told(said("No lead").replace(SAM, KIM));

    assertThat(saved()).isZero();
  }

  @Test
  void isTakenWhereItIsAlsoSentToTheChannel() {
    told(
        event(
            ("{'type':'message','subtype':'thread_broadcast','channel':'C0PROG','user':'%s',"
                    + "'text':'To all','ts':'1468310400.000300','thread_ts':'%s'}")
                .formatted(SAM, ROOT)));

    assertThat(newest()).isEqualTo("To all");
  }

  private String said(String text) {
    return event(
        "{'type':'message','channel':'C0PROG','user':'%s','text':'%s','ts':'%s','thread_ts':'%s'}"
            .formatted(SAM, text, TS, ROOT));
  }

  private String edited(String text, String stamp) {
    return event(
        ("{'type':'message','subtype':'message_changed','channel':'C0PROG','ts':'9.9','message':"
                + "{'type':'message','user':'%s','text':'%s','ts':'%s','thread_ts':'%s',"
                + "'edited':{'user':'%s','ts':'%s'}}}")
            .formatted(SAM, text, TS, ROOT, SAM, stamp));
  }

  private String emptied(String previous) {
    return event(
        ("{'type':'message','subtype':'message_changed','channel':'C0PROG','ts':'9.9',"
                + "'message':{'type':'message','subtype':'tombstone','user':'USLACKBOT','ts':'%s',"
                + "'thread_ts':'%s'}%s}")
            .formatted(TS, ROOT, previous));
  }

  private static String writtenBy(String user) {
    return ",'previous_message':{'type':'message','user':'%s','text':'x','ts':'%s','thread_ts':'%s'}"
        .formatted(user, TS, ROOT);
  }

  private String deleted() {
    return event(
        ("{'type':'message','subtype':'message_deleted','channel':'C0PROG','ts':'9.9',"
                + "'deleted_ts':'%s','previous_message':"
                + "{'type':'message','user':'%s','text':'x','ts':'%s','thread_ts':'%s'}}")
            .formatted(TS, SAM, TS, ROOT));
  }

  private String event(String event) {
    events++;
    return "{'type':'event_callback','team_id':'%s','event_id':'Ev%d','event':%s}"
        .formatted(Workroom.WORKSPACE, events, event)
        .replace('\'', '"');
  }

  /** All that a person reads in the channel, in the thread and in direct messages. */
  private String read(String person) {
    String direct = talk.tryOut.workspace().channels().directWith(person).id();
    return talk.tryOut
            .asks("state?user=%s&place=%s&thread=%s".formatted(person, Talk.PLACE, ROOT))
            .toString()
        + talk.tryOut.messages(person, direct);
  }

  private int told(String body) {
    return talk.tryOut.delivers(body).statusCode();
  }

  private void rename(String table, String other) {
    talk.room.database.write(
        session -> session.handle().execute("ALTER TABLE " + table + " RENAME TO " + other));
  }

  private int saved() {
    return talk.room.history(talk.code).size();
  }

  private String newest() {
    return talk.room.history(talk.code).get(0).act().said();
  }
}
