package productivity.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import productivity.SampleProgramme;
import productivity.grant.AwardDecision;
import productivity.grant.RoundSummary;
import productivity.grant.StageTotal;
import productivity.programme.Programme;
import productivity.programme.Programmes;
import productivity.programme.Workstreams;
import productivity.saving.Basis;
import productivity.saving.Frequency;
import productivity.saving.Kind;
import productivity.saving.Ledger;
import productivity.saving.SavingFigure;
import productivity.saving.SavingType;
import productivity.saving.Total;
import productivity.store.Database;
import productivity.value.Money;
import productivity.value.Period;
import productivity.value.When;

/** What five board reports say about money, as the reports of this service answer it. */
class SampleMoneyTest {
  private static final String BOARD_2017 = "2017-11-01";
  private static final String BOARD_2016 = "2016-07-12";

  @TempDir static Path folder;
  private static Database database;

  @BeforeAll
  static void open() {
    database = SampleProgramme.open(folder);
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @Test
  void productivityExpertsStandAt107PercentOfTheirTarget() {
    Total total =
        total(
            savings(BOARD_2017, "productivity-experts", "2017-18"),
            new Kind(Basis.FORECAST, Frequency.YEAR_TO_DATE, SavingType.SAVINGS_AND_INCOME));

    assertThat(total.sum()).hasToString("Optional[contributing towards £26.8 million]");
    assertThat(total.comparisons()).hasSize(1);
    assertThat(total.comparisons().get(0).percent()).hasToString("Optional[107%]");
  }

  @Test
  void theHalfYearHeadlineIsInsideTheQuarterFigureAndNotAddedToIt() {
    Total achieved =
        total(
            savings(BOARD_2017, "productivity-experts", "2017-18"),
            new Kind(Basis.ACHIEVED, Frequency.YEAR_TO_DATE, SavingType.SAVINGS_AND_INCOME));

    assertThat(achieved.sum()).isEmpty();
    assertThat(achieved.figures()).extracting(SavingFigure::code).containsExactly("SV-049");
  }

  @Test
  void sharedServicesAreOneSumAndNotTheSumOfFiveReports() {
    Total total =
        total(
            savings(BOARD_2017, "shared-services", "all"),
            new Kind(Basis.ACHIEVED, Frequency.CUMULATIVE, SavingType.EFFICIENCY_SAVING));

    assertThat(total.sum()).hasToString("Optional[£643 million]");
    assertThat(total.figures()).hasSize(5);
  }

  @Test
  void inJuly2016NobodyKnewTheFiguresOf2017() {
    Total total =
        total(
            savings(BOARD_2016, "shared-services", "all"),
            new Kind(Basis.ACHIEVED, Frequency.CUMULATIVE, SavingType.EFFICIENCY_SAVING));

    assertThat(total.figures())
        .extracting(SavingFigure::code)
        .containsExactlyInAnyOrder("SV-008", "SV-027");
  }

  @Test
  void theTwoTotalsOfSharedServicesStandSideBySide() {
    assertThat(savings(BOARD_2017, "shared-services", "2017-18").conflicts())
        .extracting(conflict -> conflict.code())
        .containsExactly("CF-08");
  }

  @Test
  void careAndHealthHasFundingAndNoSavings() {
    assertThat(savings(BOARD_2017, "care-health-improvement", "2017-18").totals())
        .isNotEmpty()
        .allMatch(total -> total.kind().ledger() == Ledger.FUNDING);
  }

  @Test
  void everyFigureOfTheSampleIsListedExactlyOnce() {
    List<String> codes =
        savings("2026-01-01", "", "all").totals().stream()
            .flatMap(total -> total.figures().stream())
            .map(SavingFigure::code)
            .toList();

    assertThat(codes).hasSize(78).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "OPE-2016-NEW, 23, ALLOCATION, 835000, 4, 88, 85",
    "OPE-2016-EXT, 17, REQUEST, 6719332, 0, 76, 76",
    "OPE-2017-P6, 16, ALLOCATION, 560000, 1, 53, 53",
  })
  void aRoundAddsUpAsItsTableDoes(
      String code, int partnerships, String stage, long pounds, int nothing, int members, int own) {
    RoundSummary round = round(code);
    StageTotal total = round.totals().get(0);

    assertThat(round.totals()).hasSize(1);
    assertThat(round.bids()).hasSize(partnerships);
    assertThat(total.stage()).hasToString(stage);
    assertThat(total.amount()).isEqualTo(Money.ofPounds(pounds));
    assertThat(total.nothing()).hasSize(nothing);
    assertThat(round.memberships()).isEqualTo(members);
    assertThat(round.organisations()).hasSize(own);
  }

