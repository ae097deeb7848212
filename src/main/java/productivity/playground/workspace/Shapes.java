package productivity.playground.workspace;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** People, messages and views as Slack writes them, in answers and in requests alike. */
public final class Shapes {
  private Shapes() {}

  /** A message with all that it holds, its metadata among it. */
  public static JsonObject message(Message message) {
    JsonObject json = new JsonObject();
    json.addProperty("type", "message");
    json.addProperty("user", message.user());
    json.addProperty("ts", message.ts());
    json.addProperty("team", Workspace.TEAM);
    if (message.user().equals(People.BOT)) {
      json.addProperty("bot_id", People.BOT_ID);
      json.addProperty("app_id", Workspace.APP);
    }
    message.thread().ifPresent(thread -> json.addProperty("thread_ts", thread));
    if (message.edited()) {
      JsonObject edited = new JsonObject();
      edited.addProperty("user", message.user());
      edited.addProperty("ts", message.ts());
      json.add("edited", edited);
    }
    message.content().entrySet().forEach(field -> json.add(field.getKey(), field.getValue()));
    return json;
  }

  /** A person on a day: the offset of their zone changes in spring and autumn. */
  public static JsonObject person(Person person, Instant now) {
    JsonObject json = new JsonObject();
    json.addProperty("id", person.id());
    json.addProperty("team_id", Workspace.TEAM);
    json.addProperty("name", userName(person));
    json.addProperty("real_name", person.name());
    json.addProperty("deleted", person.deleted());
    ZoneId zone = person.zone();
    json.addProperty("tz", zone.getId());
    json.addProperty("tz_label", zone.getDisplayName(TextStyle.FULL, Locale.UK));
    json.addProperty("tz_offset", zone.getRules().getOffset(now).getTotalSeconds());
    json.addProperty("is_bot", person.isBot());
    json.addProperty("is_app_user", false);
    json.addProperty("is_restricted", person.kind() == Person.Kind.GUEST);
    json.addProperty("is_ultra_restricted", person.kind() == Person.Kind.GUEST);
    json.addProperty("updated", now.getEpochSecond());
    json.add("profile", profile(person));
    return json;
  }

  /** The short name, of which Slack makes lower-case letters, digits and full stops. */
  public static String userName(Person person) {
    return person.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", ".");
  }

  /** A view with its place among those that are open; {@code stack} is the person's. */
  public static JsonObject view(View view, List<View> stack) {
    JsonObject json = view.content();
    json.addProperty("id", view.id());
    json.addProperty("hash", view.hash());
    json.addProperty("team_id", Workspace.TEAM);
    json.addProperty("app_id", Workspace.APP);
    json.addProperty("app_installed_team_id", Workspace.TEAM);
    json.addProperty("bot_id", People.BOT_ID);
    int at = stack.stream().map(View::id).toList().indexOf(view.id());
    json.addProperty("root_view_id", at < 0 ? view.id() : stack.get(0).id());
    json.add("previous_view_id", JsonNull.INSTANCE);
    if (at > 0) {
      json.addProperty("previous_view_id", stack.get(at - 1).id());
    }
    for (String text : List.of("private_metadata", "callback_id", "external_id")) {
      json.add(text, json.has(text) ? json.get(text) : new JsonPrimitive(""));
    }
    if (!json.has("state")) {
      JsonObject state = new JsonObject();
      state.add("values", new JsonObject());
      json.add("state", state);
    }
    for (String text : List.of("clear_on_close", "notify_on_close")) {
      json.add(text, json.has(text) ? json.get(text) : new JsonPrimitive(false));
    }
    return json;
  }

  private static JsonObject profile(Person person) {
    JsonObject profile = new JsonObject();
    profile.addProperty("real_name", person.name());
    profile.addProperty("real_name_normalized", person.name());
    profile.addProperty("display_name", person.name());
    profile.addProperty("display_name_normalized", person.name());
    profile.addProperty("title", person.role());
    profile.addProperty("team", Workspace.TEAM);
    return profile;
  }
}
