package productivity.deliverable;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a deliverable is called: its code, its reference in the agreement if any, its title. */
public record ItemName(String code, @Nullable String reference, String title) {
  private static final Pattern LEADING_ZEROS = Pattern.compile("-0+(?=\\d)");

  /** The reference as people write it, {@code EP-3} for {@code EP-03}; the code where none. */
  public String shown() {
    return reference == null ? code : LEADING_ZEROS.matcher(reference).replaceAll("-");
  }

  /** {@code EP-3 Productivity experts}. */
  @Override
  public String toString() {
    return shown() + " " + title;
  }
}
