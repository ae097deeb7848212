package productivity.slack.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import productivity.change.Operation;
import productivity.change.Workroom;
import productivity.deadline.DeadlineKind;
import productivity.programme.Capacity;
import productivity.reminder.DigestPace;
import productivity.value.DateSpan;

/** What a channel's digest says of changes: those since the last one, each once. */
class DigestChangesTest {
  private static final String CHANGED = "Changed since the last digest";

  @TempDir Path folder;
  private Postroom post;

  @BeforeEach
  void open() {
    post = new Postroom(folder, "2016-07-04T09:30:00Z");
    post.subscribe("one-public-estate");
    post.by(new Operation.PaceDigest(Postroom.CHANNEL, DigestPace.DAILY));
    post.at("2016-07-05T08:00:00Z");
  }

  @AfterEach
  void close() {
    post.close();
  }

  @Test
  void tellsOnceWhatChangedThoughThereIsNothingElseToSay() {
    post.set("2016-07-05T10:00:00Z");
    post.move("DL-044", "2016-08-22");

    assertThat(post.at("2016-07-06T08:00:00Z"))
        .singleElement()
        .asString()
        .contains(CHANGED, "DL-44: Moved from 29 July 2016 to 22 August 2016")
        .doesNotContain("Overdue", "Due in the next two weeks");
    assertThat(post.at("2016-07-07T08:00:00Z")).isEmpty();
  }

  @Test
  void tellsWhatStandsOfItemsBelowWhatTheChannelHearsOfAndOnce() {
    post.subscribe("efficiency-productivity");
    post.set("2016-07-05T10:00:00Z");
    post.add("digital", "Alpha", DeadlineKind.LAUNCH, "2016-12-01");
    post.move("DL-045", "2016-08-23");
    post.move("DL-044", "2016-08-22");
    post.by(new Operation.Undo(Optional.of(post.room.history("DL-044").get(0).number())));
    post.by(
        new Operation.AddDeadline(
            post.room.stream("gdpr"),
            "Beta",
            DeadlineKind.LAUNCH,
            DateSpan.ofDay(LocalDate.parse("2016-12-01"))));
    post.by(
        new Operation.Assign(
            post.room.stream("one-public-estate"), Capacity.LEAD, Workroom.LEAD, Optional.empty()));

    String told = post.at("2016-07-06T08:00:00Z").get(0);
    assertThat(told)
        .containsOnlyOnce("DL-45: Moved from 29 July 2016 to 23 August 2016")
        .containsOnlyOnce("Alpha");
    assertThat(told.substring(told.indexOf(CHANGED)))
        .doesNotContain("DL-44", "Beta", "lead", "reminded", "Undone");
  }

  @Test
  void countsWhatItHasNoRoomFor() {
    post.set("2016-07-05T10:00:00Z");
    IntStream.rangeClosed(1, 60)
        .forEach(
            n -> post.add("one-public-estate", "Paper " + n, DeadlineKind.REPORT, "2016-12-01"));

    String told = post.at("2016-07-06T08:00:00Z").get(0);
    assertThat(told).contains("Paper 60", "Paper 51", "and 50 more").doesNotContain("Paper 50");
  }

  /** Sent late, it tells what changed until then, and the next begins there. */
  @Test
  void countsFromWhenTheLastOneWasRead() {
    post.set("2016-07-05T10:00:00Z");
    post.move("DL-044", "2016-08-22");
    post.set("2016-07-06T10:00:00Z");
    post.move("DL-045", "2016-08-23");

    assertThat(post.late("2016-07-06T11:00:00Z", Postroom.CHANNEL))
        .singleElement()
        .asString()
        .contains("DL-44: Moved", "DL-45: Moved");
    assertThat(post.at("2016-07-07T08:00:00Z")).isEmpty();
  }
}
