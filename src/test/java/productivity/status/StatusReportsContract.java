package productivity.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import productivity.programme.Programme;
import productivity.programme.Theme;
import productivity.status.StatusReport.JudgedItem;
import productivity.store.Database;
import productivity.value.FinancialYear;
import productivity.value.Listing;
import productivity.value.Period;
import productivity.value.Rating;
import productivity.value.Refusal;
import productivity.value.When;
import productivity.workday.Workdays;

/** What a status must say, whichever database is behind it. */
abstract class StatusReportsContract {
  private static final Today TODAY =
      new Today(LocalDate.of(2017, 11, 1), Workdays.of("england-and-wales"));
  private static final Subject EVERYTHING = new Subject.Everything();
  private static final Map<String, Object> NOTHING = Map.of();

  @SuppressWarnings("NullAway.Init") // opened before each test
  private Database database;

  /** The address of an empty database. */
  abstract String freshUrl();

  @BeforeEach
  void open() {
    database = Database.open(freshUrl());
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void theLatestRatingCountsHoweverExactlyItsDateIsKnown() {
    StatusReport report =
        status(
            rows ->
                rows.deliverable("D-1", NOTHING)
                    .rating("D-1", 1, "green", "2017-09-15")
                    .rating("D-1", 2, "red", "2017-09")
                    .rating("D-1", 3, "blue", "2017-12-01")
                    .deliverable("D-2", NOTHING)
                    .rating("D-2", 1, "amber", "FY2016-17")
                    .rating("D-2", 2, "blue", "2016"));

    assertThat(report.ratings().counts()).isEqualTo(Map.of(Rating.RED, 1, Rating.AMBER, 1));
    assertThat(codes(report.ratings().offTrack())).containsExactly("D-1", "D-2");
  }

  @Test
  void aRatingIsStaleAfterItsReviewDateOrThreeMonths() {
    StatusReport report =
        status(
            rows ->
                rows.deliverable("D-1", NOTHING)
                    .rating("D-1", 1, "green", "2017-08-01")
                    .deliverable("D-2", NOTHING)
                    .rating("D-2", 1, "green", "2017-07-31")
                    .deliverable("D-3", NOTHING)
                    .add("rating", reviewed("D-3", LocalDate.of(2017, 10, 31)))
                    .deliverable("D-4", NOTHING)
                    .add("rating", reviewed("D-4", LocalDate.of(2017, 11, 1))));

    assertThat(codes(report.ratings().stale())).containsExactly("D-2", "D-3");
    assertThat(report.ratings().count(Rating.GREEN)).isEqualTo(4);
  }

  private static Map<String, Object> reviewed(String deliverable, LocalDate by) {
    return Map.of(
        "deliverable",
        deliverable,
        "position",
        1,
        "rating",
        "green",
        "as_at",
        "2017-01-01",
        "review_by",
        by);
  }

  @Test
  void aGreenWholeOverARedPartIsAContradiction() {
    StatusReport report = status(StatusReportsContract::greenOverRed);

    assertThat(report.disagreements().ratings())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.whole().name().code()).isEqualTo("D-1");
              assertThat(found.part().name().code()).isEqualTo("D-1a");
              assertThat(found.part().rating()).map(ItemRating::rating).contains(Rating.RED);
            });
  }

  /** The other part is not stated, which contradicts nothing. */
  private static void greenOverRed(OwnRows rows) {
    rows.deliverable("D-1", NOTHING)
        .deliverable("D-1a", Map.of("parent", "D-1", "workstream", "estate"))
        .deliverable("D-1b", Map.of("parent", "D-1"))
        .rating("D-1", 1, "green", "2017-10-01")
        .rating("D-1a", 1, "red", "2017-10-01");
  }

  @Test
  void aContradictionIsSeenFromEitherWorkstream() {
    Subject estate = new Subject.Theme(new Theme("assets"), Set.of("estate"));

    StatusReport report = status(estate, StatusReportsContract::greenOverRed);

    assertThat(report.ratings().promises()).isEqualTo(1);
    assertThat(report.disagreements().ratings()).hasSize(1);
  }

  @Test
  void aReportLineGivesItsRatingUnlessTheItemHasANewerOne() {
    StatusReport report =
        status(
            rows ->
                rows.deliverable("D-1", NOTHING)
                    .deliverable("D-2", NOTHING)
                    .deliverable("AX-1", Map.of("reports_on", "D-1", "period", "2017-18 Q2"))
                    .deliverable("AX-2", Map.of("reports_on", "D-2", "period", "2017-18 Q2"))
                    .rating("AX-1", 1, "amber", "2017-09-30")
                    .rating("AX-2", 1, "amber", "2017-09-30")
                    .rating("D-1", 1, "green", "2017-06-30")
                    .rating("D-2", 1, "green", "2017-09-30"));

    assertThat(report.ratings().promises()).isEqualTo(2);
    assertThat(report.ratings().offTrack().shown())
        .singleElement()
        .satisfies(
            item ->
                assertThat(item.rating().orElseThrow())
                    .extracting(ItemRating::rating, ItemRating::reportedIn)
                    .containsExactly(Rating.AMBER, "AX-1"));
    assertThat(codes(report.ratings().onTrack())).containsExactly("D-2");
  }

  @Test
  void whatIsNoDeliverableIsNotCounted() {
    StatusReport report =
        status(
            rows ->
                rows.deliverable("D-1", NOTHING)
                    .deliverable("D-2", Map.of("status", "not-a-deliverable"))
                    .deliverable("D-3", Map.of("status", "cancelled")));

    assertThat(report.ratings().counts()).isEqualTo(Map.of(Rating.NOT_STATED, 1));
  }

  @Test
  void eachTargetIsHeldAgainstItsOwnLatestMeasurement() {
    StatusReport report =
        status(
            rows ->
                rows.deliverable("D-1", NOTHING)
                    .target("D-1", 1, atLeast("quantity", new BigDecimal("25")))
                    .target("D-1", 2, atLeast("amount", 2_500_000_000L))
                    .target("D-1", 3, Map.of("comparator", "all", "unit", "councils"))
                    .measurement("D-1", 1, Map.of("target", 1, "quantity", new BigDecimal("15")))
                    .measurement("D-1", 2, Map.of("target", 2, "amount", 2_680_000_000L))
                    .measurement(
                        "D-1",
                        3,
                        Map.of(
                            "target", 1, "quantity", new BigDecimal("9"), "as_at", "2017-06-30")));

    JudgedItem item = report.targets().judged().shown().get(0);
    assertThat(item.judgements())
        .extracting(judgement -> judgement.percent().orElse(-1))
        .containsExactly(60, 107);
    assertThat(report.targets())
        .extracting(targets -> List.of(targets.reached(), targets.measured(), targets.all()))
        .isEqualTo(List.of(1, 2, 3));
  }

  private static Map<String, Object> atLeast(String column, Object value) {
    return Map.of("comparator", "at-least", column, value);
  }

  @Test
  void aQuarterIsPartOfItsYear() {
    Consumer<OwnRows> rows =
        writing ->
            writing
                .deliverable("D-1", NOTHING)
                .deliverable("D-2", Map.of("period", "2017-18 Q2"))
                .deliverable("D-3", Map.of("period", "2016-17"));
    Programme programme = OwnRows.into(database, rows);
    FinancialYear year = new FinancialYear(2017);

    assertThat(promises(programme, Period.of(year))).isEqualTo(2);
    assertThat(promises(programme, Period.of(year, 2))).isEqualTo(2);
    assertThat(promises(programme, Period.of(year, 3))).isEqualTo(1);
    assertThat(promises(programme, Period.ALL_TIME)).isEqualTo(3);
  }

  private int promises(Programme programme, Period period) {
    return ask(programme, EVERYTHING, Optional.of(When.of(period))).ratings().promises();
  }

  @Test
  void aPeriodWithoutPromisesNamesThoseThatHaveSome() {
    StatusReport report = status(rows -> rows.deliverable("D-1", Map.of("period", "2016-17")));

    assertThat(report.isEmpty()).isTrue();
    assertThat(report.elsewhere()).extracting("period").containsExactly("2016-17");
  }

  @Test
  void aReportLineIsNoPromiseOfItsPeriod() {
    StatusReport report =
        status(
            rows ->
                rows.deliverable("D-1", Map.of("period", "2016-17"))
                    .deliverable("AX-1", Map.of("reports_on", "D-1", "period", "2016-17")));

    assertThat(report.elsewhere()).extracting("promises").containsExactly(1);
  }

  @Test
  void oneItemIsAskedForWithItsParts() {
    Subject item = new Subject.Item(ItemKind.DELIVERABLE, "D-1", "D-1");

    StatusReport report =
        status(
            item,
            rows ->
                rows.deliverable("D-1", Map.of("period", "2016-17"))
                    .deliverable("D-1a", Map.of("parent", "D-1", "period", "2016-17"))
                    .deliverable("D-1a-i", Map.of("parent", "D-1a", "period", "2016-17"))
                    .deliverable("D-2", NOTHING));

    assertThat(codes(report.ratings().notStated())).containsExactly("D-1", "D-1a", "D-1a-i");
  }

  @Test
  void onlyAWorkstreamThemeOrDeliverableHasAStatus() {
    Subject deadline = new Subject.Item(ItemKind.DEADLINE, "DL-1", "DL-1");

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> status(deadline, rows -> {}))
        .satisfies(refusal -> assertThat(refusal.suggestions()).containsExactly("show DL-1"));
  }

  private StatusReport status(Consumer<OwnRows> writing) {
    return status(EVERYTHING, writing);
  }

  private StatusReport status(Subject about, Consumer<OwnRows> writing) {
    return ask(OwnRows.into(database, writing), about, Optional.empty());
  }

  private StatusReport ask(Programme programme, Subject about, Optional<When> when) {
    return database.read(session -> new StatusReports(session, programme, TODAY).of(about, when));
  }

  private static List<String> codes(Listing<RatedItem> items) {
    return items.shown().stream().map(item -> item.name().code()).toList();
  }
}
