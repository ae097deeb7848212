package productivity.playground;

import static productivity.playground.TryOut.SAM;
import static productivity.playground.TryOut.json;
import static productivity.playground.TryOut.text;
import static productivity.playground.TryOut.until;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import productivity.change.Messages;
import productivity.change.Operation;
import productivity.change.PendingOrders;
import productivity.change.Threads;
import productivity.change.Workroom;
import productivity.programme.Administrators;
import productivity.programme.Person;
import productivity.programme.Programmes;
import productivity.slack.BoltApp;
import productivity.slack.Desk;
import productivity.slack.SlackSettings;
import productivity.slack.command.Answers;
import productivity.slack.modal.Work;
import productivity.slack.order.Orders;
import productivity.slack.shortcut.Conversation;
import productivity.status.ReadModel;
import productivity.value.Secret;

/** A playground with the service behind it on the sample programme; Sam may change everything. */
final class Talk implements AutoCloseable {
  static final String PLACE = "C0PROG";

  final Workroom room;

  final Threads threads;

  private final BoltApp app;

  final TryOut tryOut;

  final String code;

  Talk(Path folder) {
    room = new Workroom(folder);
    room.database.write(
        session -> {
          var programme = new Programmes(session).ofWorkspace(Workroom.WORKSPACE).orElseThrow();
          new Administrators(session, programme).add(List.of(new Person(SAM, "Sam Example")));
          return true;
        });
    ReadModel model = new ReadModel(room.database, room.clock);
    code =
        model
            .read(Workroom.WORKSPACE, reading -> reading.updatable(SAM, "ep3", 1))
            .get(0)
            .name()
            .code();
    threads = new Threads(room.database);
    PendingOrders pending = new PendingOrders(room.database, room.clock);
    Messages messages = new Messages(room.database, room.clock);
    Conversation forms =
        new Conversation(new Work(model, room.changes, messages, threads, pending));
    Desk desk =
        new Desk(new Answers(model), new Orders(model, room.changes, pending, room.clock), forms);
    AtomicReference<BoltApp> started = new AtomicReference<>();
    tryOut =
        new TryOut(
            api -> {
              SlackSettings settings = new SlackSettings(new Secret("xoxb-1"), api);
              BoltApp made = BoltApp.start(settings, desk, List.of(forms));
              started.set(made);
              return made;
            });
    app = Objects.requireNonNull(started.get());
  }

  @Override
  public void close() {
    tryOut.close();
    app.close();
    room.close();
  }

  Operation.PostUpdate update(String note) {
    return new Operation.PostUpdate(Workroom.deliverable(code), Optional.empty(), List.of(), note);
  }

  /** The form with the item chosen in it. */
  JsonObject chosen() throws InterruptedException {
    does("shortcut", "callback_id", "post-update");
    return chosenIn(views().get(0));
  }

  JsonObject chosenIn(JsonObject view) throws InterruptedException {
    JsonObject action = json("{'block_id':'update-item','action_id':'update-item'}");
    action.add("selected_option", option(code).getAsJsonObject("selected_option"));
    JsonObject state = state("update-item", "update-item", option(code));
    String note = initial(view, "update-note");
    put(state, "update-note", "update-note", json("{}"));
    state
        .getAsJsonObject("values")
        .getAsJsonObject("update-note")
        .getAsJsonObject("update-note")
        .addProperty("value", note);
    does("act", "view", text(view, "id"), "state", state, "action", action);
    until(() -> blocks(views().get(0)).contains("update-note:" + code));
    return views().get(0);
  }

  JsonObject rated(JsonObject view, String rating) throws InterruptedException {
    String block = "update-rating:" + code;
    JsonObject action = new JsonObject();
    action.addProperty("block_id", block);
    action.addProperty("action_id", "update-rating");
    action.add("selected_option", option(rating).getAsJsonObject("selected_option"));
    JsonObject state = state(block, "update-rating", option(rating));
    put(state, "update-item", "update-item", option(code));
    String hash = text(view, "hash");
    does("act", "view", text(view, "id"), "state", state, "action", action);
    until(() -> !text(views().get(0), "hash").equals(hash));
    return views().get(0);
  }

