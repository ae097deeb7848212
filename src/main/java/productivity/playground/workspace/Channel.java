package productivity.playground.workspace;

import java.util.Set;

/** A place where messages are kept, and who is in it. The members of a direct message are two. */
public record Channel(
    String id, String name, Kind kind, String topic, boolean archived, Set<String> members) {
  public enum Kind {
    PUBLIC,
    PRIVATE,
    DIRECT
  }

  public Channel {
    members = Set.copyOf(members);
  }

  public static Channel open(String id, String name, String topic, Set<String> members) {
    return new Channel(id, name, Kind.PUBLIC, topic, false, members);
  }

  public static Channel closed(String id, String name, String topic, Set<String> members) {
    return new Channel(id, name, Kind.PRIVATE, topic, false, members);
  }

  public boolean has(String user) {
    return members.contains(user);
  }

  public boolean isDirect() {
    return kind == Kind.DIRECT;
  }

  public Channel withMembers(Set<String> others) {
    return new Channel(id, name, kind, topic, archived, others);
  }

  public Channel archivedNow() {
    return new Channel(id, name, kind, topic, true, members);
  }
}
