package productivity.playground.workspace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The channels and direct messages of the workspace, in the order in which they were made. */
public final class Channels {
  private final Changes changes;
  private final Map<String, Channel> byId = new LinkedHashMap<>();

  Channels(Changes changes) {
    this.changes = changes;
  }

  /** Adds a channel, or takes the place of the one with that id. */
  public void put(Channel channel) {
    synchronized (byId) {
      byId.put(channel.id(), channel);
    }
    changes.tell(new Change.Redrawn());
  }

  public Optional<Channel> find(String id) {
    synchronized (byId) {
      return Optional.ofNullable(byId.get(id));
    }
  }

  public List<Channel> all() {
    synchronized (byId) {
      return List.copyOf(byId.values());
    }
  }

  /** Those that the person is in. */
  public List<Channel> of(String user) {
    return all().stream().filter(channel -> channel.has(user)).toList();
  }

  /** The direct message between a person and the app; made when it is first asked for. */
  public Channel directWith(String user) {
    String id = "D0" + user;
    Optional<Channel> known = find(id);
    if (known.isEmpty()) {
      put(
          new Channel(
              id, People.APP.name(), Channel.Kind.DIRECT, "", false, Set.of(user, People.BOT)));
    }
    return find(id).orElseThrow();
  }
}
