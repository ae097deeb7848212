package productivity.reminder;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import productivity.delivery.NoticeKind;
import productivity.delivery.Owed;
import productivity.delivery.OwedItem;
import productivity.delivery.Slot;

/** One thing to be told to one channel or person: a line of what becomes a notice. */
record Line(NoticeKind kind, String recipient, OwedItem item) {
  private record Heading(NoticeKind kind, String recipient, Slot slot) {}

  /** What is alike in kind, recipient and slot goes into one notice, in order of codes. */
  static List<Owed> together(List<Line> lines) {
    Map<Heading, List<OwedItem>> notices =
        lines.stream()
            .sorted(Comparator.comparing(Line::recipient).thenComparing(line -> line.item().code()))
            .collect(
                Collectors.groupingBy(
                    line -> new Heading(line.kind(), line.recipient(), line.item().slot()),
                    LinkedHashMap::new,
                    Collectors.mapping(Line::item, Collectors.toList())));
    return notices.entrySet().stream().map(each -> owed(each.getKey(), each.getValue())).toList();
  }

  private static Owed owed(Heading heading, List<OwedItem> items) {
    return new Owed(heading.kind(), heading.recipient(), heading.slot(), items);
  }
}
