package productivity.delivery;

import java.time.LocalDate;
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

  /** Nothing is taken back because it is not named. */
  static Planned nothing(LocalDate day) {
    return new Planned(new Period("no plan", day, day), Set.of());
  }

  /** All that rules owe. */
  public static Planned everything(Period days) {
    return new Planned(days, NoticeKind.planned());
  }
}
