package productivity.delivery;

import java.time.Duration;
import java.util.List;

/** Whether a notice's message is to be seen where it was to be posted. */
public sealed interface Found {
  /** There, the oldest first; more than one where it was posted twice. */
  record At(List<Address> addresses) implements Found {
    public At {
      addresses = List.copyOf(addresses);
      if (addresses.isEmpty()) {
        throw new IllegalArgumentException("found at no address");
      }
    }
  }

  record Nowhere() implements Found {}

  /** Nobody can tell, and it will not be otherwise later. */
  record Unreadable() implements Found {}

  /** It cannot be read at the moment; it is worth asking after so long. */
  record NotNow(Duration pause) implements Found {}

  /** The whole workspace is to be left alone for so long. */
  record Slower(Duration pause) implements Found {}
}
