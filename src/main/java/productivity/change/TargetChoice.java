package productivity.change;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import productivity.deliverable.Target;
import productivity.value.Measure;

/**
 * Which target an achievement counts towards: the only one that is counted in its unit, or the only
 * one in money. Where several fit it counts towards none, because a guess would misjudge one.
 */
final class TargetChoice {
  private TargetChoice() {}

  static Optional<Integer> of(Measure achieved, List<Target> targets) {
    List<Target> fitting = targets.stream().filter(target -> fits(achieved, target)).toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0).position()) : Optional.empty();
  }

  private static boolean fits(Measure achieved, Target target) {
    if (achieved instanceof Measure.Count counted) {
      String unit = target.unit();
      return target.quantity() != null && unit != null && isSame(counted.unit(), unit);
    }
    return target.amount() != null;
  }

  /** One council is counted in councils. */
  private static boolean isSame(String said, String unit) {
    return singular(said).equals(singular(unit));
  }

  private static String singular(String unit) {
    String plain = unit.strip().toLowerCase(Locale.ROOT).replace("%", "percent");
    return plain.endsWith("s") ? plain.substring(0, plain.length() - 1) : plain;
  }
}
