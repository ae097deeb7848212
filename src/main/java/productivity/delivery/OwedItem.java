package productivity.delivery;

/**
 * One thing that a notice is to tell: what it is about, by its code, and the rule that caused it in
 * a short stable text such as {@code lead:5}, from which a person's "why" is worded. The slot is
 * its own: a notice that catches up tells items of earlier slots.
 */
public record OwedItem(String code, Slot slot, String cause) {
  public OwedItem {
    if (code.isBlank() || cause.isBlank()) {
      throw new IllegalArgumentException("an item without a code or a cause");
    }
  }
}
