package productivity.playground.page;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import productivity.playground.workspace.Channel;
import productivity.playground.workspace.People;
import productivity.playground.workspace.Person;
import productivity.playground.workspace.Shapes;
import productivity.playground.workspace.View;
import productivity.playground.workspace.Workspace;

/** All that the page shows to one person in one place. */
record State(Workspace workspace, Manifest manifest, Stops stops) {
  /** Of the person and place asked for; of the first where there are none such. */
  JsonObject of(Ask ask) {
    Sight sight = new Sight(workspace);
    Person me = asked(ask, "user", sight.people(), Person::id);
    List<Channel> places = sight.places(me);
    Channel channel = asked(ask, "place", places, Channel::id);
    Place place = new Place(workspace, sight, me, channel);
    MessageState shown = new MessageState(workspace, me);

    JsonObject json = new JsonObject();
    json.addProperty("version", workspace.changes().version());
    json.add("app", app());
    json.add("me", person(me));
    json.add("people", array(sight.people(), State::person));
    json.add("clock", clock());
    json.add("places", array(places, each -> new Place(workspace, sight, me, each).entry()));
    json.add("place", place.heading());
    json.add("messages", place.roots(shown));
    Optional<String> thread = ask.optional("thread");
    json.add("thread", orNull(thread.map(ts -> place.thread(ts, shown))));
    json.add("home", orNull(home(me, channel)));
    List<View> stack = workspace.views().stack(me.id());
    json.add("views", array(stack, view -> Shapes.view(view, stack)));
    json.add("shortcuts", shortcuts());
    json.add("commands", array(manifest.commands(), State::command));
    return json;
  }

  private Optional<JsonObject> home(Person me, Channel channel) {
    return workspace
        .views()
        .home(me.id())
        .filter(home -> channel.isDirect())
        .map(home -> Shapes.view(home, List.of()));
  }

  private static JsonObject app() {
    JsonObject json = new JsonObject();
    json.addProperty("id", Workspace.APP);
    json.addProperty("name", People.APP.name());
    json.addProperty("bot", People.BOT);
    return json;
  }

  private static JsonObject person(Person person) {
    JsonObject json = new JsonObject();
    json.addProperty("id", person.id());
    json.addProperty("name", person.name());
    json.addProperty("role", person.role());
    return json;
  }

  private JsonObject clock() {
    Instant now = workspace.clock().instant();
    JsonObject json = new JsonObject();
    json.addProperty("now", written(now));
    json.addProperty("zone", workspace.clock().getZone().getId());
    json.add("stops", array(stops.after(now), this::stop));
    return json;
  }

  private JsonObject stop(Stops.Stop stop) {
    JsonObject json = new JsonObject();
    json.addProperty("label", stop.label());
    json.addProperty("at", written(stop.at()));
    return json;
  }

  private String written(Instant instant) {
    Clock clock = workspace.clock();
    Instant whole = Instant.ofEpochSecond(instant.getEpochSecond());
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(whole.atZone(clock.getZone()));
  }

  private JsonObject shortcuts() {
    JsonObject json = new JsonObject();
    json.add("global", shortcuts(Manifest.Shortcut.Kind.GLOBAL));
    json.add("message", shortcuts(Manifest.Shortcut.Kind.MESSAGE));
    return json;
  }

  private JsonArray shortcuts(Manifest.Shortcut.Kind kind) {
    List<Manifest.Shortcut> those =
        manifest.shortcuts().stream().filter(each -> each.kind() == kind).toList();
    return array(those, State::shortcut);
  }

  private static JsonObject shortcut(Manifest.Shortcut shortcut) {
    JsonObject json = new JsonObject();
    json.addProperty("callback_id", shortcut.callbackId());
    json.addProperty("name", shortcut.name());
    return json;
  }

  private static JsonObject command(Manifest.SlashCommand command) {
    JsonObject json = new JsonObject();
    json.addProperty("command", command.command());
    json.addProperty("hint", command.hint());
    json.add("examples", array(command.examples(), State::example));
    return json;
  }

  private static JsonObject example(Manifest.Example example) {
    JsonObject json = new JsonObject();
    json.addProperty("text", example.text());
    json.addProperty("says", example.says());
    return json;
  }

  private static <T> T asked(Ask ask, String name, List<T> all, Function<T, String> id) {
    Optional<String> wanted = ask.optional(name);
    return all.stream()
        .filter(each -> wanted.filter(id.apply(each)::equals).isPresent())
        .findFirst()
        .orElseGet(() -> all.get(0));
  }

  private static <T> JsonArray array(List<T> all, Function<T, JsonElement> shown) {
    JsonArray array = new JsonArray();
    all.forEach(each -> array.add(shown.apply(each)));
    return array;
  }

  private static JsonElement orNull(Optional<JsonObject> json) {
    return json.map(JsonElement.class::cast).orElse(JsonNull.INSTANCE);
  }
}
