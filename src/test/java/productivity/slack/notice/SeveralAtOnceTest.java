package productivity.slack.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import productivity.change.Operation;
import productivity.change.Workroom;
import productivity.deadline.DeadlineKind;
import productivity.delivery.Notice;
import productivity.reminder.DigestPace;
import productivity.reminder.Rules;

/** What is asked about several dates in one message, and how they are counted. */
class SeveralAtOnceTest {
  private static final String FIRST = "DL-152";
  private static final String SECOND = "DL-153";

  @TempDir Path folder;
  private Postroom post;

  @BeforeEach
  void open() {
    post = new Postroom(folder, "2016-07-01T09:30:00Z");
    post.subscribe("gdpr");
    post.by(new Operation.PaceDigest(Postroom.CHANNEL, DigestPace.NONE));
  }

  @AfterEach
  void close() {
    post.close();
  }

  @Test
  void asksOthersDecisionsOnceForAll() {
    two(DeadlineKind.DECISION, "2016-07-08");

    assertThat(post.at("2016-07-08T08:00:00Z").get(0))
        .startsWith(
            """
            2 dates to hear the decision on
            Announced? Outcome? New date? No outcome is recorded yet.
            One (\
            """);
    assertThat(post.at("2016-07-11T08:00:00Z").get(0))
        .containsOnlyOnce("Announced? Outcome? New date?");
  }

  @Test
  void asksTheOneThatIsStillOpen() {
    two(DeadlineKind.DECISION, "2016-07-08");
    post.at("2016-07-08T08:00:00Z");

    post.by(new Operation.Decide(Workroom.deadline(FIRST), "Yes", day("2016-07-08")));

    assertThat(post.now(Postroom.CHANNEL))
        .startsWith("2 dates: 1 to hear the decision on, 1 answered\nOne (")
        .contains("Announced? Outcome? New date? Two (")
        .containsOnlyOnce("No outcome is recorded yet.");
  }

  @Test
  void asksWhetherSeveralHappenedAndTookPlace() {
    two(DeadlineKind.EXTERNAL_EVENT, "2016-07-08");
    assertThat(post.at("2016-07-08T08:00:00Z").get(0))
        .contains("\nDid they happen? Outcome? New date? No outcome is recorded yet.\n");

    two(DeadlineKind.MEETING, "2016-07-14");
    assertThat(post.at("2016-07-15T08:00:00Z").stream().filter(text -> text.contains("confirm")))
        .singleElement()
        .asString()
        .contains("2 to confirm", "Did it take place? One (", "Did it take place? Two (");
    two(DeadlineKind.COHORT, "2016-07-18");
    assertThat(post.at("2016-07-19T08:00:00Z").get(0))
        .startsWith(
            """
            2 dates to confirm
            Did they take place? Say of each that it is done, or give a new date.
            """);
  }

  @Test
  void asksInWhatIsToldLate() {
    post.add("gdpr", "Paper", DeadlineKind.REPORT, "2016-07-07");
    post.add("gdpr", "Board", DeadlineKind.DECISION, "2016-07-07");
    post.add("gdpr", "Meeting", DeadlineKind.MEETING, "2016-07-07");
    post.add("gdpr", "Next", DeadlineKind.REPORT, "2016-07-14");
    post.at("2016-07-04T08:00:00Z");

    assertThat(post.late("2016-07-11T08:00:00Z", Postroom.CHANNEL).get(0))
        .startsWith("4 dates told late\nThese reminders are late.")
        .contains(
            "\nPaper (DL-152, GDPR preparation)\nThe date has passed. Say that it is done",
            "\nBoard (DL-153, GDPR preparation)\nAnnounced? Outcome? New date? No outcome",
            "\nMeeting (DL-154, GDPR preparation)\nDid it take place? Say that it is done",
            "\nNext (DL-155, GDPR preparation)\nWhen:");
  }

  @Test
  void asksInWhatWasPutOff() {
    post.add("gdpr", "Board", DeadlineKind.DECISION, "2016-07-08");
    post.at("2016-07-12T08:00:00Z");
    post.at("2016-07-13T08:00:00Z");
    putOff(FIRST);

    assertThat(post.at("2016-07-14T08:00:00Z").get(0))
        .startsWith("Put off until Thursday 14 July 2016 by Lee: Board (")
        .contains("\nAnnounced? Outcome? New date? No outcome is recorded yet.\n");
  }

  @Test
  void countsWhatWasPutOffApartFromWhatWasAnswered() {
    two(DeadlineKind.REPORT, "2016-07-15");
    post.at("2016-07-08T08:00:00Z");

    putOff(FIRST);
    assertThat(post.now(Postroom.CHANNEL)).startsWith("2 dates: 1 to keep, 1 put off\n");
    putOff(SECOND);
    assertThat(post.now(Postroom.CHANNEL)).startsWith("2 dates, all put off\n");
    post.by(new Operation.Complete(Workroom.deadline(FIRST), day("2016-07-08"), Optional.empty()));
    assertThat(post.now(Postroom.CHANNEL)).startsWith("2 dates: 1 answered, 1 put off\n");
  }

  private void two(DeadlineKind kind, String day) {
    post.add("gdpr", "One", kind, day);
    post.add("gdpr", "Two", kind, day);
  }

  private void putOff(String code) {
    Notice last = post.board.lastSentTo(Workroom.WORKSPACE, Postroom.CHANNEL).orElseThrow();
    Rules rules = new Rules(post.room.database, post.room.clock);
    assertThat(new Snoozes(post.model(), post.board, rules).putOff(last, code, "Lee")).isEmpty();
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}
