package productivity.saving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import productivity.value.Money;
import productivity.value.Qualifier;

class TotalsPropertiesTest {
  private static final LocalDate TODAY = LocalDate.of(2017, 11, 1);

  @Property
  void everyFigureIsListedOnceUnderItsOwnKind(@ForAll("figures") List<SavingFigure> figures) {
    List<Total> totals = totals(figures);

    assertThat(totals).extracting(Total::kind).doesNotHaveDuplicates();
    assertThat(totals.stream().flatMap(total -> total.figures().stream()))
        .extracting(SavingFigure::code)
        .containsExactlyInAnyOrderElementsOf(figures.stream().map(SavingFigure::code).toList());
    assertThat(totals)
        .allSatisfy(
            total ->
                assertThat(total.figures()).allMatch(each -> each.kind().equals(total.kind())));
  }

  @Property
  void theOrderOfFiguresDoesNotMatter(
      @ForAll("figures") List<SavingFigure> figures, @ForAll Random random) {
    List<SavingFigure> shuffled = new ArrayList<>(figures);
    Collections.shuffle(shuffled, random);

    assertThat(totals(shuffled)).isEqualTo(totals(figures));
  }

  @Property
  void aFigureGivenTwiceCountsOnce(@ForAll("figures") List<SavingFigure> figures) {
    List<SavingFigure> twice = Stream.concat(figures.stream(), figures.stream()).toList();

    assertThat(new KnownFigures(figures, TODAY).totals(twice)).isEqualTo(totals(figures));
  }

  @Property
  void theLowSumNeverExceedsTheHighOne(@ForAll("figures") List<SavingFigure> figures) {
    assertThat(totals(figures).stream().flatMap(total -> total.sum().stream()))
        .allSatisfy(sum -> assertThat(sum.low()).isLessThanOrEqualTo(sum.high()));
  }

  @Property
  void nothingIsLostOrInventedBySortingIntoKinds(@ForAll("figures") List<SavingFigure> figures) {
    Money added =
        totals(figures).stream()
            .flatMap(total -> total.sum().stream())
            .map(sum -> sum.high())
            .reduce(Money.ZERO, Money::plus);
    Money whole =
        totals(figures).stream()
            .flatMap(total -> total.figures().stream().filter(each -> total.reason(each).isEmpty()))
            .flatMap(figure -> Stream.ofNullable(figure.amount()))
            .map(amount -> amount.high())
            .reduce(Money.ZERO, Money::plus);

    assertThat(totals(figures).stream().flatMap(total -> total.figures().stream()))
        .containsExactlyInAnyOrderElementsOf(figures.stream().distinct().toList());
    assertThat(added).isEqualTo(whole);
  }

  @Property
  void weakestWordingDoesNotDependOnGrouping(
      @ForAll Qualifier one, @ForAll Qualifier two, @ForAll Qualifier three) {
    assertThat(Wording.weaker(Wording.weaker(one, two), three))
        .isEqualTo(Wording.weaker(one, Wording.weaker(two, three)));
    assertThat(Wording.weaker(one, two)).isEqualTo(Wording.weaker(two, one));
    assertThat(Wording.weaker(one, one)).isEqualTo(one);
  }

  @Provide
  Arbitrary<List<SavingFigure>> figures() {
    return drafts()
        .list()
        .ofMaxSize(25)
        .map(
            drafts ->
                IntStream.range(0, drafts.size())
                    .mapToObj(i -> drafts.get(i).figure(i, drafts.size()))
                    .toList());
  }

  private static Arbitrary<Parts> drafts() {
    return Combinators.combine(
            Arbitraries.of(Basis.class),
            Arbitraries.of(Frequency.IN_YEAR, Frequency.CUMULATIVE),
            Arbitraries.of(SavingType.INCOME, SavingType.GRANT_FUNDING),
            Arbitraries.of(Qualifier.class),
            Arbitraries.longs().between(0, 100_000),
            Arbitraries.longs().between(0, 1_000),
            Arbitraries.integers().between(0, 9))
        .as(Parts::new);
  }

  /**
   * What a random figure is made of; the twist makes one in ten each percent-only, per unit or
   * inside another.
   */
  record Parts(
      Basis basis,
      Frequency frequency,
      SavingType type,
      Qualifier qualifier,
      long low,
      long spread,
      int twist) {
    SavingFigure figure(int index, int count) {
      Draft draft =
          Draft.figure("SV-%03d".formatted(index))
              .kind(basis, frequency, type)
              .worth(qualifier, low, low + spread)
              .against("SV-%03d".formatted((index + 2) % count));
      switch (twist) {
        case 0 -> draft.percentOnly(5);
        case 1 -> draft.perUnit("per council");
        case 2 -> draft.countedIn("SV-%03d".formatted((index + 1) % count));
        default -> {}
      }
      return draft.build();
    }
  }

  private static List<Total> totals(List<SavingFigure> figures) {
    KnownFigures known = new KnownFigures(figures, TODAY);
    return known.totals(known.where(figure -> true));
  }
}
