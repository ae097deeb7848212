package productivity.reminder;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import productivity.delivery.NoticeKind;
import productivity.delivery.Owed;
import productivity.delivery.Planned;
import productivity.value.Period;

/** Everything that is owed for some days, the last of them today. */
public record Plan(Period days, List<Owed> owed) {
  /** What somebody put off is not derived from anything. */
  private static final Set<NoticeKind> KINDS = EnumSet.complementOf(EnumSet.of(NoticeKind.SNOOZE));

  public Plan {
    owed = List.copyOf(owed);
  }

  /** What it is the whole truth of. */
  Planned speaksFor() {
    return new Planned(days, KINDS);
  }
}
