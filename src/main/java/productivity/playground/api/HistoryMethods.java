package productivity.playground.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import productivity.playground.workspace.Channel;
import productivity.playground.workspace.Message;
import productivity.playground.workspace.Messages;
import productivity.playground.workspace.Refused;
import productivity.playground.workspace.Workspace;

/** {@code conversations.history} and {@code conversations.replies}. */
final class HistoryMethods {
  private static final int USUAL = 100;
  private static final int MOST = 999;
  private static final int MOST_REPLIES = 1_000;

  private final Messages messages;
  private final Places places;
  private final Scopes scopes;

  HistoryMethods(Workspace workspace, Places places, Scopes scopes) {
    this.messages = workspace.messages();
    this.places = places;
    this.scopes = scopes;
  }

  void addTo(WebApi api) {
    Rule rule = Rule.bot(Rule.Tier.THREE, "channels:history", "groups:history", "im:history");
    api.add("conversations.history", rule, this::history);
    api.add("conversations.replies", rule, this::replies);
  }

  /** The latest message first; replies stand in their thread alone. */
  private JsonObject history(Arguments arguments) {
    List<Message> all = messages.in(channel(arguments).id());
    List<Message> shown =
        new ArrayList<>(
            all.stream()
                .filter(message -> message.onlyFor().isEmpty())
                .filter(message -> !message.isReply() || isBroadcast(message))
                .filter(within(arguments))
                .toList());
    Collections.reverse(shown);
    int limit = arguments.limit(USUAL, MOST, "invalid_limit");
    return page(shown, all, arguments, limit);
  }

  /** The root of the thread and its replies, the oldest first. */
  private JsonObject replies(Arguments arguments) {
    Channel channel = channel(arguments);
    String root =
        Optional.of(arguments.required("ts"))
            .filter(Threads::isTimestamp)
            .flatMap(ts -> Threads.root(messages, channel.id(), Optional.of(ts)))
            .orElseThrow(() -> new Refused("thread_not_found"));
    List<Message> all = messages.in(channel.id());
    List<Message> thread = new ArrayList<>();
    all.stream().filter(message -> message.ts().equals(root)).forEach(thread::add);
    Threads.replies(all, root).stream().filter(within(arguments)).forEach(thread::add);
    int limit = arguments.limit(MOST_REPLIES, MOST_REPLIES, "invalid_limit");
    return page(thread, all, arguments, limit);
  }

  private Channel channel(Arguments arguments) {
    Channel channel = places.joined(arguments.required("channel"));
    scopes.needFor(channel, "history");
    return channel;
  }

  private static boolean isBroadcast(Message message) {
    return new JsonPrimitive("thread_broadcast").equals(message.content().get("subtype"));
  }

  private static Predicate<Message> within(Arguments arguments) {
    int bound = arguments.flag("inclusive") ? 0 : 1;
    Optional<String> oldest = time(arguments, "oldest");
    Optional<String> latest = time(arguments, "latest");
    return message ->
        oldest.filter(ts -> message.ts().compareTo(ts) < bound).isEmpty()
            && latest.filter(ts -> ts.compareTo(message.ts()) < bound).isEmpty();
  }

  /** Seconds with or without a fraction, in the form that messages have. */
  private static Optional<String> time(Arguments arguments, String name) {
    Optional<String> given = arguments.text(name).filter(text -> !text.equals("0"));
    if (given.filter(text -> !text.matches("\\d{1,10}(\\.\\d{1,6})?")).isPresent()) {
      throw new Refused("invalid_ts_" + name);
    }
    return given.map(HistoryMethods::padded);
  }

  private static String padded(String seconds) {
    String[] parts = seconds.split("\\.", -1);
    String micros = parts.length == 1 ? "" : parts[1];
    return "%010d.%s".formatted(Long.parseLong(parts[0]), (micros + "000000").substring(0, 6));
  }

  private static JsonObject page(
      List<Message> shown, List<Message> all, Arguments arguments, int limit) {
    boolean withMetadata = arguments.flag("include_all_metadata");
    Page<Message> page = Page.of(shown, Message::ts, arguments, limit);
    JsonArray items = new JsonArray();
    page.items().forEach(message -> items.add(Threads.shown(message, all, withMetadata)));
    JsonObject reply = new JsonObject();
    reply.add("messages", items);
    reply.addProperty("has_more", page.hasMore());
    if (page.hasMore()) {
      reply.add("response_metadata", page.metadata());
    }
    return reply;
  }
}
