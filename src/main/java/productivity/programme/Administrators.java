package productivity.programme;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import productivity.store.Session;

/** Who may change everything in a programme. The first come from the settings. */
public final class Administrators {
  private final Session session;
  private final Programme programme;

  public Administrators(Session session, Programme programme) {
    this.session = session;
    this.programme = programme;
  }

  public boolean include(String person) {
    return session
            .handle()
            .createQuery(
                """
                SELECT COUNT(*) FROM administrator
                WHERE programme_id = :programme AND person = :person
                """)
            .bind("programme", programme.id())
            .bind("person", person)
            .mapTo(Integer.class)
            .one()
        > 0;
  }

  public boolean isEmpty() {
    return ids().isEmpty();
  }

  public Set<String> ids() {
    return session
        .handle()
        .createQuery("SELECT person FROM administrator WHERE programme_id = :programme")
        .bind("programme", programme.id())
        .mapTo(String.class)
        .stream()
        .collect(Collectors.toSet());
  }

  /** Without those who have left: they administer nothing. */
  public Set<String> present() {
    Set<String> present = new TreeSet<>(ids());
    present.removeAll(new Leavers(session, programme).ids());
    return present;
  }

  public void add(Collection<Person> people) {
    for (Person person : people) {
      session
          .handle()
          .createUpdate(
              """
              INSERT INTO administrator (programme_id, person, person_name)
              VALUES (:programme, :person, :name)
              ON CONFLICT (programme_id, person) DO NOTHING
              """)
          .bind("programme", programme.id())
          .bind("person", person.id())
          .bind("name", person.name())
          .execute();
    }
  }
}
