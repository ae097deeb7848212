package productivity.delivery;

import java.util.Set;
import productivity.value.Period;

/** What a plan speaks for: it is whole for slots on these days and notices of these kinds. */
public record Planned(Period days, Set<NoticeKind> kinds) {
  public Planned {
    kinds = Set.copyOf(kinds);
  }

  boolean speaksFor(ItemKey item) {
    return kinds.contains(item.kind()) && days.contains(item.slot().date());
  }

  /** All that rules owe. */
  public static Planned everything(Period days) {
    return new Planned(days, NoticeKind.planned());
  }
}
