package productivity.slack.message;

import static org.assertj.core.api.Assertions.assertThat;
import static productivity.saving.Draft.figure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import productivity.programme.Conflict;
import productivity.programme.Theme;
import productivity.programme.Workstream;
import productivity.saving.Basis;
import productivity.saving.Draft;
import productivity.saving.Frequency;
import productivity.saving.KnownFigures;
import productivity.saving.SavingFigure;
import productivity.saving.SavingType;
import productivity.status.SavingsReport;
import productivity.status.Subject;
import productivity.value.FinancialYear;
import productivity.value.Period;
import productivity.value.Qualifier;
import productivity.value.When;

class SavingsMessageTest {
  private static final Subject EVERYTHING = new Subject.Everything();
  private static final Subject DIGITAL =
      new Subject.Stream(
          new Workstream("digital", "Digital", new Theme("services"), null, null, null, null),
          Set.of("digital"));
  private static final When YEAR = When.of(Period.of(new FinancialYear(2017)));

  @Test
  void aLoneFigureKeepsItsWording() {
    assertThat(text(EVERYTHING, figure("SV-053").worth(Qualifier.OVER, 640, 640)))
        .contains("Achieved efficiency savings, a year: over £640 million")
        .contains("1 figure, as at 1 November 2017.");
  }

  @Test
  void saysHowFarATotalReachesAndWhatIsOnlyListed() {
    assertThat(
            text(
                EVERYTHING,
                figure("SV-1").workstream("a").asAt("2014-10").scope("Hull"),
                figure("SV-2").workstream("b").worth(Qualifier.OVER, 2, 2),
                figure("SV-3").percentOnly(18),
                figure("SV-4").perUnit("per council"),
                figure("SV-5").perUnit("per council"),
                figure("SV-6").countedIn("SV-1")))
        .contains("over £12 million")
        .contains("2 figures from 2 workstreams, as at October 2014 to 1 November 2017.")
        .contains(
            "Listed but not added: 1 already inside another figure, 2 per council,"
                + " 1 with a percentage only.")
        .contains("Of those added, 1 worded “over”.")
        .contains("They cover different areas, which may overlap: Hull; national.");
  }

  @Test
  void saysWhyAListedFigureIsNotAdded() {
    assertThat(text(EVERYTHING, figure("SV-1"), figure("SV-2").countedIn("SV-1")))
        .contains("£10 million – Figure SV-2 (SV-2, digital); not added: already inside SV-1");
    assertThat(text(EVERYTHING, figure("SV-1").percentOnly(18)))
        .contains("Achieved efficiency savings, a year: 18% of fees (no amount stated)");
  }

  @Test
  void saysThatRangesAreAddedEndByEnd() {
    assertThat(text(EVERYTHING, figure("SV-1").worth(Qualifier.RANGE, 3, 5), figure("SV-2")))
        .contains("£13 million to £15 million")
        .contains("Ranges are added low with low and high with high.");
  }

  @Test
  void neverCallsAProjectionOrATargetAchieved() {
    String text =
        text(
            EVERYTHING,
            figure("SV-1").kind(Basis.PROJECTED, Frequency.ANNUAL, SavingType.EFFICIENCY_SAVING),
            figure("SV-2").target());

    assertThat(text)
        .contains("Projected efficiency savings, a year: £10 million")
        .contains("Target for efficiency savings, a year: £10 million")
        .doesNotContainIgnoringCase("achieved")
        .doesNotContainIgnoringCase("saved");
  }

  @Test
  void keepsFundingAndEconomicBenefitApart() {
    String text =
        text(
            EVERYTHING,
            figure("SV-1").kind(Basis.APPROVED, Frequency.ANNUAL, SavingType.GRANT_FUNDING),
            figure("SV-2").kind(Basis.ACHIEVED, Frequency.ANNUAL, SavingType.ECONOMIC_BENEFIT),
            figure("SV-3"));

    assertThat(text)
        .containsSubsequence(
            "Achieved efficiency savings",
            "Economic benefit, not savings",
            "Funding, not savings",
            "Approved grant funding");
  }

