package productivity.web;

import java.util.Optional;

/** A part of the service that can be asked, cheaply, whether it works. */
public interface Health {
  String name();

  /** Nothing when all is well, else one sentence on what is wrong; it is shown to anyone. */
  Optional<String> check();
}
