package productivity.saving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static productivity.saving.Draft.figure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import productivity.value.Qualifier;

class TotalsTest {
  private static final LocalDate TODAY = LocalDate.of(2017, 11, 1);

  @Test
  void addsFiguresThatAreAlike() {
    assertThat(sum(figure("A").millions(3), figure("B").millions(4))).isEqualTo("£7 million");
  }

  @Test
  void neverMixesBasesFrequenciesOrTypes() {
    List<Total> totals =
        totals(
            figure("A"),
            figure("B").kind(Basis.FORECAST, Frequency.ANNUAL, SavingType.EFFICIENCY_SAVING),
            figure("C").kind(Basis.ACHIEVED, Frequency.CUMULATIVE, SavingType.EFFICIENCY_SAVING),
            figure("D").kind(Basis.ACHIEVED, Frequency.IN_YEAR, SavingType.EFFICIENCY_SAVING),
            figure("E").kind(Basis.ACHIEVED, Frequency.ANNUAL, SavingType.INCOME));

    assertThat(totals).hasSize(5).allSatisfy(total -> assertThat(total.added()).hasSize(1));
  }

  @Test
  void readsSavingsBeforeFundingAndWhatIsDoneBeforeWhatIsHopedFor() {
    assertThat(
            totals(
                figure("grant").kind(Basis.ACHIEVED, Frequency.ANNUAL, SavingType.GRANT_FUNDING),
                figure("target").target(),
                figure("benefit")
                    .kind(Basis.ACHIEVED, Frequency.ANNUAL, SavingType.ECONOMIC_BENEFIT),
                figure("done")))
        .extracting(total -> total.added().get(0).code())
        .containsExactly("done", "target", "benefit", "grant");
  }

  @ParameterizedTest
  @EnumSource(
      value = SavingType.class,
      names = {"GRANT_FUNDING", "REPAYABLE_GRANT", "INVESTMENT", "PROGRAMME_BUDGET"})
  void fundingIsNoSaving(SavingType type) {
    assertThat(Ledger.of(type)).isEqualTo(Ledger.FUNDING);
  }

  @Test
  void economicBenefitStandsApartFromSavings() {
    assertThat(Ledger.of(SavingType.ECONOMIC_BENEFIT)).isEqualTo(Ledger.ECONOMIC_BENEFIT);
  }

  @Test
  void listsWhatIsInsideAnotherFigureWithoutAddingIt() {
    Total total = only(figure("A").millions(643), figure("B").millions(640).countedIn("A"));

    assertThat(total.sum()).hasToString("Optional[£643 million]");
    assertThat(codes(total.listed(NotAdded.INSIDE_ANOTHER))).containsExactly("B");
    assertThat(codes(total.figures())).containsExactly("A", "B");
  }

  @Test
  void addsAFigureWhileNobodyKnowsWhatItWillBeCountedIn() {
    assertThat(sum(figure("A").asAt("2016-07").countedIn("B"), figure("B").asAt("2017-12")))
        .isEqualTo("£10 million");
  }

  @Test
  void aChainOfContainersIsFollowed() {
    Total total =
        only(
            figure("A").millions(643),
            figure("B").millions(500).countedIn("A").scope("Hull"),
            figure("C").millions(357).countedIn("B").scope("Kent"));

    assertThat(total.sum()).hasToString("Optional[£643 million]");
    assertThat(codes(total.listed(NotAdded.INSIDE_ANOTHER))).containsExactly("B", "C");
  }

  @Test
  void whatIsInsideAFigureOfAnotherKindIsNotToldTwice() {
    assertThat(
            totals(
                figure("A").kind(Basis.FORECAST, Frequency.ANNUAL, SavingType.EFFICIENCY_SAVING),
                figure("B").countedIn("A")))
        .extracting(total -> total.sum().map(Object::toString).orElse("none"))
        .containsExactlyInAnyOrder("£10 million", "none");
  }

  @Test
  void whatIsInsideAFigureThatTheAnswerLeavesOutIsAdded() {
    KnownFigures known =
        new KnownFigures(
            List.of(figure("A").build(), figure("B").countedIn("A").build()),
            LocalDate.of(2018, 1, 1));

    assertThat(known.totals(known.where(each -> each.code().equals("B"))).get(0).sum())
        .hasToString("Optional[£10 million]");
  }

  @Test
  void figuresWhoseTimeSpanNobodyStatedAreNotAddedToEachOther() {
    Total total =
        only(
            figure("A").kind(Basis.PROJECTED, Frequency.NOT_STATED, SavingType.EFFICIENCY_SAVING),
            figure("B").kind(Basis.PROJECTED, Frequency.NOT_STATED, SavingType.EFFICIENCY_SAVING));

    assertThat(total.sum()).isEmpty();
    assertThat(codes(total.listed(NotAdded.TIME_SPAN_UNKNOWN))).containsExactly("A", "B");
  }

