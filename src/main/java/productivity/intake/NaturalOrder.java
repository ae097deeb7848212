package productivity.intake;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The order in which people count: EP-2 before EP-10. Equal only for equal texts. */
final class NaturalOrder implements Comparator<String> {
  static final Comparator<String> OF_TEXT =
      new NaturalOrder().thenComparing(Comparator.naturalOrder());

  private static final Pattern RUN = Pattern.compile("\\d+|\\D+");

  private NaturalOrder() {}

  /** The order of keys, part by part. */
  static int compareKeys(List<String> one, List<String> other) {
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      int order = OF_TEXT.compare(one.get(i), other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(one.size(), other.size());
  }

  @Override
  public int compare(String one, String other) {
    Iterator<MatchResult> left = RUN.matcher(one).results().iterator();
    Iterator<MatchResult> right = RUN.matcher(other).results().iterator();
    while (left.hasNext() && right.hasNext()) {
      int order = runs(left.next().group(), right.next().group());
      if (order != 0) {
        return order;
      }
    }
    return Boolean.compare(left.hasNext(), right.hasNext());
  }

  private static int runs(String one, String other) {
    return isNumber(one) && isNumber(other)
        ? new BigInteger(one).compareTo(new BigInteger(other))
        : one.compareTo(other);
  }

  private static boolean isNumber(String run) {
    return Character.isDigit(run.charAt(0));
  }
}
