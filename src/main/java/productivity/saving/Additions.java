package productivity.saving;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Decides which figures of an answer may be added, and for the others why not. */
final class Additions {
  private final KnownFigures known;
  private final Set<String> answered;

  Additions(KnownFigures known, Collection<SavingFigure> answer) {
    this.known = known;
    this.answered = answer.stream().map(SavingFigure::code).collect(Collectors.toSet());
  }

  /** Of figures of one kind, those that may not be added, each with its reason. */
  Map<SavingFigure, NotAdded> apart(List<SavingFigure> alike) {
    Map<SavingFigure, NotAdded> apart = new LinkedHashMap<>();
    alike.forEach(figure -> byItself(figure).ifPresent(reason -> apart.put(figure, reason)));
    List<SavingFigure> left = alike.stream().filter(figure -> !apart.containsKey(figure)).toList();
    left.forEach(
        figure -> besideOthers(figure, left).ifPresent(reason -> apart.put(figure, reason)));
    return apart;
  }

  private Optional<NotAdded> byItself(SavingFigure figure) {
    if (isInside(figure)) {
      return Optional.of(NotAdded.INSIDE_ANOTHER);
    }
    if (figure.amount() == null) {
      return Optional.of(NotAdded.NO_AMOUNT);
    }
    return figure.reach().perUnit() ? Optional.of(NotAdded.PER_UNIT) : Optional.empty();
  }

  /**
   * Where the other figure is in the same answer, of whatever kind: a reader would take the two for
   * different money. A workstream's own answer adds what only the programme's has inside another.
   */
  private boolean isInside(SavingFigure figure) {
    Set<String> passed = new HashSet<>();
    String container = figure.links().countedIn();
    while (container != null && passed.add(container)) {
      if (answered.contains(container)) {
        return true;
      }
      container = known.find(container).map(each -> each.links().countedIn()).orElse(null);
    }
    return false;
  }

  private Optional<NotAdded> besideOthers(SavingFigure figure, List<SavingFigure> left) {
    if (left.size() > 1 && figure.kind().frequency() == Frequency.NOT_STATED) {
      return Optional.of(NotAdded.TIME_SPAN_UNKNOWN);
    }
    boolean meets =
        figure.kind().frequency() == Frequency.CUMULATIVE
            && left.stream()
                .anyMatch(other -> !other.equals(figure) && figure.reach().mayMeet(other.reach()));
    return meets ? Optional.of(NotAdded.MAY_OVERLAP) : Optional.empty();
  }
}
