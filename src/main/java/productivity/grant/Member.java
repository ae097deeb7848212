package productivity.grant;

import org.jspecify.annotations.Nullable;

/**
 * One organisation's place in a partnership, with its name as the source printed it. What a mark
 * beside the name means depends on the table that it stands in.
 */
public record Member(
    String partnership,
    String nameStated,
    String organisation,
    boolean flagged,
    @Nullable String flagMeaning) {
  public boolean isNamedOtherwise() {
    return !nameStated.equals(organisation);
  }
}
