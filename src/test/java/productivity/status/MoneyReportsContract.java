package productivity.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

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
import productivity.grant.Award;
import productivity.grant.RoundSummary;
import productivity.grant.Stage;
import productivity.programme.Conflict;
import productivity.programme.Programme;
import productivity.programme.Theme;
import productivity.saving.SavingFigure;
import productivity.saving.Total;
import productivity.store.Database;
import productivity.value.FinancialYear;
import productivity.value.Period;
import productivity.value.Refusal;
import productivity.value.When;

/** What the reports on money must answer, whichever database is behind them. */
abstract class MoneyReportsContract {
  private static final LocalDate TODAY = LocalDate.of(2017, 11, 1);
  private static final Subject EVERYTHING = new Subject.Everything();

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
  void readsAFigureWhole() {
    SavingsReport report =
        savings(
            EVERYTHING,
            rows ->
                rows.saving(
                    "SV-1",
                    Map.of(
                        "amount_low",
                        300_000_000L,
                        "amount_high",
                        500_000_000L,
                        "qualifier",
                        "range",
                        "percent_low",
                        new BigDecimal("1.25"),
                        "percent_of",
                        "fees",
                        "scope",
                        "15 councils",
                        "period_stated",
                        "half year",
                        "starts",
                        LocalDate.of(2017, 4, 1),
                        "ends",
                        LocalDate.of(2017, 9, 30))));

    SavingFigure figure = report.totals().get(0).added().get(0);
    assertThat(figure.worth()).isEqualTo("£3 million to £5 million (1.25% of fees)");
    assertThat(figure.reach().scope()).isEqualTo("15 councils");
    assertThat(figure.timing().starts()).isEqualTo(LocalDate.of(2017, 4, 1));
    assertThat(figure.home()).isEqualTo(new SavingFigure.Home("digital", "Digital"));
    assertThat(figure.source()).isNotNull().hasToString("Title of report, 1 June 2017, para 1");
  }

  @Test
  void asksForTheCurrentFinancialYearUnlessTold() {
    SavingsReport report =
        savings(
            EVERYTHING,
            rows ->
                rows.saving("SV-1", Map.of())
                    .saving("SV-2", Map.of("as_at", "2017-03-31"))
                    .saving("SV-3", Map.of("as_at", "FY2016-17")));

    assertThat(report.when().understood()).isEqualTo("2017-18");
    assertThat(codes(report)).containsExactly("SV-1");
  }

  @Test
  void findsEveryFigureInAllTimeButThoseOfTheFuture() {
    Programme programme =
        OwnRows.into(
            database,
            rows ->
                rows.saving("SV-1", Map.of("as_at", "2012"))
                    .saving("SV-2", Map.of("as_at", "2017-11"))
                    .saving("SV-3", Map.of("as_at", "2017-11-02")));

    SavingsReport report =
        database.read(
            session ->
                new SavingsReports(session, programme, TODAY)
                    .of(EVERYTHING, Optional.of(When.of(Period.ALL_TIME))));

    assertThat(codes(report)).containsExactly("SV-1", "SV-2");
  }

  @Test
  void keepsToTheWorkstreamsOfTheSubject() {
    Subject estate = new Subject.Theme(new Theme("assets"), Set.of("estate"));

    assertThat(
            codes(
                savings(
                    estate,
                    rows ->
                        rows.saving("SV-1", Map.of())
                            .saving("SV-2", Map.of("workstream", "estate")))))
        .containsExactly("SV-2");
  }

  @Test
  void holdsAFigureAgainstATargetOfAnotherPeriodAndWorkstream() {
    SavingsReport report =
        savings(
            EVERYTHING,
            rows ->
                rows.saving(
                        "SV-1", Map.of("basis", "target", "workstream", "estate", "as_at", "2012"))
                    .saving("SV-2", Map.of("against", "SV-1")));

    assertThat(report.totals())
        .flatExtracting(Total::comparisons)
        .singleElement()
        .satisfies(
            comparison -> {
              assertThat(comparison.target().code()).isEqualTo("SV-1");
              assertThat(comparison.percent()).hasToString("Optional[100%]");
            });
  }

  @Test
  void showsOneFigureWithWhatIsInsideIt() {
    SavingsReport report =
        savings(
            new Subject.Item(ItemKind.SAVING, "SV-1", "SV-1"),
            rows ->
                rows.saving("SV-1", Map.of("as_at", "2012"))
                    .saving("SV-2", Map.of("counted_in", "SV-1"))
                    .saving("SV-3", Map.of()));

    assertThat(codes(report)).containsExactly("SV-1", "SV-2");
  }

  @Test
  void saysWhereThereAreFiguresWhenThereAreNone() {
    SavingsReport report =
        savings(
            new Subject.Theme(new Theme("assets"), Set.of("estate")),
            rows ->
                rows.saving("SV-1", Map.of())
                    .saving("SV-2", Map.of("workstream", "estate", "as_at", "2012-06")));

    assertThat(report.totals()).isEmpty();
    assertThat(report.elsewhere().years()).containsExactly(new FinancialYear(2012));
    assertThat(report.elsewhere().workstreams())
        .containsExactly(new SavingFigure.Home("digital", "Digital"));
  }

