package productivity.playground.api;

import java.util.Optional;
import productivity.playground.workspace.Channel;
import productivity.playground.workspace.People;
import productivity.playground.workspace.Person;
import productivity.playground.workspace.Refused;
import productivity.playground.workspace.Workspace;

/** Finds the channel that a call means, as far as the app may know of it. */
final class Places {
  private final Workspace workspace;
  private final Scopes scopes;

  Places(Workspace workspace, Scopes scopes) {
    this.workspace = workspace;
    this.scopes = scopes;
  }

  /** A channel that the app can see: every public one, and of the others those that it is in. */
  Channel visible(String id) {
    return workspace
        .channels()
        .find(id)
        .filter(channel -> channel.kind() == Channel.Kind.PUBLIC || channel.has(People.BOT))
        .orElseThrow(() -> new Refused("channel_not_found"));
  }

  /** A channel that the app is in. */
  Channel joined(String id) {
    Channel channel = visible(id);
    if (!channel.has(People.BOT)) {
      throw new Refused("not_in_channel");
    }
    return channel;
  }

  /** A channel to post to, by its id or name; the id of a person is their direct message. */
  Channel postable(String named) {
    Channel channel = direct(named).or(() -> byName(named)).orElseGet(() -> visible(named));
    if (channel.archived()) {
      throw new Refused("is_archived");
    }
    return scopes.has("chat:write.public") ? channel : joined(channel.id());
  }

  /** The direct message with the person of that id. */
  Optional<Channel> direct(String user) {
    return workspace
        .people()
        .find(user)
        .filter(person -> !person.deleted() && !person.isBot())
        .map(Person::id)
        .map(workspace.channels()::directWith);
  }

  private Optional<Channel> byName(String name) {
    String plain = name.startsWith("#") ? name.substring(1) : name;
    return workspace.channels().all().stream()
        .filter(channel -> !channel.isDirect() && channel.name().equals(plain))
        .filter(channel -> channel.kind() == Channel.Kind.PUBLIC || channel.has(People.BOT))
        .findFirst();
  }
}
