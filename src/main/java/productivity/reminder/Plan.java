package productivity.reminder;

import java.util.List;
import productivity.delivery.Owed;
import productivity.delivery.Planned;
import productivity.value.Period;

/** Everything that is owed for some days, the last of them today. */
public record Plan(Period days, List<Owed> owed) {
  public Plan {
    owed = List.copyOf(owed);
  }

  /** What it is the whole truth of. */
  Planned speaksFor() {
    return Planned.everything(days);
  }
}
