package productivity.slack.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import productivity.SampleProgramme;
import productivity.status.ItemKind;
import productivity.status.ReadModel;
import productivity.status.Reading;
import productivity.status.Subject;
import productivity.store.Database;
import productivity.value.FinancialYear;
import productivity.value.Period;
import productivity.value.When;

/** The sample programme's own facts, as an answer says them. */
class SampleAnswersTest {
  private static final Subject EVERYTHING = new Subject.Everything();
  private static Database database;

  @BeforeAll
  static void open(@TempDir Path folder) {
    database = SampleProgramme.open(folder);
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @Test
  void aDayGivesBothOfItsOnePublicEstateItems() {
    Reply reply = deadlines("2016-07-12", EVERYTHING, on("2016-07-29"));

    assertThat(Read.under("Dated", reply))
        .hasSize(2)
        .anySatisfy(
            line ->
                assertThat(line)
                    .contains("Friday 29 July 2016", "13 working days left", "DL-44")
                    .contains("final services and assets delivery plan")
                    .contains("23 partnerships, £835,000 allocated"))
        .anySatisfy(
            line ->
                assertThat(line)
                    .contains("Decided by: One Public Estate")
                    .contains("Waiting for it: 17 existing partnerships")
                    .contains("17 partnerships, £6,719,332 requested"));
    assertThat(Read.under("Without an exact day", reply))
        .anyMatch(line -> line.startsWith("Summer (June to August 2016)"))
        .anyMatch(line -> line.startsWith("July 2016"));
  }

  @Test
  void aDecisionIsNotCompletedByItsDate() {
    assertThat(Read.text(deadlines("2016-08-01", EVERYTHING, on("2016-07-29"))))
        .contains("1 working day ago: OPE existing partnerships told outcome")
        .contains("Announced? No outcome is recorded.");
  }

  @Test
  void whatAReportSaysHadHappenedIsNotOverdue() {
    When overdue = new When("overdue", "overdue", Period.ALL_TIME, true);

    String text = Read.text(deadlines("2016-07-12", EVERYTHING, Optional.of(overdue)));

    assertThat(text).doesNotContain("OPE expressions of interest close");
    assertThat(text).contains("Procurement pledge consultation closes");
  }

  @Test
  void everyDeliverableWithoutARatingReadsNotStated() {
    Reply reply = status("2016-07-12", EVERYTHING, Optional.empty());

    assertThat(reply.summary()).isEqualTo("Status, 2016-17");
    assertThat(Read.text(reply)).contains("18 deliverables: ⬜ Not stated 18.");
    assertThat(Read.under("⬜ Not stated: nobody has given a rating", reply)).hasSize(18);
    assertThat(Read.text(reply)).contains("Key: 🛑 Red: off track").doesNotContain("🟢 Green,");
  }

  @Test
  void nextDeadlinesCarryTheWorkingDaysThatAreLeft() {
    assertThat(Read.under("Next deadlines", status("2016-07-12", EVERYTHING, Optional.empty())))
        .first()
        .asString()
        .startsWith("21 to 22 July 2016, 7 working days left: Commissioning academy");
  }

  @Test
  void reportLinesGiveTheirRatingAndAreNotCountedBesideTheirItem() {
    Reply reply = status("2017-11-01", EVERYTHING, Optional.empty());

    assertThat(Read.text(reply))
        .contains("159 deliverables: ⚠️ Amber 4, 🟢 Green 7, ⬜ Not stated 148.");
    assertThat(Read.under("Off track or at risk", reply))
        .hasSize(4)
        .contains(
            "EP-7 Expert financial advice: ⚠️ Amber, as at 30 September 2017, reported in AX-11"
                + " (Financial support to councils)");
  }

  @Test
  void targetsAreJudgedOneByOneBesideEachOther() {
    assertThat(
            Read.under(
                "Targets, each judged by itself",
                status("2017-11-01", EVERYTHING, Optional.empty())))
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("EP-3 ")
                    .contains("15 of at least 25 councils (60%)")
                    .contains("£26.8 million contributing towards at least £25 million (107%)"));
  }