  @Test
  void runningTotalsThatMayHoldTheSameMoneyAreNotAdded() {
    Total total = only(running("A").scope("national"), running("B").scope("Hull"));

    assertThat(total.sum()).isEmpty();
    assertThat(codes(total.listed(NotAdded.MAY_OVERLAP))).containsExactly("A", "B");
  }

  @Test
  void runningTotalsOfDifferentPlacesAreAdded() {
    assertThat(sum(running("A").scope("Kent"), running("B").scope("Hull")))
        .isEqualTo("£20 million");
  }

  private static Draft running(String code) {
    return figure(code).kind(Basis.ACHIEVED, Frequency.CUMULATIVE, SavingType.EFFICIENCY_SAVING);
  }

  @Test
  void neverAddsAnAmountForEach() {
    Total total = only(figure("A"), figure("B").perUnit("per council"));

    assertThat(codes(total.added())).containsExactly("A");
    assertThat(codes(total.listed(NotAdded.PER_UNIT))).containsExactly("B");
  }

  @Test
  void neverAddsAPercentage() {
    Total total = only(figure("A").percentOnly(18));

    assertThat(total.sum()).isEmpty();
    assertThat(codes(total.listed(NotAdded.NO_AMOUNT))).containsExactly("A");
  }

  @Test
  void addsLowWithLowAndHighWithHigh() {
    Total total = only(figure("A").worth(Qualifier.RANGE, 3, 5), figure("B").millions(5));

    assertThat(total.sum()).hasToString("Optional[£8 million to £10 million]");
    assertThat(total.addsRanges()).isTrue();
  }

  @Test
  void aLoneFigureKeepsItsWording() {
    assertThat(sum(figure("A").worth(Qualifier.OVER, 640, 640))).isEqualTo("over £640 million");
  }

  @Test
  void aTotalIsWordedAsWeaklyAsItsWeakestFigure() {
    assertThat(sum(figure("A"), figure("B").worth(Qualifier.OVER, 2, 2)))
        .isEqualTo("over £12 million");
    assertThat(
            sum(
                figure("A").worth(Qualifier.OVER, 2, 2),
                figure("B").worth(Qualifier.ESTIMATED, 3, 3)))
        .isEqualTo("an estimated £5 million");
  }

  @Test
  void aFloorAndACeilingTogetherAreOnlyAbout() {
    assertThat(
            sum(
                figure("A").worth(Qualifier.AT_LEAST, 10, 10),
                figure("B").worth(Qualifier.UP_TO, 10, 10)))
        .isEqualTo("about £20 million");
  }

  @Test
  void countsHowTheAddedFiguresAreWorded() {
    Total total =
        only(
            figure("A"),
            figure("B").worth(Qualifier.OVER, 1, 1),
            figure("C").worth(Qualifier.OVER, 1, 1),
            figure("D").worth(Qualifier.UP_TO, 1, 1));

    assertThat(total.wordings()).isEqualTo(Map.of(Qualifier.OVER, 2, Qualifier.UP_TO, 1));
  }

  @Test
  void saysHowFarATotalReaches() {
    Total total =
        only(
            figure("A").workstream("digital").scope("Hull").asAt("2016"),
            figure("B").workstream("procurement").asAt("2017-07"));

    assertThat(total.workstreams()).isEqualTo(2);
    assertThat(total.scopes()).containsExactly("Hull", "national");
    assertThat(total.earliest()).hasToString("2016");
    assertThat(total.latest()).hasToString("July 2017");
  }

  @Test
  void leavesOutWhatIsDatedAfterToday() {
    assertThat(totals(figure("A").asAt("2017-12"), figure("B").asAt("2018-07-01"))).isEmpty();
  }

  @Test
  void knowsAFigureDuringTheMonthItIsDated() {
    assertThat(totals(figure("A").asAt("2017-11"))).hasSize(1);
  }

  @Test
  void refusesFiguresOfAnotherKind() {
    SavingFigure figure = figure("A").build();
    Kind other = new Kind(Basis.TARGET, Frequency.ANNUAL, SavingType.INCOME);

    assertThatThrownBy(() -> new Total(other, List.of(figure), Map.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String sum(Draft... drafts) {
    return only(drafts).sum().orElseThrow().toString();
  }

  private static Total only(Draft... drafts) {
    List<Total> totals = totals(drafts);
    assertThat(totals).hasSize(1);
    return totals.get(0);
  }

  private static List<Total> totals(Draft... drafts) {
    KnownFigures known = new KnownFigures(Arrays.stream(drafts).map(Draft::build).toList(), TODAY);
    return known.totals(known.where(figure -> true));
  }

  private static List<String> codes(List<SavingFigure> figures) {
    return figures.stream().map(SavingFigure::code).toList();
  }
}
