package productivity.playground.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import productivity.playground.limits.Completed;
import productivity.playground.limits.ViewLimits;
import productivity.playground.workspace.Person;
import productivity.playground.workspace.Refused;
import productivity.playground.workspace.Shapes;
import productivity.playground.workspace.Triggers;
import productivity.playground.workspace.View;
import productivity.playground.workspace.Views;
import productivity.playground.workspace.Workspace;

/** {@code views.open}, {@code push}, {@code update} and {@code publish}. */
final class ViewMethods {
  private static final int LARGEST = 250 * 1_024;
  private static final String MODAL = "modal";
  private static final String HOME = "home";

  private final Workspace workspace;
  private final Views views;

  ViewMethods(Workspace workspace) {
    this.workspace = workspace;
    this.views = workspace.views();
  }

  void addTo(WebApi api) {
    Rule rule = Rule.bot(Rule.Tier.FOUR);
    api.add("views.open", rule, this::open);
    api.add("views.push", rule, this::push);
    api.add("views.update", rule, this::update);
    api.add("views.publish", rule, this::publish);
  }

  private JsonObject open(Arguments arguments) {
    JsonObject content = content(arguments, MODAL);
    Triggers.Trigger trigger = workspace.triggers().redeem(arguments.required("trigger_id"));
    return shown(views.open(trigger.user(), content, arguments.behind(trigger.cause())));
  }

  private JsonObject push(Arguments arguments) {
    JsonObject content = content(arguments, MODAL);
    Triggers.Trigger trigger = workspace.triggers().redeem(arguments.required("trigger_id"));
    return shown(views.push(trigger.user(), content, arguments.behind(trigger.cause())));
  }

  private JsonObject update(Arguments arguments) {
    @Nullable String id = arguments.text("view_id").orElse(null);
    @Nullable String externalId = arguments.text("external_id").orElse(null);
    if (id == null && externalId == null) {
      throw Arguments.invalid("[ERROR] must define one of `view_id`, `external_id`");
    }
    return shown(
        views.update(
            new Views.Sought(id, externalId),
            arguments.text("hash").orElse(null),
            content(arguments, MODAL, HOME),
            arguments.behind(null)));
  }

  private JsonObject publish(Arguments arguments) {
    String user = arguments.required("user_id");
    if (workspace.people().find(user).filter(person -> !isGone(person)).isEmpty()) {
      throw Arguments.invalid("invalid `user_id`");
    }
    JsonObject content = content(arguments, HOME);
    return shown(
        views.publish(user, arguments.text("hash").orElse(null), content, arguments.behind(null)));
  }

  private static boolean isGone(Person person) {
    return person.deleted() || person.isBot();
  }

  private static JsonObject content(Arguments arguments, String... types) {
    JsonElement given =
        arguments
            .json("view", "invalid_arguments")
            .orElseThrow(() -> Arguments.invalid("[ERROR] missing required field: view"));
    if (given.toString().getBytes(StandardCharsets.UTF_8).length > LARGEST) {
      throw new Refused("view_too_large");
    }
    List<String> faults = ViewLimits.faults(given);
    if (!faults.isEmpty()) {
      throw new Refused("invalid_arguments", faults);
    }
    JsonObject view = given.getAsJsonObject();
    if (!List.of(types).contains(view.get("type").getAsString())) {
      throw Arguments.invalid("[ERROR] must be of type " + types[0] + " [json-pointer:/view/type]");
    }
    JsonObject completed = view.deepCopy();
    completed.add(
        "blocks",
        Completed.blocks(view.get("blocks") instanceof JsonArray all ? all : new JsonArray()));
    return completed;
  }

  private JsonObject shown(View view) {
    JsonObject reply = new JsonObject();
    reply.add("view", Shapes.view(view, views.stack(view.user())));
    return reply;
  }
}
