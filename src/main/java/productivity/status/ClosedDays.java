package productivity.status;

import java.util.List;
import productivity.programme.OfficeClosure;

/**
 * On which days nobody works besides weekends, from today on.
 *
 * @param nation whose bank holidays the programme keeps, such as {@code england-and-wales}
 */
public record ClosedDays(String nation, List<OfficeClosure> closures) {
  public ClosedDays {
    closures = List.copyOf(closures);
  }
}
