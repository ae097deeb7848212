package productivity.slack.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import productivity.change.Operation;
import productivity.change.Workroom;
import productivity.deadline.DeadlineKind;
import productivity.programme.Capacity;
import productivity.reminder.DigestPace;

/** What a channel reads of its dates: the most urgent first, in words that stay true. */
class ReminderTextTest {
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
  void tellsWhatIsMostPressingFirstAndOfThatWhatIsNearest() {
    post.add("gdpr", "In ten days", DeadlineKind.REPORT, "2016-07-26");
    post.add("gdpr", "In five days", DeadlineKind.REPORT, "2016-07-19");
    post.add("gdpr", "Three days late", DeadlineKind.REPORT, "2016-07-07");
    post.add("gdpr", "A day late", DeadlineKind.REPORT, "2016-07-11");

    assertThat(post.at("2016-07-12T08:00:00Z").get(0))
        .startsWith("4 dates: 2 overdue, 2 to keep")
        .containsSubsequence(
            "Overdue: A day late",
            "Overdue: Three days late",
            "A date to keep: In five days",
            "A date to keep: In ten days");
  }

  @Test
  void namesWhereToReadOfMoreRatings() {
    post.by(
        new Operation.Assign(
            post.room.stream("efficiency-productivity"),
            Capacity.LEAD,
            Workroom.LEAD,
            Optional.empty()));
    post.room.database.write(
        session ->
            session
                .handle()
                .execute(
                    """
                    INSERT INTO rating (programme_id, deliverable, position, rating, as_at)
                    SELECT programme_id, code, 99, 'green', '2016-01-01' FROM deliverable
                    """));

    List<String> told = post.at("2016-07-04T08:00:00Z", Workroom.LEAD.id());
    assertThat(told.get(told.size() - 1))
        .containsPattern("and \\d+ more: /productivity status")
        .doesNotContain("remind off");
  }

  @Test
  void asksNothingMoreOfWhatWasSettled() {
    post.subscribe("one-public-estate");
    assertThat(post.at("2016-08-01T08:00:00Z").get(0)).contains("1 overdue", "Announced?");

    post.by(new Operation.Complete(Workroom.deadline("DL-044"), day("2016-08-01"), none()));
    assertThat(post.now(Postroom.CHANNEL))
        .startsWith("2 dates: 1 to hear the decision on, 1 answered\nOPE new partnerships")
        .contains("Announced? Outcome? New date? OPE existing partnerships")
        .doesNotContain("Overdue", "The date has passed");

    post.by(new Operation.Decide(Workroom.deadline("DL-045"), "9 are funded", day("2016-08-01")));
    assertThat(post.now(Postroom.CHANNEL))
        .startsWith("2 dates, all answered\n")
        .contains("✅ Done, by Ada Admin", "✅ Announced: 9 are funded, by Ada Admin")
        .doesNotContain("Announced?", "No outcome", "Overdue", "overdue by");
  }

  @Test
  void asksOnceWhetherSomethingTookPlace() {
    post.add("gdpr", "Summer course", DeadlineKind.EVENT, "2016-07-08");

    assertThat(post.at("2016-07-11T08:00:00Z").get(0))
        .startsWith("Did it take place? Summer course")
        .contains(
            "Say that it is done, or give a new date.", "Friday 8 July 2016, 1 working day ago")
        .doesNotContain("verdue");
    post.by(new Operation.PaceDigest(Postroom.CHANNEL, DigestPace.NONE));
    assertThat(post.at("2016-07-13T08:00:00Z")).isEmpty();
    assertThat(post.at("2016-07-22T08:00:00Z", Workroom.ADMIN.id())).isEmpty();
  }

  @Test
  void countsDaysWhereThereWasNoWorkingDayBetween() {
    post.add("gdpr", "Paper", DeadlineKind.REPORT, "2016-07-08");
    post.add("gdpr", "Course", DeadlineKind.COHORT, "2016-07-10");
    post.by(new Operation.PaceDigest(Postroom.CHANNEL, DigestPace.NONE));
    post.at("2016-07-08T08:00:00Z");

    post.set("2016-07-09T10:00:00Z");
    assertThat(post.now(Postroom.CHANNEL))
        .contains("Friday 8 July 2016, overdue by 1 day", "Sunday 10 July 2016, tomorrow")
        .doesNotContain("0 working days", "today");
    post.set("2016-07-08T10:00:00Z");
    assertThat(post.now(Postroom.CHANNEL))
        .contains("Sunday 10 July 2016, 2 days (no working days) left");
  }

  @Test
  void saysOfSomebodyElsesDateThatItIsToBeExpected() {
    post.add("gdpr", "The board decides", DeadlineKind.DECISION, "2016-07-19");
    assertThat(post.at("2016-07-12T08:00:00Z").get(0))
        .startsWith("A decision to expect: The board decides")
        .contains("\nDecided by: not recorded\n");

    post.add("gdpr", "The election", DeadlineKind.EXTERNAL_EVENT, "2016-07-20");
    assertThat(post.at("2016-07-13T08:00:00Z").get(0)).startsWith("A date to expect: The election");
    assertThat(post.at("2016-07-20T08:00:00Z").get(0))
        .contains("Did it happen? Outcome? New date? The election", "No outcome is recorded yet.")
        .contains("To stop reminders in this channel, type /productivity remind off.");
  }

  @Test
  void namesWhomTheSourcesNameWhereNobodyHereLeads() {
    post.subscribe("external-audit");
    post.add("external-audit", "Audit", DeadlineKind.REPORT, "2016-07-19");
    post.add("gdpr", "Toolkit", DeadlineKind.REPORT, "2016-07-19");

    assertThat(post.at("2016-07-12T08:00:00Z").get(0))
        .contains(
            "Owner: no lead here yet; the sources name Public Sector Audit Appointments Ltd",
            "Owner: nobody leads GDPR preparation yet");

    post.by(
        new Operation.Assign(
            post.room.stream("external-audit"), Capacity.LEAD, Workroom.LEAD, Optional.empty()));
    assertThat(post.now(Postroom.CHANNEL)).doesNotContain("the sources name");
  }

  @Test
  void saysOfWhatIsLateOnlyThatItIsLate() {
    post.add("gdpr", "Paper", DeadlineKind.REPORT, "2016-07-12");
    post.at("2016-07-04T08:00:00Z");

    assertThat(post.late("2016-07-06T08:00:00Z", Postroom.CHANNEL).get(0))
        .startsWith("A late reminder: Paper")
        .contains("This reminder is late. This is how things stand now.")
        .doesNotContain("not running");
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  private static Optional<String> none() {
    return Optional.empty();
  }
}
