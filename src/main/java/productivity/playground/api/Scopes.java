package productivity.playground.api;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import productivity.playground.workspace.Channel;

/** What the app's token is granted; at first what its manifest asks for. */
public final class Scopes {
  private final Set<String> granted =
      new ConcurrentSkipListSet<>(
          List.of(
              "commands",
              "chat:write",
              "files:write",
              "users:read",
              "channels:history",
              "groups:history",
              "im:history",
              "im:write"));

  Scopes() {}

  public void grant(String scope) {
    granted.add(scope);
  }

  public void revoke(String scope) {
    granted.remove(scope);
  }

  boolean has(String scope) {
    return granted.contains(scope);
  }

  /** Refuses where none of these is granted; none asked for is always granted. */
  void needOneOf(List<String> scopes) {
    if (!scopes.isEmpty() && scopes.stream().noneMatch(this::has)) {
      throw new MissingScope(String.join(",", scopes));
    }
  }

  /** Refuses where the kind of channel has a scope of its own that is not granted. */
  void needFor(Channel channel, String what) {
    needOneOf(List.of(family(channel.kind()) + ":" + what));
  }

  static String family(Channel.Kind kind) {
    return switch (kind) {
      case PUBLIC -> "channels";
      case PRIVATE -> "groups";
      case DIRECT -> "im";
    };
  }

  /** All that is granted, as Slack lists it. */
  String listed() {
    return String.join(",", granted);
  }
}
