package productivity.deliverable;

import java.math.BigDecimal;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import productivity.value.Money;
import productivity.value.Percent;

/**
 * One target beside the latest that was achieved towards it, like with like. Targets in different
 * units are each judged alone: 107% on money says nothing about 60% on councils.
 */
public record Judgement(Target target, Measurement measurement) {
  /** How the two compare. */
  public enum Verdict {
    SHORT,
    NOT_COMPARABLE,
    MET,
    /** Beyond what "up to" allows. */
    ABOVE_LIMIT
  }

  /**
   * The share of the target in whole percent, rounded down; of a range, the share of its lower end.
   */
  public OptionalInt percent() {
    BigDecimal whole = whole();
    BigDecimal part = part();
    return whole == null || part == null || whole.signum() == 0
        ? OptionalInt.empty()
        : OptionalInt.of(Percent.of(part, whole));
  }

  public Verdict verdict() {
    BigDecimal whole = whole();
    BigDecimal part = part();
    if (whole == null || part == null) {
      return Verdict.NOT_COMPARABLE;
    }
    int comparison = part.compareTo(whole);
    return switch (target.comparator()) {
      case AT_LEAST, EXACTLY, ABOUT, RANGE, UP_TO_AT_LEAST ->
          comparison >= 0 ? Verdict.MET : Verdict.SHORT;
      case OVER -> comparison > 0 ? Verdict.MET : Verdict.SHORT;
      case UP_TO -> comparison > 0 ? Verdict.ABOVE_LIMIT : Verdict.MET;
      case ALL, AS_REQUIRED -> Verdict.NOT_COMPARABLE;
    };
  }

  private @Nullable BigDecimal whole() {
    return isMoney() ? pounds(target.amount()) : target.quantity();
  }

  private @Nullable BigDecimal part() {
    return isMoney() ? pounds(measurement.amount()) : measurement.quantity();
  }

  private boolean isMoney() {
    return target.quantity() == null;
  }

  private static @Nullable BigDecimal pounds(@Nullable Money amount) {
    return amount == null ? null : amount.pounds();
  }
}