  @Test
  void whatWasOnlySaidLaterIsNotKnownYet() {
    Period year = Period.of(new FinancialYear(2017));

    assertThat(Read.text(status("2017-07-31", EVERYTHING, Optional.of(When.of(year)))))
        .contains("159 deliverables: ⬜ Not stated 159.")
        .doesNotContain("£26.8 million");
  }

  @Test
  void ratingsGrowStaleAfterThreeMonths() {
    assertThat(Read.text(status("2017-12-31", EVERYTHING, Optional.empty())))
        .doesNotContain("out of date");
    assertThat(Read.text(status("2018-01-01", EVERYTHING, Optional.empty())))
        .contains("11 of the ratings are out of date");
  }

  @Test
  void aPeriodWithNothingOffersThoseThatHaveSomething() {
    Reply reply = status("2026-11-01", EVERYTHING, Optional.empty());

    assertThat(Read.lines(reply))
        .contains("Nothing is recorded for the whole programme in 2026-27.")
        .contains("status 2016-17", "status 2018-19");
    assertThat(reply.shareable()).isFalse();
  }

  @Test
  void showsAnItemWhole() {
    Reply reply = show("2017-11-01", item(ItemKind.DELIVERABLE, "MOU1718-EP-03", "EP-3"));

    assertThat(reply.summary())
        .isEqualTo("EP-3 Productivity experts: councils helped and value delivered");
    assertThat(Read.lines(reply)).contains("🟢 Green, as at 30 September 2017, reported in AX-10.");
    assertThat(Read.under("Targets, each judged by itself", reply))
        .contains("15 of at least 25 councils (60%), as at 30 September 2017")
        .anyMatch(
            line ->
                line.startsWith("£26.8 million contributing towards at least £25 million (107%)"));
    assertThat(Read.text(reply)).contains("Item 3 Annex B EP-03 (line 632)");
    assertThat(Read.under("What the sources say differently", reply))
        .anyMatch(line -> line.contains("helping save over £26 million"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DEADLINE DL-045 told outcome",
        "SAVING SV-050 £26.8 million",
        "METRIC ME-139 740",
        "UPDATE UP-028 Six projects funded",
        "MEETING MT-01 Improvement Board",
        "DECISION DA-12 Outcome for existing applicants",
        "ROUND OPE-2016-NEW £835,000",
        "PARTNERSHIP OPE-2016-NEW-01 Wokingham",
        "CONFLICT CF-12 up to 5 partnerships",
        "SOURCE report-2016 worked out, not printed",
        "WORKSTREAM one-public-estate Phase 6 stage-one awards",
      })
  void everyKindOfCodeHasAnAnswer(String row) {
    String[] words = row.split(" ", 3);

    Reply reply = show("2018-07-31", item(ItemKind.valueOf(words[0]), words[1], words[1]));

    assertThat(Read.text(reply)).contains(words[2]);
  }

  private static Subject item(ItemKind kind, String code, String shown) {
    return new Subject.Item(kind, code, shown);
  }

  private static Optional<When> on(String day) {
    LocalDate date = LocalDate.parse(day);
    return Optional.of(When.of(new Period(day, date, date)));
  }

  private static Reply status(String today, Subject about, Optional<When> when) {
    return read(today, reading -> StatusMessage.of(reading.status(about, when)));
  }

  private static Reply deadlines(String today, Subject about, Optional<When> when) {
    return read(today, reading -> DeadlinesMessage.of(reading.deadlines(about, when)));
  }

  private static Reply show(String today, Subject about) {
    return read(today, reading -> ShowMessage.of(reading.show(about)));
  }

  private static Reply read(String today, Function<Reading, Reply> question) {
    Clock clock = Clock.fixed(Instant.parse(today + "T09:00:00Z"), ZoneOffset.UTC);
    return new ReadModel(database, clock).read(null, question);
  }
}
