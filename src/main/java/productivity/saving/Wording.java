package productivity.saving;

import java.util.Collection;
import productivity.value.Qualifier;

/**
 * How a total of worded figures may honestly be worded: as weakly as the weakest of them. A floor
 * with a ceiling ("over" with "up to") leaves no more than "about".
 */
final class Wording {
  private Wording() {}

  static Qualifier weakest(Collection<Qualifier> stated) {
    return stated.stream().reduce(Qualifier.EXACTLY, Wording::weaker);
  }

  static Qualifier weaker(Qualifier one, Qualifier other) {
    int difference = weakness(one) - weakness(other);
    if (difference != 0) {
      return difference > 0 ? one : other;
    }
    return one == other ? one : clash(one, other);
  }

  /** Two wordings that are equally weak: one kind of floor takes the other, all else is vague. */
  private static Qualifier clash(Qualifier one, Qualifier other) {
    if (isPlain(one)) {
      return Qualifier.EXACTLY;
    }
    return isFloor(one) && isFloor(other) ? Qualifier.OVER : Qualifier.ABOUT;
  }

  private static boolean isPlain(Qualifier qualifier) {
    return qualifier == Qualifier.EXACTLY || qualifier == Qualifier.RANGE;
  }

  private static boolean isFloor(Qualifier qualifier) {
    return qualifier == Qualifier.OVER || qualifier == Qualifier.AT_LEAST;
  }

  private static int weakness(Qualifier qualifier) {
    return switch (qualifier) {
      case EXACTLY, RANGE -> 0;
      case OVER, AT_LEAST, UP_TO, NEARLY, ALMOST, ONE_THIRD, ABOUT_HALF, ABOUT_ONE_THIRD -> 1;
      case ABOUT -> 2;
      case ESTIMATED -> 3;
      case CONTRIBUTING_TOWARDS -> 4;
    };
  }
}
