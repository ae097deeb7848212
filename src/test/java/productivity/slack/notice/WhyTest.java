package productivity.slack.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import productivity.change.Operation;
import productivity.change.Workroom;
import productivity.deadline.DeadlineKind;
import productivity.delivery.Notice;
import productivity.delivery.NoticeKind;
import productivity.reminder.DigestPace;

/** What is meant where somebody asks why they were told something and names nothing. */
class WhyTest {
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
}
