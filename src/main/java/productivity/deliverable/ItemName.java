package productivity.deliverable;

import org.jspecify.annotations.Nullable;
import productivity.value.Code;

/** What a deliverable is called: its code, its reference in the agreement if any, its title. */
public record ItemName(String code, @Nullable String reference, String title) {
  /** The reference as people write it, {@code EP-3} for {@code EP-03}; the code where none. */
  public String shown() {
    return new Code(reference == null ? code : reference).display();
  }

  /** {@code EP-3 Productivity experts}. */
  @Override
  public String toString() {
    return shown() + " " + title;
  }
}
