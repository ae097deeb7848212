package productivity.programme;

import java.util.Set;
import java.util.stream.Collectors;
import productivity.store.Session;

/** Who has a Home that they opened once, and which is therefore kept up to date. */
public final class OpenedHomes {
  private final Session session;
  private final Programme programme;

  public OpenedHomes(Session session, Programme programme) {
    this.session = session;
    this.programme = programme;
  }

  public Set<String> people() {
    return session
        .handle()
        .createQuery("SELECT person FROM opened_home WHERE programme_id = :programme")
        .bind("programme", programme.id())
        .mapTo(String.class)
        .stream()
        .collect(Collectors.toSet());
  }

  public void add(String person) {
    session
        .handle()
        .createUpdate(
            """
            INSERT INTO opened_home (programme_id, person) VALUES (:programme, :person)
            ON CONFLICT (programme_id, person) DO NOTHING
            """)
        .bind("programme", programme.id())
        .bind("person", person)
        .execute();
  }
}
