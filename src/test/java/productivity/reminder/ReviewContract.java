package productivity.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is asked about which ratings, alike on every database. */
abstract class ReviewContract {
  @TempDir Path temp;
  private Diary diary;

  /** The address of an empty database. */
  abstract String freshUrl();

  @BeforeEach
  void open() {
    diary = Diary.bare(freshUrl(), "Europe/London");
  }

  @AfterEach
  void close() {
    diary.close();
  }

  @Test
  void asksWhoeverLeadsAboutARatingPastItsReviewOnceAWeek() {
    diary.deliverable("P-1", "2017-03-31", "day");
    diary.deliverable("P-2", "2017-03-31", "day");
    diary.rating("P-1", 1, "2016-07-01", "2016-07-20");
    diary.rating("P-2", 1, "2016-07-01", "2016-09-20");
    diary.assign("assets", "lead", "ULEAD", null);

    assertThat(diary.story("2016-07-18", "2016-08-01"))
        .containsExactly(
            "2016-07-25 09:00 review ULEAD P-1 (review)",
            "2016-08-01 09:00 review ULEAD P-1 (review)");
    diary.assign("assets", "deputy", "UDEPUTY", "2016-08-10");
    assertThat(diary.story("2016-08-02", "2016-08-15"))
        .containsExactly(
            "2016-08-08 09:00 review UDEPUTY P-1 (review)",
            "2016-08-15 09:00 review ULEAD P-1 (review)");
    diary.rating("P-1", 2, "2016-08-16", "2016-12-01");
    assertThat(diary.story("2016-08-16", "2016-08-30")).isEmpty();
  }

  @Test
  void asksTheLeadWhileADeputyHelpsForGood() {
    diary.deliverable("P-1", "2017-03-31", "day");
    diary.rating("P-1", 1, "2016-07-01", "2016-07-20");
    diary.assign("assets", "lead", "ULEAD", null);
    diary.assign("assets", "deputy", "UDEPUTY", null);

    assertThat(diary.story("2016-07-25", "2016-07-25"))
        .containsExactly("2016-07-25 09:00 review ULEAD P-1 (review)");
    diary.sql(
        """
        INSERT INTO leaver (programme_id, person, person_name, left_at)
        VALUES (1, 'ULEAD', 'Lee', '2016-07-26T00:00:00Z')
        """);
    assertThat(diary.story("2016-08-01", "2016-08-01"))
        .containsExactly("2016-08-01 09:00 review UDEPUTY P-1 (review)");
  }

  @Test
  void asksNothingAboutWhatIsFinished() {
    stale("P-1");
    diary.sql("UPDATE deliverable SET status = 'completed' WHERE code = 'P-1'");
    diary.assign("assets", "lead", "ULEAD", null);

    assertThat(diary.story("2016-07-25", "2016-07-25")).isEmpty();
  }

  @Test
  void goesByTheNewestRatingOfAllThatReportsOnAnItem() {
    stale("P-1");
    diary.deliverable("P-2", "2017-03-31", "day");
    diary.sql("UPDATE deliverable SET reports_on = 'P-1' WHERE code = 'P-2'");
    diary.rating("P-2", 1, "2016-07-15", "2016-08-03");
    diary.assign("assets", "lead", "ULEAD", null);

    assertThat(diary.story("2016-07-18", "2016-08-08"))
        .containsExactly("2016-08-08 09:00 review ULEAD P-1 (review)");
  }

  @Test
  void asksNobodyAboutWhatOthersLead() {
    stale("P-1");
    stale("P-2");
    diary.sql("UPDATE deliverable SET workstream = 'people' WHERE code = 'P-1'");
    diary.sql("UPDATE deliverable SET parent = 'P-1' WHERE code = 'P-2'");
    diary.assign("assets", "lead", "ULEAD", null);
    diary.assign("people", "lead", "UOTHER", null);

    assertThat(diary.story("2016-07-25", "2016-07-25"))
        .containsExactly(
            "2016-07-25 09:00 review ULEAD P-2 (review)",
            "2016-07-25 09:00 review UOTHER P-1 (review)");
  }

  private void stale(String code) {
    diary.deliverable(code, "2017-03-31", "day");
    diary.rating(code, 1, "2016-07-01", "2016-07-20");
  }
}
