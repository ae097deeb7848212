package productivity.slack.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import productivity.change.Operation;
import productivity.change.Workroom;
import productivity.deadline.DeadlineKind;
import productivity.delivery.Notice;
import productivity.delivery.NoticeKind;
import productivity.reminder.DigestPace;
import productivity.reminder.Rules;
import productivity.slack.message.Rendered;
import productivity.value.DateSpan;
import productivity.value.Precision;

/** What somebody hears who asks why they were told something. */
class WhyTest {
  private static final String ITEM = "DL-152";

  @TempDir Path folder;

  @Test
  void meansTheReminderWhereADigestCameAtTheSameTime() {
    try (Postroom post = new Postroom(folder, "2016-07-09T09:30:00Z")) {
      post.subscribe("gdpr");
      post.by(new Operation.PaceDigest(Postroom.CHANNEL, DigestPace.DAILY));
      List<LocalDate> days =
          LocalDate.parse("2016-07-11").datesUntil(LocalDate.parse("2016-07-16")).toList();
      days.forEach(day -> post.add("gdpr", "Of " + day, DeadlineKind.REPORT, day.toString()));

      for (LocalDate day : days) {
        assertThat(post.at(day + "T08:00:00Z")).hasSize(2);
        Notice last = post.board.lastSentTo(Workroom.WORKSPACE, Postroom.CHANNEL).orElseThrow();
        assertThat(last.kind()).isEqualTo(NoticeKind.REMINDER);
      }
    }
  }

  @Test
  void saysWhatBecameOfItSince() {
    try (Postroom post = new Postroom(folder, "2016-07-15T09:30:00Z")) {
      post.subscribe("gdpr");
      post.add("gdpr", "Paper", DeadlineKind.REPORT, "2016-07-29");
      post.at("2016-07-22T08:00:00Z");
      assertThat(why(post, Postroom.CHANNEL, ITEM))
          .contains("5 working days before Friday 29 July 2016", "Date: Friday 29 July 2016")
          .doesNotContain("Since then", "earlier");

      post.move(ITEM, "2016-08-05");

      assertThat(why(post, Postroom.CHANNEL, ITEM))
          .contains("5 working days before Friday 29 July 2016", "Date now: Friday 5 August 2016")
          .contains("Since then: Moved from 29 July 2016 to 5 August 2016")
          .contains("by Ada Admin, 22 July 2016");
    }
  }

  @Test
  void meansWhatCanBeReadRatherThanWhatWaits() {
    try (Postroom post = new Postroom(folder, "2016-07-15T09:30:00Z")) {
      post.subscribe("gdpr");
      post.add("gdpr", "Paper", DeadlineKind.REPORT, "2016-07-29");
      post.at("2016-07-22T08:00:00Z");
      Rules rules = new Rules(post.room.database, post.room.clock);
      Notice sent = post.board.lastSentTo(Workroom.WORKSPACE, Postroom.CHANNEL).orElseThrow();
      new Snoozes(post.model(), post.board, rules).putOff(sent, ITEM, "Lee");

      assertThat(why(post, Postroom.CHANNEL, ITEM))
          .contains("5 working days before Friday 29", "It was sent on Friday 22 July 2016")
          .doesNotContain("waits to be sent");

      post.at("2016-07-25T08:00:00Z");
      assertThat(why(post, Postroom.CHANNEL, ITEM))
          .contains("somebody here put it off", "It was sent on Monday 25 July 2016");
    }
  }

  @Test
  void saysHowManyMoreThereAre() {
    try (Postroom post = new Postroom(folder, "2016-07-15T09:30:00Z")) {
      post.subscribe("gdpr");
      IntStream.rangeClosed(1, 12)
          .forEach(n -> post.add("gdpr", "Paper " + n, DeadlineKind.REPORT, "2016-07-29"));
      post.at("2016-07-22T08:00:00Z");

      assertThat(why(post, Postroom.CHANNEL, ""))
          .contains("Paper 10", "and 2 more. To ask about one of them, type its code:")
          .contains("/productivity remind why DL-162")
          .doesNotContain("Paper 11");
    }
  }

  @Test
  void saysThatADayOffMadeItComeEarlier() {
    try (Postroom post = new Postroom(folder, "2016-07-15T09:30:00Z")) {
      post.subscribe("gdpr");
      post.add("gdpr", "Paper", DeadlineKind.REPORT, "2016-07-30");
      post.by(
          new Operation.AddDeadline(
              post.room.stream("gdpr"),
              "Plan",
              DeadlineKind.REPORT,
              DateSpan.endingOn(LocalDate.parse("2016-10-31"), Precision.MONTH)));

      post.at("2016-07-22T08:00:00Z");
      post.move(ITEM, "2016-08-05");
      assertThat(why(post, Postroom.CHANNEL, ITEM))
          .contains("5 working days before Saturday 30 July 2016. It came earlier, because");
      post.move(ITEM, "2016-07-30");
      post.at("2016-07-29T08:00:00Z");
      assertThat(why(post, Postroom.CHANNEL, ITEM))
          .contains(
              "Rule: on the day itself. It came earlier, because Saturday 30 July 2016 is not a"
                  + " working day\n");
      post.at("2016-09-30T08:00:00Z");
      assertThat(why(post, Postroom.CHANNEL, "DL-153"))
          .contains("the start of its month. It came earlier, because Saturday 1 October 2016");
    }
  }

  private static String why(Postroom post, String place, String words) {
    return Rendered.whole(post.answers().why(Workroom.WORKSPACE, place, words)).text();
  }
}
