package productivity.slack.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import productivity.change.Operation;
import productivity.change.Workroom;
import productivity.deadline.DeadlineKind;
import productivity.reminder.DigestPace;
import productivity.value.DateSpan;
import productivity.value.Precision;

/** What a channel reads in its digest: of what it is, what is new first, and how to have less. */
class DigestTextTest {
  @TempDir Path folder;
  private Postroom post;

  @BeforeEach
  void open() {
    post = new Postroom(folder, "2016-07-01T09:30:00Z");
    post.subscribe("gdpr");
  }

  @AfterEach
  void close() {
    post.close();
  }

  @Test
  void listsInTheDigestWhatCameToBeOverdueLastFirst() {
    IntStream.rangeClosed(1, 110)
        .forEach(n -> post.add("gdpr", "Old " + n, DeadlineKind.REPORT, "2014-01-06"));
    post.add("gdpr", "Of last week", DeadlineKind.REPORT, "2016-07-08");

    List<String> told = post.at("2016-07-11T08:00:00Z");
    String digest = told.get(told.size() - 1);
    assertThat(digest.substring(digest.indexOf("\nOverdue\n")))
        .startsWith("\nOverdue\nFriday 8 July 2016, overdue by 1 working day: Of last week")
        .contains("and 101 more: /productivity deadlines overdue");
  }

  @Test
  void namesWhatADigestIsAboutAndHowToStop() {
    post.subscribe("one-public-estate");
    String digest = post.at("2016-07-18T08:00:00Z").get(0);

    assertThat(digest)
        .contains(
            "GDPR preparation, One Public Estate",
            "type /productivity digest daily",
            "type /productivity digest off");
  }

  @Test
  void listsAMonthAndASeasonAmongWhatIsDueOnceTheyEndWithinTwoWeeks() {
    add("Report", DeadlineKind.REPORT, DateSpan.endingOn(day("2016-07-31"), Precision.MONTH));
    add("Board", DeadlineKind.DECISION, DateSpan.endingOn(day("2016-08-31"), Precision.SEASON));
    post.add("gdpr", "Paper", DeadlineKind.REPORT, "2016-07-19");
    post.add("gdpr", "Plan", DeadlineKind.REPORT, "2016-08-01");

    assertThat(digest("2016-07-11")).doesNotContain("Report (").contains("Paper (");
    assertThat(digest("2016-07-18"))
        .contains("Due in the next two weeks")
        .containsSubsequence(
            ": Paper (", "\nJuly 2016, which ends on Sunday 31 July 2016: Report (", ": Plan (")
        .doesNotContain("Board (");
    assertThat(digest("2016-08-22"))
        .contains("\nJune to August 2016, which ends on Wednesday 31 August 2016: Board (");
  }

  @Test
  void asksApartFromWhatIsOverdueWhatTookPlace() {
    post.add("gdpr", "Paper", DeadlineKind.REPORT, "2016-07-08");
    post.add("gdpr", "Meeting", DeadlineKind.MEETING, "2016-07-08");

    String digest = digest("2016-07-25");
    assertThat(digest)
        .containsSubsequence(
            "\nOverdue\nFriday 8 July 2016, overdue by 11 working days: Paper (",
            "\nTo confirm: did they take place?\n",
            "Friday 8 July 2016, 11 working days ago: Meeting (",
            "Did it take place? Nothing is recorded.");
    assertThat(post.posts(Postroom.CHANNEL)).last().asString().contains("1 overdue, 1 to confirm");

    post.by(
        new Operation.Complete(Workroom.deadline("DL-153"), day("2016-07-08"), Optional.empty()));
    assertThat(digest("2016-08-01")).contains("Paper (").doesNotContain("To confirm");
  }

  /** {@code next spring} was said a year before. */
  @Test
  void saysDatesInWordsThatAreStillTrue() {
    post.subscribe("digital");
    post.by(new Operation.PaceDigest(Postroom.CHANNEL, DigestPace.DAILY));
    post.set("2017-05-26T09:00:00Z");

    assertThat(post.at("2017-06-05T08:00:00Z"))
        .hasSize(2)
        .allSatisfy(
            told ->
                assertThat(told)
                    .contains("March to May 2017, overdue by 3 working days")
                    .doesNotContainIgnoringCase("next spring"));
  }

  private void add(String title, DeadlineKind kind, DateSpan when) {
    post.by(new Operation.AddDeadline(post.room.stream("gdpr"), title, kind, when));
  }

  private String digest(String day) {
    List<String> told = post.at(day + "T08:00:00Z");
    return told.get(told.size() - 1);
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}
