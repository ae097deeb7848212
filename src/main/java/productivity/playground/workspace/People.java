package productivity.playground.workspace;

import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who is in the workspace, in the order in which they came; the app's bot is the first. */
public final class People {
  public static final String BOT = "U0BOT";
  public static final String BOT_ID = "B0BOT";
  public static final Person APP =
      new Person(BOT, "Productivity", "App", Person.Kind.BOT, ZoneOffset.UTC, false);

  private final Changes changes;
  private final Map<String, Person> byId = new LinkedHashMap<>();

  People(Changes changes) {
    this.changes = changes;
    byId.put(BOT, APP);
  }

  /** Adds a person, or takes the place of the one with that id. */
  public void put(Person person) {
    synchronized (byId) {
      byId.put(person.id(), person);
    }
    changes.tell(new Change.PersonChanged(person));
  }

  public Optional<Person> find(String id) {
    synchronized (byId) {
      return Optional.ofNullable(byId.get(id));
    }
  }

  public List<Person> all() {
    synchronized (byId) {
      return List.copyOf(byId.values());
    }
  }
}
