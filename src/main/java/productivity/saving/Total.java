package productivity.saving;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import productivity.value.AsAt;
import productivity.value.Money;
import productivity.value.MoneyRange;
import productivity.value.Qualifier;

/**
 * The figures of one kind: those that are added, those that are only listed and why, and how what
 * is added stands against targets. Lows are added with lows and highs with highs.
 */
public record Total(
    Kind kind,
    List<SavingFigure> added,
    Map<NotAdded, List<SavingFigure>> listed,
    List<Comparison> comparisons) {
  private static final Comparator<AsAt> BY_DATE = Comparator.comparing(AsAt::end);

  public Total {
    added = List.copyOf(added);
    listed = Map.copyOf(listed);
    comparisons = List.copyOf(comparisons);
    if (!figures(added, listed).allMatch(figure -> figure.kind().equals(kind))) {
      throw new IllegalArgumentException("a total of " + kind + " has a figure of another kind");
    }
  }

  /** Every figure that the answer lists here, added or not. */
  public List<SavingFigure> figures() {
    return figures(added, listed).toList();
  }

  public List<SavingFigure> listed(NotAdded reason) {
    return listed.getOrDefault(reason, List.of());
  }

  /** Why the figure is listed and not added; empty for one that is added. */
  public Optional<NotAdded> reason(SavingFigure figure) {
    return listed.entrySet().stream()
        .filter(each -> each.getValue().contains(figure))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** What was added, worded as weakly as the weakest figure; empty where nothing can be added. */
  public Optional<MoneyRange> sum() {
    return sum(added);
  }

  static Optional<MoneyRange> sum(List<SavingFigure> figures) {
    List<MoneyRange> amounts =
        figures.stream().map(SavingFigure::amount).filter(Objects::nonNull).toList();
    if (amounts.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new MoneyRange(
            sum(amounts, MoneyRange::low),
            sum(amounts, MoneyRange::high),
            Wording.weakest(amounts.stream().map(MoneyRange::qualifier).toList())));
  }

  /** How many of the added figures are worded so, leaving out exact ones and ranges. */
  public Map<Qualifier, Integer> wordings() {
    Map<Qualifier, Integer> counts = new EnumMap<>(Qualifier.class);
    added.stream()
        .map(SavingFigure::amount)
        .filter(Objects::nonNull)
        .map(MoneyRange::qualifier)
        .filter(qualifier -> !qualifier.prefix().isEmpty())
        .forEach(qualifier -> counts.merge(qualifier, 1, Integer::sum));
    return counts;
  }

  /** True where what is added holds a range: its low end is in the low sum only. */
  public boolean addsRanges() {
    return added.stream()
        .map(SavingFigure::amount)
        .filter(Objects::nonNull)
        .anyMatch(MoneyRange::isSpread);
  }

  /** The different scopes of the added figures, in their sources' words. */
  public List<String> scopes() {
    return added.stream()
        .map(figure -> figure.reach().scope())
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  /** How many workstreams the added figures come from. */
  public int workstreams() {
    return (int) added.stream().map(SavingFigure::home).distinct().count();
  }

  public AsAt earliest() {
    return dates().min(BY_DATE).orElseThrow();
  }

  public AsAt latest() {
    return dates().max(BY_DATE).orElseThrow();
  }

  /** Of the added figures, or of those listed where nothing is added. */
  private Stream<AsAt> dates() {
    return (added.isEmpty() ? figures() : added).stream().map(figure -> figure.timing().asAt());
  }

  private static Money sum(List<MoneyRange> amounts, Function<MoneyRange, Money> side) {
    return amounts.stream().map(side).reduce(Money.ZERO, Money::plus);
  }

  private static Stream<SavingFigure> figures(
      List<SavingFigure> added, Map<NotAdded, List<SavingFigure>> listed) {
    return Stream.concat(added.stream(), listed.values().stream().flatMap(List::stream))
        .sorted(Comparator.comparing(SavingFigure::code));
  }
}
