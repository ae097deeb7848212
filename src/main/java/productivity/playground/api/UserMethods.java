package productivity.playground.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import productivity.playground.workspace.Person;
import productivity.playground.workspace.Refused;
import productivity.playground.workspace.Shapes;
import productivity.playground.workspace.Workspace;

/** {@code users.info} and {@code users.list}. */
final class UserMethods {
  private static final int MOST = 1_000;

  private final Workspace workspace;

  UserMethods(Workspace workspace) {
    this.workspace = workspace;
  }

  void addTo(WebApi api) {
    api.add("users.info", Rule.bot(Rule.Tier.FOUR, "users:read"), this::info);
    api.add("users.list", Rule.bot(Rule.Tier.TWO, "users:read"), this::list);
  }

  private JsonObject info(Arguments arguments) {
    Person person =
        workspace
            .people()
            .find(arguments.required("user"))
            .orElseThrow(() -> new Refused("user_not_found"));
    JsonObject reply = new JsonObject();
    reply.add("user", shown(person));
    return reply;
  }

  private JsonObject list(Arguments arguments) {
    int limit = arguments.limit(MOST, MOST, "invalid_limit");
    Page<Person> page = Page.of(workspace.people().all(), Person::id, arguments, limit);
    JsonArray members = new JsonArray();
    page.items().forEach(person -> members.add(shown(person)));
    JsonObject reply = new JsonObject();
    reply.add("members", members);
    reply.addProperty("cache_ts", workspace.clock().instant().getEpochSecond());
    reply.add("response_metadata", page.metadata());
    return reply;
  }

  private JsonObject shown(Person person) {
    return Shapes.person(person, workspace.clock().instant());
  }
}
