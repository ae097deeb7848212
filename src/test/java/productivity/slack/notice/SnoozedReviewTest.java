package productivity.slack.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import productivity.change.Judged;
import productivity.change.Operation;
import productivity.change.Workroom;
import productivity.delivery.Notice;
import productivity.programme.Capacity;
import productivity.reminder.Rules;
import productivity.value.Rating;

/** What was put off does not come back beside a message that tells it anyway. */
class SnoozedReviewTest {
  private static final String LEAD = Workroom.LEAD.id();

  @TempDir Path folder;
  private Postroom post;

  @BeforeEach
  void open() {
    post = new Postroom(folder, "2016-07-15T09:30:00Z");
    post.by(
        new Operation.Assign(
            post.room.stream("digital"), Capacity.LEAD, Workroom.LEAD, Optional.empty()));
    post.room.database.write(
        session ->
            session
                .handle()
                .execute(
                    """
                    INSERT INTO rating (programme_id, deliverable, position, rating, as_at)
                    SELECT programme_id, code, 99, 'green', '2016-01-01' FROM deliverable
                    WHERE code = 'R16-01'
                    """));
  }

  @AfterEach
  void close() {
    post.close();
  }

  @Test
  void aReviewThatWasPutOffOnFridayComesOnceOnMonday() {
    assertThat(post.at("2016-07-18T08:00:00Z", LEAD)).hasSize(1);
    post.at("2016-07-22T08:00:00Z", LEAD);
    putOff();

    assertThat(post.at("2016-07-25T08:00:00Z", LEAD))
        .singleElement()
        .asString()
        .startsWith("A rating to look at again");
  }

  @Test
  void comesBackWhereNothingElseTellsIt() {
    post.at("2016-07-18T08:00:00Z", LEAD);
    putOff();

    assertThat(post.at("2016-07-19T08:00:00Z", LEAD))
        .singleElement()
        .asString()
        .startsWith("Put off until Tuesday 19 July 2016 by Lee")
        .contains("\nThe review date has passed. Post an update to renew the rating.\n");
  }

  @Test
  void doesNotComeBackOnceItsRatingIsRenewed() {
    post.at("2016-07-18T08:00:00Z", LEAD);
    putOff();

    post.by(
        new Operation.PostUpdate(
            Workroom.deliverable("R16-01"),
            Optional.of(Judged.as(Rating.AMBER, Optional.of("two are late"))),
            List.of(),
            ""));

    assertThat(post.at("2016-07-19T08:00:00Z", LEAD)).isEmpty();
  }

  /**
   * The service was away when the week began, and tells the review late beside what was put off.
   */
  @Test
  void comesOnceWhereItIsToldLate() {
    post.at("2016-07-22T08:00:00Z", LEAD);
    putOff();

    assertThat(post.late("2016-07-26T08:00:00Z", LEAD))
        .singleElement()
        .asString()
        .startsWith("A late reminder");
  }

  private void putOff() {
    Notice last = post.board.lastSentTo(Workroom.WORKSPACE, LEAD).orElseThrow();
    Rules rules = new Rules(post.room.database, post.room.clock);
    String code = last.items().get(0).code();
    assertThat(new Snoozes(post.model(), post.board, rules).putOff(last, code, "Lee")).isEmpty();
  }
}
