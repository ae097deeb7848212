package productivity.value.phrase;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import productivity.value.Period;

/**
 * Where a phrase is spoken: today, and which of the many is meant by a date without a year. That is
 * the next one, which may be going on, unless the person says otherwise.
 */
record Moment(LocalDate today, LocalDate anchor, Side side) {
  /** On which side of the anchor the period is looked for, nearest first. */
  enum Side {
    NEXT_OR_NOW,
    NEXT,
    LAST_OR_NOW,
    LAST
  }

  /** A 29 February can be eight years away, over the turn of a century. */
  private static final int YEARS = 9;

  static Moment on(LocalDate today) {
    return new Moment(today, today, Side.NEXT_OR_NOW);
  }

  Moment near(LocalDate day, Side nearSide) {
    return new Moment(today, day, nearSide);
  }

  boolean looksBack() {
    return side == Side.LAST || side == Side.LAST_OR_NOW;
  }

  /** The nearest of the periods that there is one of in each year, or in some. */
  Period choose(IntFunction<Optional<Period>> inYear) {
    int step = looksBack() ? -1 : 1;
    return IntStream.range(0, YEARS)
        .mapToObj(years -> inYear.apply(anchor.getYear() + years * step))
        .flatMap(Optional::stream)
        .filter(this::isMeant)
        .findFirst()
        .orElseThrow();
  }

  private boolean isMeant(Period period) {
    return switch (side) {
      case NEXT_OR_NOW -> !period.end().isBefore(anchor);
      case NEXT -> period.start().isAfter(anchor);
      case LAST_OR_NOW -> !period.start().isAfter(anchor);
      case LAST -> period.end().isBefore(anchor);
    };
  }
}