  @Test
  void putsContradictoryFiguresSideBySideUnlessOneIsNotKnownYet() {
    SavingsReport report =
        savings(
            EVERYTHING,
            rows ->
                rows.saving("SV-1", Map.of())
                    .source("later", LocalDate.of(2018, 7, 1))
                    .add("conflict", Map.of("code", "CF-1", "title", "Two sums"))
                    .add("conflict_value", value(1, "£10", "report"))
                    .add("conflict_value", value(2, "£12", "report"))
                    .add("conflict_value", value(3, "£99", "later")));

    assertThat(report.conflicts()).hasSize(1);
    assertThat(report.conflicts().get(0).values())
        .extracting(Conflict.Value::stated)
        .containsExactly("£10", "£12");
  }

  @Test
  void sendsAQuestionAboutACouncilToTheGrants() {
    Programme programme = OwnRows.into(database, rows -> {});
    Refusal refusal =
        catchThrowableOfType(
            Refusal.class,
            () ->
                database.read(
                    session ->
                        new SavingsReports(session, programme, TODAY)
                            .of(new Subject.Council("Hull"), Optional.empty())));

    assertThat(refusal.suggestions()).contains("grants Hull");
  }

  @Test
  void totalsEachStageOfARoundByItself() {
    GrantReport.Rounds report = (GrantReport.Rounds) grants(EVERYTHING);

    assertThat(report.rounds())
        .extracting(round -> round.round().code())
        .containsExactly("R1", "R2");
    assertThat(report.rounds().get(0).totals())
        .extracting(total -> total.stage() + " " + total.amount())
        .containsExactly("REQUEST £900", "ALLOCATION £0");
    assertThat(report.inSeveral()).containsExactly("Hull");
  }

  @Test
  void countsAnOrganisationOnceHoweverManyPartnershipsItIsIn() {
    RoundSummary round = round("R1");

    assertThat(round.memberships()).isEqualTo(3);
    assertThat(round.organisations()).containsExactly("Hull", "York");
    assertThat(round.repeated()).containsExactly("Hull");
  }

  @Test
  void notesRequestsAboveTheCeilingOnly() {
    assertThat(round("R1").aboveCeiling())
        .extracting(bid -> bid.partnership().code())
        .containsExactly("P2");
    assertThat(round("R2").aboveCeiling()).isEmpty();
  }

  @Test
  void leavesOutAmountsDatedAfterToday() {
    GrantReport.OfPartnership report =
        (GrantReport.OfPartnership) grants(new Subject.Partnership("P1", "P1"));

    assertThat(report.bid().awards())
        .extracting(Award::stage)
        .containsExactlyInAnyOrder(Stage.REQUEST, Stage.ALLOCATION);
  }

  @Test
  void listsEveryPlaceOfAnOrganisationLeadOrMember() {
    GrantReport.OfOrganisation report =
        (GrantReport.OfOrganisation) grants(new Subject.Council("York"));

    assertThat(report.places())
        .extracting(place -> place.bid().partnership().code())
        .containsExactly("P1", "P2");
  }

  @Test
  void namesTheRoundsWhereASubjectHasNone() {
    GrantReport.Rounds report =
        (GrantReport.Rounds) grants(new Subject.Theme(new Theme("services"), Set.of("digital")));

    assertThat(report.rounds()).isEmpty();
    assertThat(report.others()).extracting(round -> round.code()).containsExactly("R1", "R2");
  }

  private RoundSummary round(String code) {
    return ((GrantReport.OfRound) grants(new Subject.Round(code, code))).summary();
  }

  private SavingsReport savings(Subject about, Consumer<OwnRows> writing) {
    Programme programme = OwnRows.into(database, writing);
    return database.read(
        session -> new SavingsReports(session, programme, TODAY).of(about, Optional.empty()));
  }

  /** Hull leads P1 and is in P2 and P3; York leads P2 only; R3 is all in the future. */
  private GrantReport grants(Subject about) {
    Programme programme =
        OwnRows.into(
            database,
            rows ->
                rows.round("R1", 50_000)
                    .round("R2", 50_000)
                    .round("R3", 50_000)
                    .organisation("Hull")
                    .organisation("York")
                    .partnership("P1", "R1", "Hull")
                    .partnership("P2", "R1", "York")
                    .partnership("P3", "R2", "Hull")
                    .partnership("P4", "R3", "Hull")
                    .member("P1", 1, "Hull")
                    .member("P1", 2, "York")
                    .member("P2", 1, "Hull")
                    .member("P3", 1, "Hull")
                    .award("P1", award("request", 30_000, "submitted", "2016-07"))
                    .award("P1", award("allocation", 0, "no-funding-requested", "2017"))
                    .award("P1", award("award", 10_000, "funded", "2017-11-02"))
                    .award("P2", award("request", 60_000, "submitted", "2016-07"))
                    .award("P3", award("allocation", 60_000, "funded", "2016-07"))
                    .award("P4", award("request", 60_000, "submitted", "2018")));
    return database.read(session -> new GrantReports(session, programme, TODAY).of(about));
  }

  private static Map<String, Object> award(String stage, long pence, String decision, String asAt) {
    return Map.of("stage", stage, "amount", pence, "decision", decision, "as_at", asAt);
  }

  private static Map<String, Object> value(int position, String stated, String source) {
    return Map.of(
        "conflict", "CF-1",
        "position", position,
        "value", stated,
        "item", "SV-1",
        "source", source);
  }

  private static List<String> codes(SavingsReport report) {
    return report.totals().stream()
        .flatMap(total -> total.figures().stream())
        .map(SavingFigure::code)
        .toList();
  }
}
