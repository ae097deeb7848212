package productivity.playground.workspace;

import java.time.ZoneId;

/** Somebody in the workspace; {@code role} says in a few words what they are there. */
public record Person(String id, String name, String role, Kind kind, ZoneId zone, boolean deleted) {
  /** What Slack makes of them: a guest sees only the channels they were asked into. */
  public enum Kind {
    MEMBER,
    GUEST,
    BOT
  }

  public static Person member(String id, String name, String role, ZoneId zone) {
    return new Person(id, name, role, Kind.MEMBER, zone, false);
  }

  public static Person guest(String id, String name, String role, ZoneId zone) {
    return new Person(id, name, role, Kind.GUEST, zone, false);
  }

  public boolean isBot() {
    return kind == Kind.BOT;
  }

  /** The same person, no longer let in. */
  public Person deactivated() {
    return new Person(id, name, role, kind, zone, true);
  }
}
