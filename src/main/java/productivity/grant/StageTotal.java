package productivity.grant;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import productivity.value.Money;

/** The amounts of one stage, which is never added to another, and those among them that are £0. */
public record StageTotal(Stage stage, Money amount, int partnerships, List<Award> nothing) {
  public StageTotal {
    nothing = List.copyOf(nothing);
  }

  /** One total for each stage that occurs, in the order in which money passes through them. */
  public static List<StageTotal> of(Collection<Award> awards) {
    Map<Stage, List<Award>> byStage = new EnumMap<>(Stage.class);
    awards.forEach(
        award -> byStage.computeIfAbsent(award.stage(), stage -> new ArrayList<>()).add(award));
    return byStage.entrySet().stream().map(each -> total(each.getKey(), each.getValue())).toList();
  }

  /** How many got nothing, by what was decided about them. */
  public Map<AwardDecision, Integer> reasons() {
    Map<AwardDecision, Integer> counts = new EnumMap<>(AwardDecision.class);
    nothing.forEach(award -> counts.merge(award.decision(), 1, Integer::sum));
    return counts;
  }

  private static StageTotal total(Stage stage, List<Award> awards) {
    Money amount = awards.stream().map(Award::amount).reduce(Money.ZERO, Money::plus);
    return new StageTotal(
        stage, amount, awards.size(), awards.stream().filter(Award::isNothing).toList());
  }
}