  @Test
  void saysHowATotalStandsAgainstItsTarget() {
    assertThat(
            text(
                EVERYTHING,
                figure("SV-1").target().worth(Qualifier.AT_LEAST, 8, 8),
                figure("SV-2").against("SV-1")))
        .contains("Against the target of at least £8 million, a year (SV-1): 125%.");
  }

  @Test
  void saysWhereATargetMeansAnotherKindOfMoney() {
    assertThat(
            text(
                EVERYTHING,
                figure("SV-1").kind(Basis.TARGET, Frequency.IN_YEAR, SavingType.SAVINGS_AND_INCOME),
                figure("SV-2")
                    .kind(Basis.FORECAST, Frequency.IN_YEAR, SavingType.INCOME)
                    .against("SV-1")))
        .contains("The target is for savings and income, this counts income.");
  }

  @Test
  void givesNoPercentageAtAGlanceWhereOnlyAPartIsAgainstATarget() {
    SavingsReport report =
        report(
            EVERYTHING,
            List.of(),
            figure("SV-1").target(),
            figure("SV-2").against("SV-1"),
            figure("SV-3"));

    assertThat(TotalText.line(report.totals().get(0)).text())
        .isEqualTo("Achieved efficiency savings, a year: £20 million");
  }

  @Test
  void namesTargetsWithNothingAgainstThem() {
    assertThat(text(EVERYTHING, figure("SV-037").target()))
        .contains("Nothing is recorded against these targets: £10 million (SV-37).");
  }

  @Test
  void saysThatAFigureReachesBeyondThePeriod() {
    assertThat(text(EVERYTHING, figure("SV-1").during("2012-01-01", "2017-12-31")))
        .contains("It reaches beyond 2017-18 and is counted whole.");
  }

  @Test
  void capsALongListAndPointsToItsWorkstream() {
    Draft[] many =
        IntStream.rangeClosed(1, 9)
            .mapToObj(i -> figure("SV-" + i).workstream("one-public-estate"))
            .toArray(Draft[]::new);

    assertThat(text(EVERYTHING, many)).contains("and 5 more: savings one-public-estate 2017-18");
    assertThat(text(DIGITAL, many)).doesNotContain("more:").contains("SV-9");
  }

  @Test
  void showsContradictionsSideBySide() {
    Conflict conflict =
        new Conflict(
            "CF-1",
            "Two sums",
            null,
            null,
            List.of(
                new Conflict.Value("£10", "SV-001", null), new Conflict.Value("£12", null, null)));

    assertThat(whole(report(EVERYTHING, List.of(conflict), figure("SV-001"))))
        .contains("Figures that contradict each other", "£10 (SV-1, entered here)", "£12");
  }

  @Test
  void offersPeriodsAndWorkstreamsWhereThereIsNothing() {
    SavingsReport report =
        new SavingsReport(
            DIGITAL,
            YEAR,
            List.of(),
            List.of(),
            List.of(),
            new SavingsReport.Elsewhere(
                List.of(new FinancialYear(2014)),
                List.of(new SavingFigure.Home("estate", "Estate"))));
    Reply reply = SavingsMessage.of(report);

    assertThat(reply.shareable()).isFalse();
    assertThat(whole(report))
        .contains("no savings or funding figures for Digital in 2017-18")
        .contains("savings digital 2014-15", "savings digital all", "savings estate 2017-18");
  }

  private static String text(Subject about, Draft... drafts) {
    return whole(report(about, List.of(), drafts));
  }

  private static SavingsReport report(Subject about, List<Conflict> conflicts, Draft... drafts) {
    KnownFigures known =
        new KnownFigures(
            Arrays.stream(drafts).map(Draft::build).toList(), LocalDate.of(2017, 11, 1));
    List<SavingFigure> figures = known.where(any -> true);
    return new SavingsReport(
        about,
        YEAR,
        known.totals(figures),
        conflicts,
        known.unanswered(figures),
        SavingsReport.Elsewhere.NOT_NEEDED);
  }

  private static String whole(SavingsReport report) {
    return EveryPage.of(SavingsMessage.of(report));
  }
}
