package productivity.reminder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import productivity.delivery.NoticeKind;
import productivity.delivery.Owed;
import productivity.delivery.OwedItem;
import productivity.delivery.Slot;

/**
 * What earlier days owed and nobody was there to plan: one notice for each channel or person, whose
 * slot is the last that was missed. What comes back by the same rule counts once, and of digests
 * only the last is made up for, where none is due today anyway.
 */
final class CatchUp {
  private CatchUp() {}

  /**
   * @param missed what earlier days owed, in order of days
   * @param today what today owes
   */
  static List<Owed> of(List<Line> missed, List<Line> today) {
    Set<String> told =
        today.stream().filter(CatchUp::isDigest).map(Line::recipient).collect(Collectors.toSet());
    List<Line> last = lastOfEach(missed);
    Stream<Line> digests =
        last.stream().filter(line -> isDigest(line) && !told.contains(line.recipient()));
    return Stream.concat(
            folded(last.stream().filter(line -> !isDigest(line)).toList()).stream(),
            Line.together(digests.toList()).stream())
        .toList();
  }

  private static List<Line> lastOfEach(List<Line> missed) {
    record Rule(String recipient, String code, String cause) {}
    Map<Rule, Line> last = new LinkedHashMap<>();
    for (Line line : missed) {
      OwedItem item = line.item();
      last.put(new Rule(line.recipient(), item.code(), item.cause()), line);
    }
    return new ArrayList<>(last.values());
  }

  private static List<Owed> folded(List<Line> lines) {
    Map<String, List<OwedItem>> byRecipient =
        lines.stream()
            .sorted(
                Comparator.comparing(Line::recipient)
                    .thenComparing(line -> line.item().slot().date())
                    .thenComparing(line -> line.item().code()))
            .collect(
                Collectors.groupingBy(
                    Line::recipient,
                    LinkedHashMap::new,
                    Collectors.mapping(Line::item, Collectors.toList())));
    return byRecipient.entrySet().stream()
        .map(
            each ->
                new Owed(
                    NoticeKind.CATCH_UP, each.getKey(), last(each.getValue()), each.getValue()))
        .toList();
  }

  private static Slot last(List<OwedItem> items) {
    return items.get(items.size() - 1).slot();
  }

  private static boolean isDigest(Line line) {
    return line.kind() == NoticeKind.DIGEST;
  }
}