  @Test
  void fiveRequestsAreAboveTheCeiling() {
    assertThat(round("OPE-2016-EXT").aboveCeiling()).hasSize(5);
    assertThat(round("OPE-2016-NEW").aboveCeiling()).isEmpty();
  }

  @Test
  void everyNothingHasItsReason() {
    assertThat(round("OPE-2016-NEW").totals().get(0).reasons())
        .containsEntry(AwardDecision.ENCOURAGED_TO_APPLY_UNFUNDED, 3)
        .containsEntry(AwardDecision.NO_FUNDING_REQUESTED, 1);
    assertThat(round("OPE-2017-P6").totals().get(0).reasons())
        .containsOnlyKeys(AwardDecision.ZERO_REASON_NOT_STATED);
  }

  @Test
  void threeCouncilsAreTwiceInTheNewPartnerships() {
    assertThat(round("OPE-2016-NEW").repeated())
        .containsExactly(
            "Cannock Chase District Council", "Medway Council", "Tamworth Borough Council");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "London Borough of Lewisham",
        "Brighton and Hove City Council",
        "Woking Borough Council",
        "Surrey Heath Borough Council"
      })
  void aCouncilIsFoundInBothTablesOf2016(String council) {
    GrantReport.OfOrganisation report =
        (GrantReport.OfOrganisation) grants(BOARD_2016, new Subject.Council(council));

    assertThat(report.places())
        .extracting(place -> place.round().code())
        .containsExactlyInAnyOrder("OPE-2016-EXT", "OPE-2016-NEW");
  }

  @Test
  void inJuly2016ThePhaseOf2017WasNotKnown() {
    GrantReport.Rounds report = (GrantReport.Rounds) grants(BOARD_2016, new Subject.Everything());

    assertThat(report.rounds())
        .extracting(summary -> summary.round().code())
        .containsExactly("OPE-2016-EXT", "OPE-2016-NEW");
  }

  private static RoundSummary round(String code) {
    return ((GrantReport.OfRound) grants(BOARD_2017, new Subject.Round(code, code))).summary();
  }

  private static GrantReport grants(String today, Subject about) {
    return database.read(
        session ->
            new GrantReports(
                    session, new Programmes(session).only().orElseThrow(), LocalDate.parse(today))
                .of(about));
  }

  private static SavingsReport savings(String today, String workstream, String period) {
    Period asked = Period.find(period).orElse(Period.ALL_TIME);
    return database.read(
        session -> {
          Programme programme = new Programmes(session).only().orElseThrow();
          Workstreams workstreams = new Workstreams(session, programme);
          Subject about =
              workstreams
                  .find(workstream)
                  .<Subject>map(
                      found ->
                          new Subject.Stream(
                              found, Workstreams.withDescendants(found.code(), workstreams.all())))
                  .orElse(new Subject.Everything());
          return new SavingsReports(session, programme, LocalDate.parse(today))
              .of(about, Optional.of(When.of(asked)));
        });
  }

  private static Total total(SavingsReport report, Kind kind) {
    List<Total> found =
        report.totals().stream().filter(total -> total.kind().equals(kind)).toList();
    assertThat(found).describedAs(kinds(report)).hasSize(1);
    return found.get(0);
  }

  private static String kinds(SavingsReport report) {
    return report.totals().stream()
        .map(total -> total.kind().toString())
        .collect(Collectors.joining("\n"));
  }
}
