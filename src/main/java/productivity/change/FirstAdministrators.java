package productivity.change;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import productivity.programme.Administrators;
import productivity.programme.ByWorkspace;
import productivity.programme.Person;
import productivity.programme.Programme;
import productivity.programme.Programmes;
import productivity.store.Database;

/**
 * The people that the settings name as administrators: each workspace's programme learns of them at
 * the first change that is asked for there. Safe for use by many threads.
 */
public final class FirstAdministrators {
  private final Database database;
  private final List<Person> people;
  private final Set<String> told = ConcurrentHashMap.newKeySet();

  public FirstAdministrators(Database database, List<Person> people) {
    this.database = database;
    this.people = List.copyOf(people);
  }

  /** Told at the start where there is one programme, so that nobody need change anything first. */
  public void appoint() {
    if (!people.isEmpty()) {
      database.write(
          session -> {
            List<Programme> all = new Programmes(session).all();
            if (all.size() == 1) {
              new Administrators(session, all.get(0)).add(people);
            }
            return all.size();
          });
    }
  }

  void appoint(String workspace) {
    if (people.isEmpty() || told.contains(workspace)) {
      return;
    }
    new ByWorkspace(database)
        .write(
            workspace,
            (session, programme) -> {
              new Administrators(session, programme).add(people);
              return workspace;
            })
        .ifPresent(told::add);
  }
}
