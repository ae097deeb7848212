package productivity.app;

import java.util.Optional;
import productivity.programme.Programmes;
import productivity.store.Database;
import productivity.value.Refusal;
import productivity.web.Health;

/** Whether the database gives out what is stored, which a damaged file may not. */
record DatabaseHealth(Database database) implements Health {
  @Override
  public String name() {
    return "database";
  }

  @Override
  public Optional<String> check() {
    try {
      database.read(session -> new Programmes(session).all());
      return Optional.empty();
    } catch (Refusal unavailable) {
      return Optional.of(unavailable.sentence());
    }
  }
}
