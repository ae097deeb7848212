package productivity.status;

import java.util.List;
import productivity.grant.Stage;
import productivity.value.Money;

/** A funding round in one line: how many partnerships, and the amounts by stage, never mixed. */
public record RoundFacts(String code, String name, int partnerships, List<StageTotal> totals) {
  public RoundFacts {
    totals = List.copyOf(totals);
  }

  /** What was asked for, set aside or awarded in all. */
  public record StageTotal(Stage stage, Money amount) {}
}
