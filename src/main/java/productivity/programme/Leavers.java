package productivity.programme;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import productivity.store.Session;

/**
 * Who has left the workspace. What they answer for stays assigned to them until others take it
 * over, so that nothing is forgotten; but they may change nothing any more.
 */
public final class Leavers {
  private final Session session;
  private final Programme programme;

  public Leavers(Session session, Programme programme) {
    this.session = session;
    this.programme = programme;
  }

  public boolean include(String person) {
    return ids().contains(person);
  }

  /** The ids of all of them. */
  public Set<String> ids() {
    return session
        .handle()
        .createQuery("SELECT person FROM leaver WHERE programme_id = :programme")
        .bind("programme", programme.id())
        .mapTo(String.class)
        .stream()
        .collect(Collectors.toSet());
  }

  /** The first time counts; who is known to have left is left alone. */
  public void add(Person person, Instant at) {
    session
        .handle()
        .createUpdate(
            """
            INSERT INTO leaver (programme_id, person, person_name, left_at)
            VALUES (:programme, :person, :name, :at)
            ON CONFLICT (programme_id, person) DO NOTHING
            """)
        .bind("programme", programme.id())
        .bind("person", person.id())
        .bind("name", person.name())
        .bind("at", at.toString())
        .execute();
  }

  /** Who came back has their rights again. */
  public void remove(String person) {
    session
        .handle()
        .createUpdate("DELETE FROM leaver WHERE programme_id = :programme AND person = :person")
        .bind("programme", programme.id())
        .bind("person", person)
        .execute();
  }
}
