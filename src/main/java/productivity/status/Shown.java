package productivity.status;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import productivity.deliverable.Deliverable;
import productivity.deliverable.ItemName;
import productivity.deliverable.Standing;

/** The items that a report shows, looked up together once it is known which they are. */
final class Shown {
  private final Map<String, Deliverable> byCode = new HashMap<>();
  private final Standings standings;
  private final Today today;

  Shown(Collection<Deliverable> items, Standings standings, Today today) {
    items.forEach(item -> byCode.put(item.code(), item));
    this.standings = standings;
    this.today = today;
  }

  ItemName name(String code) {
    return item(code).name();
  }

  RatedItem rated(Standing standing) {
    Deliverable item = item(standing.code());
    return new RatedItem(
        item.name(),
        item.workstreamName(),
        standing.status(),
        standings.rating(standing.code()),
        standings.isStale(standing, today.date()));
  }

  private Deliverable item(String code) {
    return Objects.requireNonNull(byCode.get(code), code);
  }
}
