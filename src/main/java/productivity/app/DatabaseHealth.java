package productivity.app;

import java.util.Optional;
import productivity.store.Database;
import productivity.value.Refusal;
import productivity.web.Health;

/** Whether the database answers. */
record DatabaseHealth(Database database) implements Health {
  @Override
  public String name() {
    return "database";
  }

  @Override
  public Optional<String> check() {
    try {
      database.version();
      return Optional.empty();
    } catch (Refusal unavailable) {
      return Optional.of(unavailable.sentence());
    }
  }
}
