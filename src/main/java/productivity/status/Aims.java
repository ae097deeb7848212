package productivity.status;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import productivity.deliverable.Judgement;
import productivity.deliverable.Judgement.Verdict;
import productivity.status.StatusReport.JudgedItem;
import productivity.value.Listing;

/** Targets that were measured, by item, the furthest behind first. */
final class Aims {
  private static final int MOST = 20;
  private static final Comparator<List<Judgement>> FURTHEST_BEHIND =
      Comparator.comparingInt(Aims::lowest);

  private final List<Judgement> judged;
  private final Listing<List<Judgement>> items;
  private final int all;

  Aims(List<Judgement> judged, int all) {
    this.judged = judged;
    this.all = all;
    Map<String, List<Judgement>> byItem = new LinkedHashMap<>();
    judged.forEach(
        each ->
            byItem
                .computeIfAbsent(each.target().deliverable(), code -> new ArrayList<>())
                .add(each));
    items = Listing.first(MOST, byItem.values().stream().sorted(FURTHEST_BEHIND).toList());
  }

  private static int lowest(List<Judgement> item) {
    return item.stream()
        .mapToInt(each -> each.percent().orElse(Integer.MAX_VALUE))
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  Stream<String> codes() {
    return items.shown().stream().map(Aims::code);
  }

  StatusReport.Targets targets(Shown shown) {
    int reached = (int) judged.stream().filter(each -> each.verdict() == Verdict.MET).count();
    return new StatusReport.Targets(
        items.map(item -> new JudgedItem(shown.name(code(item)), item)),
        reached,
        judged.size(),
        all);
  }

  private static String code(List<Judgement> item) {
    return item.get(0).target().deliverable();
  }
}
