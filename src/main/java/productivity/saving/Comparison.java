package productivity.saving;

import java.util.List;
import java.util.Optional;
import productivity.value.MoneyRange;

/**
 * What is reported against one target figure. The share is given only where both are amounts of the
 * same reach: a target for each council says nothing about a sum over all of them.
 */
public record Comparison(SavingFigure target, MoneyRange reached, List<SavingFigure> figures) {
  public Comparison {
    figures = List.copyOf(figures);
  }

  /**
   * Whole percent of the target, rounded down: the low amount of the high target, and the high
   * amount of the low one, alike unless one of them is a range.
   */
  public record Percent(int low, int high) {
    @Override
    public String toString() {
      return low == high ? low + "%" : low + "% to " + high + "%";
    }
  }

  public Optional<Percent> percent() {
    MoneyRange aim = target.amount();
    if (aim == null || aim.low().isZero() || target.reach().perUnit()) {
      return Optional.empty();
    }
    return Optional.of(
        new Percent(reached.low().percentOf(aim.high()), reached.high().percentOf(aim.low())));
  }
}
