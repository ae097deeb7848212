package productivity.value;

/**
 * How far two spellings are apart, counting a letter too many, too few, wrong or swapped with its
 * neighbour as one mistake each.
 */
public final class Spelling {
  private static final int SHORT = 2;
  private static final int MIDDLING = 5;
  private static final int LONG = 9;

  private Spelling() {}

  /** True where a person may well have meant the one and typed the other. */
  public static boolean isNear(String typed, String meant) {
    int allowed = allowed(Math.max(typed.length(), meant.length()));
    return Math.abs(typed.length() - meant.length()) <= allowed
        && distance(typed, meant) <= allowed;
  }

  /** From 0, too far apart for a slip, to 1, the same. */
  public static double likeness(String typed, String meant) {
    int longer = Math.max(typed.length(), meant.length());
    return longer > 0 && isNear(typed, meant) ? 1 - (double) distance(typed, meant) / longer : 0;
  }

  private static int allowed(int length) {
    if (length <= SHORT) {
      return 0;
    }
    if (length <= MIDDLING) {
      return 1;
    }
    return length <= LONG ? 2 : 3;
  }

  /** The number of single mistakes that lead from one spelling to the other. */
  public static int distance(String left, String right) {
    int[] beforePrevious = new int[right.length() + 1];
    int[] previous = new int[right.length() + 1];
    int[] current = firstRow(right.length());
    for (int i = 1; i <= left.length(); i++) {
      int[] reused = beforePrevious;
      beforePrevious = previous;
      previous = current;
      current = reused;
      current[0] = i;
      for (int j = 1; j <= right.length(); j++) {
        boolean same = left.charAt(i - 1) == right.charAt(j - 1);
        int changed = previous[j - 1] + (same ? 0 : 1);
        current[j] = Math.min(changed, 1 + Math.min(previous[j], current[j - 1]));
        if (i > 1 && j > 1 && isSwapped(left, i, right, j)) {
          current[j] = Math.min(current[j], beforePrevious[j - 2] + 1);
        }
      }
    }
    return current[right.length()];
  }

  private static int[] firstRow(int length) {
    int[] row = new int[length + 1];
    for (int j = 0; j <= length; j++) {
      row[j] = j;
    }
    return row;
  }

  private static boolean isSwapped(String left, int i, String right, int j) {
    return left.charAt(i - 1) == right.charAt(j - 2) && left.charAt(i - 2) == right.charAt(j - 1);
  }
}
