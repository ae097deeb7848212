package productivity.saving;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Sorts figures into totals by kind, so that nothing unlike is ever added. */
final class Totals {
  private final KnownFigures known;
  private final Collection<SavingFigure> answer;

  Totals(KnownFigures known, Collection<SavingFigure> answer) {
    this.known = known;
    this.answer = answer;
  }

  List<Total> all() {
    Map<Kind, List<SavingFigure>> byKind =
        answer.stream()
            .distinct()
            .sorted(Comparator.comparing(SavingFigure::code))
            .collect(Collectors.groupingBy(SavingFigure::kind, TreeMap::new, Collectors.toList()));
    return byKind.entrySet().stream().map(each -> total(each.getKey(), each.getValue())).toList();
  }

  private Total total(Kind kind, List<SavingFigure> alike) {
    Map<SavingFigure, NotAdded> apart = new Additions(known, answer).apart(alike);
    List<SavingFigure> added = alike.stream().filter(each -> !apart.containsKey(each)).toList();
    Map<NotAdded, List<SavingFigure>> listed = new EnumMap<>(NotAdded.class);
    apart.forEach(
        (figure, reason) -> listed.computeIfAbsent(reason, each -> new ArrayList<>()).add(figure));
    return new Total(kind, added, listed, comparisons(added));
  }

  /** Only figures that are added count against a target, so that none counts twice. */
  private List<Comparison> comparisons(List<SavingFigure> added) {
    return added.stream()
        .map(figure -> figure.links().against())
        .filter(Objects::nonNull)
        .distinct()
        .flatMap(target -> comparison(target, added).stream())
        .toList();
  }

  private Optional<Comparison> comparison(String target, List<SavingFigure> added) {
    List<SavingFigure> towards =
        added.stream().filter(figure -> target.equals(figure.links().against())).toList();
    return known
        .find(target)
        .flatMap(aim -> Total.sum(towards).map(sum -> new Comparison(aim, sum, towards)));
  }
}