  JsonObject submit(JsonObject view, String rating, String reason, String note) {
    JsonObject state = state("update-item", "update-item", option(code));
    put(state, "update-rating:" + code, "update-rating", option(rating));
    put(state, "update-figures:" + code, "update-figures", json("{'value':'16 councils'}"));
    JsonObject written = new JsonObject();
    written.addProperty("value", note);
    put(state, "update-note:" + code, "update-note", written);
    if (rating.equals("amber")) {
      String given = reason.isEmpty() ? "{'value':null}" : "{'value':'" + reason + "'}";
      String day = reason.isEmpty() ? "null" : "'2017-12-01'";
      put(state, "update-reason:" + code, "update-reason", json(given));
      put(state, "update-path-back:" + code, "update-path-back", json(given));
      put(state, "update-review:" + code, "update-review", json("{'selected_date':" + day + "}"));
    }
    return does("submit", "view", text(view, "id"), "state", state);
  }

  static JsonObject option(String value) {
    return json(
        "{'selected_option':{'text':{'type':'plain_text','text':'x'},'value':'" + value + "'}}");
  }

  static JsonObject state(String block, String action, JsonObject value) {
    JsonObject state = json("{'values':{}}");
    put(state, block, action, value);
    return state;
  }

  static void put(JsonObject state, String block, String action, JsonObject value) {
    JsonObject named = new JsonObject();
    named.add(action, value);
    state.getAsJsonObject("values").add(block, named);
  }

  static String initial(JsonObject view, String block) {
    for (JsonElement each : content(view)) {
      JsonObject json = each.getAsJsonObject();
      if (json.has("block_id") && text(json, "block_id").equals(block)) {
        JsonObject element = json.getAsJsonObject("element");
        return element.has("initial_value") ? text(element, "initial_value") : "";
      }
    }
    return "";
  }

  static List<String> blocks(JsonObject view) {
    return content(view).asList().stream()
        .map(block -> text(block.getAsJsonObject(), "block_id"))
        .toList();
  }

  static JsonArray content(JsonObject view) {
    return view.getAsJsonArray("blocks");
  }

  List<String> buttons() {
    String direct = tryOut.workspace().channels().directWith(SAM).id();
    String all = tryOut.messages(SAM, direct).toString();
    return List.of("Undo", "Edit").stream().filter(label -> all.contains("\"" + label)).toList();
  }

  JsonArray thread(String root) {
    return tryOut
        .asks("state?user=%s&place=%s&thread=%s".formatted(SAM, PLACE, root))
        .getAsJsonObject("thread")
        .getAsJsonArray("messages");
  }

  static JsonObject button(JsonObject message, String action) {
    for (JsonElement block : message.getAsJsonArray("blocks")) {
      if (text(block.getAsJsonObject(), "type").equals("actions")) {
        for (JsonElement each : block.getAsJsonObject().getAsJsonArray("elements")) {
          JsonObject button = each.getAsJsonObject().deepCopy();
          if (text(button, "action_id").equals(action)) {
            button.add("block_id", block.getAsJsonObject().get("block_id"));
            return button;
          }
        }
      }
    }
    throw new AssertionError(action + " is not in " + message);
  }

  List<JsonObject> views() {
    return tryOut.state(SAM, PLACE).getAsJsonArray("views").asList().stream()
        .map(JsonElement::getAsJsonObject)
        .toList();
  }

  JsonObject does(String deed, Object... fields) {
    Object[] all = new Object[fields.length + 4];
    System.arraycopy(new Object[] {"user", SAM, "place", PLACE}, 0, all, 0, 4);
    System.arraycopy(fields, 0, all, 4, fields.length);
    return tryOut.does(deed, all);
  }

  static JsonObject done() {
    return json("{'ok':true}");
  }
}
