package productivity.playground.page;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import productivity.playground.limits.Completed;
import productivity.playground.limits.ViewLimits;
import productivity.playground.workspace.Behind;
import productivity.playground.workspace.Person;
import productivity.playground.workspace.Refused;
import productivity.playground.workspace.View;
import productivity.playground.workspace.Views;

/** Forms: sent in, found fault with, followed by another, or closed. */
record Modals(Sight sight, Views views, Payloads payloads, ServiceLine line) {
  // Slack's words for everything that goes wrong between it and the app while a form is sent in.
  private static final String TROUBLE = "We had some trouble connecting. Try again?";
  private static final String BY = "acknowledgement";

  JsonObject submit(Ask ask) {
    Person person = sight.person(ask.text("user"));
    View view = topmost(person, ask.text("view"));
    JsonObject found = inputs(view).errors(ask.state());
    if (found.size() > 0) {
      return errors(found);
    }
    Behind.Cause cause = new Behind.Cause();
    JsonObject payload = payloads.interaction("view_submission", person);
    payload.addProperty("trigger_id", payloads.trigger(person.id(), cause));
    payload.add("view", payloads.view(view, ask.state()));
    payload.add("response_urls", new JsonArray());
    Outcome outcome = line.send(Parcel.interaction(payload), cause);
    if (outcome instanceof Outcome.Answered answered) {
      return carryOut(view, Acknowledged.read(answered), cause);
    }
    return Replies.notDone(TROUBLE + " (" + Failures.of(outcome).orElse("") + ")");
  }

  JsonObject close(Ask ask) {
    Person person = sight.person(ask.text("user"));
    View view = topmost(person, ask.text("view"));
    boolean all = ask.flag("all") || is(view.content(), "clear_on_close", true);
    for (View closed : views.close(person.id(), all)) {
      if (is(closed.content(), "notify_on_close", true)) {
        JsonObject payload = payloads.interaction("view_closed", person);
        payload.add("view", payloads.view(closed, ask.state()));
        payload.addProperty("is_cleared", all);
        line.send(Parcel.interaction(payload), new Behind.Cause());
      }
    }
    return Replies.done();
  }

  private JsonObject carryOut(View view, JsonObject sent, Behind.Cause cause) {
    JsonElement action = sent.get("response_action");
    String name = action == null ? "" : action.getAsString();
    Behind behind = new Behind(BY, sent, cause);
    switch (name) {
      case "" -> views.remove(view.id());
      case "clear" -> views.close(view.user(), true);
      case "errors" -> {
        return errors(checked(view, sent));
      }
      case "update" -> views.update(new Views.Sought(view.id(), null), null, content(sent), behind);
      case "push" -> push(view.user(), content(sent), behind);
      default -> throw trouble("'" + name + "' is no response_action");
    }
    return Replies.done();
  }

  private void push(String user, JsonObject content, Behind behind) {
    try {
      views.push(user, content, behind);
    } catch (Refused full) {
      throw trouble(full.error());
    }
  }

  /** Slack shows an error only beside an input that the form has. */
  private static JsonObject checked(View view, JsonObject sent) {
    if (!(sent.get("errors") instanceof JsonObject errors) || errors.size() == 0) {
      throw trouble("the acknowledgement has no errors");
    }
    for (String block : errors.keySet()) {
      if (!inputs(view).has(block)) {
        throw trouble("the form has no input block '" + block + "'");
      }
    }
    return errors;
  }

  private static JsonObject content(JsonObject sent) {
    JsonElement given = sent.get("view");
    if (!(given instanceof JsonObject view)) {
      throw trouble("the acknowledgement has no view");
    }
    List<String> faults = ViewLimits.faults(view);
    if (!faults.isEmpty()) {
      throw trouble(String.join(", ", faults));
    }
    JsonObject content = view.deepCopy();
    content.add("blocks", Completed.blocks(Ask.array(view, "blocks")));
    return content;
  }

  private View topmost(Person person, String id) {
    View view = sight.view(person, id);
    List<View> stack = views.stack(person.id());
    if (stack.isEmpty() || !stack.get(stack.size() - 1).id().equals(id)) {
      throw Sorry.because("Another form is open on top of that one.");
    }
    return view;
  }

  private static Inputs inputs(View view) {
    return new Inputs(Ask.array(view.content(), "blocks"));
  }

  private static JsonObject errors(JsonObject errors) {
    JsonObject reply = Replies.done();
    reply.add("errors", errors);
    return reply;
  }

  private static Sorry trouble(String detail) {
    return Sorry.because(TROUBLE + " (" + detail + ")");
  }

  private static boolean is(JsonObject object, String name, boolean flag) {
    return new JsonPrimitive(flag).equals(object.get(name));
  }
}
