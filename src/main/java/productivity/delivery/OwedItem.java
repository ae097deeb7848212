package productivity.delivery;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One thing that a notice is to tell: what it is about, by its code, and the rule that caused it in
 * a short stable text such as {@code lead:5}, from which a person's "why" is worded. The slot is
 * its own: a notice that catches up tells items of earlier slots.
 *
 * @param date what makes it that very case of the rule, such as the date that was counted to: told
 *     for it once, it is not told again because its slot moved; nothing where nobody counts
 */
public record OwedItem(String code, Slot slot, String cause, Optional<LocalDate> date) {
  public OwedItem {
    if (code.isBlank() || cause.isBlank()) {
      throw new IllegalArgumentException("an item without a code or a cause");
    }
  }

  public OwedItem(String code, Slot slot, String cause) {
    this(code, slot, cause, Optional.empty());
  }
}
