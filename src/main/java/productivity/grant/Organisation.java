package productivity.grant;

import java.util.List;

/** A council or another body, with the other names that sources give it, misprints included. */
public record Organisation(String name, List<String> aliases) {
  public Organisation {
    aliases = List.copyOf(aliases);
  }
}
