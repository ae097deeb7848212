package productivity.saving;

import static org.assertj.core.api.Assertions.assertThat;
import static productivity.saving.Draft.figure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import productivity.value.Qualifier;

class ComparisonTest {
  @Test
  void holdsWhatIsReportedAgainstItsTargetRoundedDown() {
    assertThat(percent(figure("T").target().millions(25), figure("A").millions(26).against("T")))
        .isEqualTo("Optional[104%]");
  }

  @Test
  void addsFiguresAgainstTheSameTarget() {
    Comparison comparison =
        comparison(
            figure("T").target().millions(10),
            figure("A").millions(3).against("T"),
            figure("B").millions(4).against("T"),
            figure("C").millions(5));

    assertThat(comparison.reached()).hasToString("£7 million");
    assertThat(comparison.percent()).hasToString("Optional[70%]");
  }

  @Test
  void neverCountsAFigureThatIsInsideAnother() {
    assertThat(
            percent(
                figure("T").target().millions(10),
                figure("A").millions(8).against("T"),
                figure("B").millions(7).against("T").countedIn("A")))
        .isEqualTo("Optional[80%]");
  }

  @Test
  void givesBothEndsForARange() {
    assertThat(
            percent(
                figure("T").target().worth(Qualifier.RANGE, 4, 5),
                figure("A").millions(4).against("T")))
        .isEqualTo("Optional[80% to 100%]");
  }

  @Test
  void givesNoShareOfATargetForEach() {
    assertThat(
            percent(
                figure("T").target().perUnit("per council"), figure("A").millions(4).against("T")))
        .isEqualTo("Optional.empty");
  }

  @Test
  void givesNoShareOfAPercentageOrOfNothing() {
    assertThat(percent(figure("T").target().percentOnly(5), figure("A").against("T")))
        .isEqualTo("Optional.empty");
    assertThat(percent(figure("T").target().millions(0), figure("A").against("T")))
        .isEqualTo("Optional.empty");
  }

  @Test
  void namesTargetsWithNothingRecordedAgainstThem() {
    KnownFigures known =
        known(figure("T").target(), figure("U").target(), figure("A").against("T"));

    assertThat(known.unanswered(known.where(any -> true)))
        .extracting(SavingFigure::code)
        .containsExactly("U");
  }

  private static String percent(Draft... drafts) {
    return comparison(drafts).percent().toString();
  }

  private static Comparison comparison(Draft... drafts) {
    KnownFigures known = known(drafts);
    List<Comparison> comparisons =
        known.totals(known.where(any -> true)).stream()
            .flatMap(total -> total.comparisons().stream())
            .toList();
    assertThat(comparisons).hasSize(1);
    return comparisons.get(0);
  }

  private static KnownFigures known(Draft... drafts) {
    return new KnownFigures(
        Arrays.stream(drafts).map(Draft::build).toList(), LocalDate.of(2017, 11, 1));
  }
}
