package productivity.playground.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import productivity.playground.workspace.Channel;
import productivity.playground.workspace.People;
import productivity.playground.workspace.Refused;
import productivity.playground.workspace.Workspace;

/** {@code conversations.list}, {@code info}, {@code members}, {@code open} and {@code join}. */
final class ConversationMethods {
  private static final int USUAL = 100;
  private static final int MOST = 1_000;
  private static final Map<String, Channel.Kind> TYPES =
      Map.of(
          "public_channel",
          Channel.Kind.PUBLIC,
          "private_channel",
          Channel.Kind.PRIVATE,
          "im",
          Channel.Kind.DIRECT);

  private final Workspace workspace;
  private final Places places;
  private final Scopes scopes;

  ConversationMethods(Workspace workspace, Places places, Scopes scopes) {
    this.workspace = workspace;
    this.places = places;
    this.scopes = scopes;
  }

  void addTo(WebApi api) {
    String[] read = {"channels:read", "groups:read", "im:read"};
    api.add("conversations.list", Rule.bot(Rule.Tier.TWO, read), this::list);
    api.add("conversations.info", Rule.bot(Rule.Tier.THREE, read), this::info);
    api.add("conversations.members", Rule.bot(Rule.Tier.FOUR, read), this::members);
    api.add("conversations.open", Rule.bot(Rule.Tier.THREE, "im:write"), this::open);
    api.add("conversations.join", Rule.bot(Rule.Tier.THREE, "channels:join"), this::join);
  }

  private JsonObject list(Arguments arguments) {
    Set<Channel.Kind> kinds = kinds(arguments);
    boolean all = !arguments.flag("exclude_archived");
    List<Channel> channels =
        workspace.channels().all().stream()
            .filter(channel -> kinds.contains(channel.kind()))
            .filter(channel -> channel.kind() == Channel.Kind.PUBLIC || channel.has(People.BOT))
            .filter(channel -> all || !channel.archived())
            .toList();
    int limit = arguments.limit(USUAL, MOST, "invalid_limit");
    Page<Channel> page = Page.of(channels, Channel::id, arguments, limit);
    JsonArray shown = new JsonArray();
    page.items().forEach(channel -> shown.add(ChannelShape.of(channel)));
    JsonObject reply = new JsonObject();
    reply.add("channels", shown);
    reply.add("response_metadata", page.metadata());
    return reply;
  }

  private Set<Channel.Kind> kinds(Arguments arguments) {
    List<String> asked = arguments.list("types");
    Set<Channel.Kind> kinds = new HashSet<>();
    for (String type : asked.isEmpty() ? List.of("public_channel") : asked) {
      Channel.Kind kind = TYPES.get(type);
      if (kind != null) {
        scopes.needOneOf(List.of(Scopes.family(kind) + ":read"));
        kinds.add(kind);
      } else if (!type.equals("mpim")) {
        throw new Refused("invalid_types");
      }
    }
    return kinds;
  }

  private JsonObject info(Arguments arguments) {
    Channel channel = places.visible(arguments.required("channel"));
    scopes.needFor(channel, "read");
    return shown(channel);
  }

  private JsonObject members(Arguments arguments) {
    Channel channel = places.visible(arguments.required("channel"));
    scopes.needFor(channel, "read");
    List<String> all = channel.members().stream().sorted().toList();
    int limit = arguments.limit(USUAL, MOST, "invalid_limit");
    Page<String> page = Page.of(all, member -> member, arguments, limit);
    JsonArray members = new JsonArray();
    page.items().forEach(members::add);
    JsonObject reply = new JsonObject();
    reply.add("members", members);
    reply.add("response_metadata", page.metadata());
    return reply;
  }

  private JsonObject open(Arguments arguments) {
    List<String> users = arguments.list("users");
    if (users.size() > 1) {
      throw new Refused("invalid_user_combination");
    }
    Channel channel = users.isEmpty() ? known(arguments) : directWith(users.get(0));
    JsonObject reply = new JsonObject();
    if (arguments.flag("return_im")) {
      reply = shown(channel);
    } else {
      JsonObject named = new JsonObject();
      named.addProperty("id", channel.id());
      reply.add("channel", named);
    }
    return reply;
  }

  private Channel known(Arguments arguments) {
    String id = arguments.text("channel").orElseThrow(() -> new Refused("users_list_not_supplied"));
    Channel channel = places.visible(id);
    if (!channel.isDirect()) {
      throw new Refused("method_not_supported_for_channel_type");
    }
    return channel;
  }

  private Channel directWith(String user) {
    if (workspace.people().find(user).filter(person -> person.deleted()).isPresent()) {
      throw new Refused("user_disabled");
    }
    return places.direct(user).orElseThrow(() -> new Refused("user_not_found"));
  }

  private JsonObject join(Arguments arguments) {
    Channel channel = places.visible(arguments.required("channel"));
    if (channel.kind() != Channel.Kind.PUBLIC) {
      throw new Refused("method_not_supported_for_channel_type");
    }
    if (channel.archived()) {
      throw new Refused("is_archived");
    }
    Set<String> members = new HashSet<>(channel.members());
    boolean fresh = members.add(People.BOT);
    Channel joined = channel.withMembers(members);
    JsonObject reply = shown(joined);
    if (fresh) {
      workspace.channels().put(joined);
    } else {
      reply.addProperty("warning", "already_in_channel");
    }
    return reply;
  }

  private static JsonObject shown(Channel channel) {
    JsonObject reply = new JsonObject();
    reply.add("channel", ChannelShape.of(channel));
    return reply;
  }
}
