package productivity.slack.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import productivity.change.Operation;
import productivity.deadline.DeadlineKind;
import productivity.reminder.DigestPace;
import productivity.value.DateSpan;
import productivity.value.Precision;

/** How many days a reminder and a digest say there are to a date, or since. */
class DayCountsTest {
  @TempDir Path folder;
  private Postroom post;

  @BeforeEach
  void open() {
    post = new Postroom(folder, "2015-12-01T09:30:00Z");
    post.subscribe("gdpr");
    post.by(new Operation.PaceDigest(Postroom.CHANNEL, DigestPace.DAILY));
  }

  @AfterEach
  void close() {
    post.close();
  }

  /** New Year's Day, a weekend, and the holiday for 2 January lie between. */
  @Test
  void saysThatNoWorkingDaysAreLeft() {
    post.room.database.write(
        session -> session.handle().execute("UPDATE programme SET nation = 'scotland'"));
    post.add("gdpr", "Paper", DeadlineKind.REPORT, "2016-01-04");

    assertThat(String.join("\n", post.at("2015-12-31T09:00:00Z")))
        .contains("When: Monday 4 January 2016, 4 days (no working days) left")
        .contains("\nMonday 4 January 2016, no working days left: Paper");
  }

  @Test
  void countsToTheLastOfSeveralDaysByWhichSomethingIsDue() {
    add(DeadlineKind.CONSULTATION_CLOSE, "2016-08-09", "2016-08-12", Precision.DAY);

    assertThat(told("2016-08-05"))
        .contains("When: 9 to 12 August 2016, 7 days (5 working days) left")
        .contains("\n9 to 12 August 2016, 5 working days left: Paper");
    assertThat(told("2016-08-11"))
        .contains("When: 9 to 12 August 2016, ends tomorrow")
        .contains("\n9 to 12 August 2016, 1 working day left: Paper");
    assertThat(told("2016-08-12"))
        .contains("When: 9 to 12 August 2016, ends today")
        .contains("\n9 to 12 August 2016, ends today: Paper");
  }

  @Test
  void countsToTheFirstOfSeveralDaysOnWhichSomethingTakesPlace() {
    add(DeadlineKind.EVENT, "2016-08-09", "2016-08-12", Precision.DAY);

    assertThat(told("2016-08-02"))
        .contains("When: 9 to 12 August 2016, 7 days (5 working days) until it begins")
        .contains("\n9 to 12 August 2016, 5 working days left: Paper");
    assertThat(told("2016-08-08")).contains("When: 9 to 12 August 2016, begins tomorrow");
    assertThat(told("2016-08-09"))
        .contains("When: 9 to 12 August 2016, now")
        .contains("\n9 to 12 August 2016, now: Paper");
    post.set("2016-08-12T08:00:00Z");
    assertThat(post.now(Postroom.CHANNEL)).contains("When: 9 to 12 August 2016, ends today");
  }

  /** The month ended on a Sunday. */
  @Test
  void countsWorkingDaysSinceAMonthAsSinceADay() {
    add(DeadlineKind.REPORT, "2016-07-01", "2016-07-31", Precision.MONTH);

    assertThat(told("2016-08-05"))
        .contains("When: July 2016, overdue by 5 working days")
        .contains("\nJuly 2016, overdue by 5 working days: Paper");
  }

  @Test
  void saysOfASeasonThatItEndsToday() {
    add(DeadlineKind.DECISION, "2016-06-01", "2016-08-31", Precision.SEASON);

    assertThat(told("2016-08-31"))
        .contains("When: June to August 2016, which ends today")
        .contains("\nJune to August 2016, which ends today: Paper");
  }

  private void add(DeadlineKind kind, String start, String end, Precision precision) {
    DateSpan when =
        new DateSpan(LocalDate.parse(start), LocalDate.parse(end), precision, null, false);
    post.by(new Operation.AddDeadline(post.room.stream("gdpr"), "Paper", kind, when));
  }

  /** The reminder and the digest of a day. */
  private String told(String day) {
    return String.join("\n", post.at(day + "T08:00:00Z"));
  }
}
