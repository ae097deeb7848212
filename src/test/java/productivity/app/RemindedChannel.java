package productivity.app;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import productivity.playground.workspace.Behind;
import productivity.playground.workspace.Channel;
import productivity.playground.workspace.Message;
import productivity.playground.workspace.People;
import productivity.playground.workspace.Person;
import productivity.playground.workspace.ReplyAddresses.ReplyAddress;
import productivity.playground.workspace.Triggers.Trigger;
import productivity.playground.workspace.View;
import productivity.playground.workspace.Views;
import productivity.playground.workspace.Workspace;

/**
 * A channel that is reminded of One Public Estate by the whole service, from 21 July 2016 on, and
 * the people in it, who press what stands there and fill in what opens, over signed HTTP.
 */
final class RemindedChannel implements AutoCloseable {
  static final String ID = "C7OPE";

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  final Office office;
  final Workspace workspace;

  RemindedChannel(Path folder) {
    office = new Office(folder, new HurriedClock(), Instant.parse("2016-07-21T08:00:00Z"));
    workspace = office.slack().workspace();
    List<String> people = List.of(Office.ADMIN, Office.LEAD, Office.VIEWER);
    people.forEach(id -> workspace.people().put(Person.member(id, Office.name(id), "", LONDON)));
    Set<String> members = Set.of(Office.ADMIN, Office.LEAD, Office.VIEWER, People.BOT);
    workspace.channels().put(Channel.open(ID, "one-public-estate", "", members));
    office.type(Office.ADMIN, "lead <@ULEAD|lead> one-public-estate");
    office.enter(ID);
    office.type(Office.LEAD, "remind here one-public-estate");
  }

  /** To just after nine on that day in London. */
  void moveTo(String day) {
    office.clock.set(Instant.parse(day + "T08:00:01Z"));
    office.turn();
  }

  /** Enough for all that waits for its turn: a channel has one message a second. */
  void secondsLater() {
    for (int turn = 0; turn < 5; turn++) {
      office.clock.set(office.clock.instant().plusSeconds(2));
      office.turn();
    }
  }

  /** What everybody in the channel can read, the oldest first. */
  List<Message> messages() {
    return in(ID).stream().filter(message -> message.onlyFor().isEmpty()).toList();
  }

  private List<Message> in(String channel) {
    return workspace.messages().in(channel).stream()
        .filter(message -> message.user().equals(People.BOT))
        .toList();
  }

  /** The only message of everybody's; waits for it. */
  Message reminder() throws InterruptedException {
    until(() -> !messages().isEmpty());
    return now(messages().get(0));
  }

  /** Something of the bot's that is no notice. */
  Message post(String text) {
    JsonObject content = new JsonObject();
    content.addProperty("text", text);
    return workspace
        .messages()
        .add(
            new Message.Draft(
                ID,
                People.BOT,
                content,
                Optional.empty(),
                Optional.empty(),
                Behind.of("test", content)));
  }

  Message now(Message message) {
    return workspace.messages().find(message.address()).orElseThrow();
  }

  /** What the bot said to that person alone, here or directly, the latest last. */
  List<Office.Told> saidTo(String person) {
    List<Message> alone = in(ID).stream().filter(message -> message.onlyFor().isPresent()).toList();
    return List.of(alone, directly(person)).stream()
        .flatMap(List::stream)
        .filter(message -> message.isFor(person))
        .map(message -> new Office.Told(message.content()))
        .toList();
  }

  List<Message> directly(String person) {
    return in(workspace.channels().directWith(person).id());
  }

  /** Waits for what is said to that person beyond what was said before. */
  String answer(String person, int before) throws InterruptedException {
    until(() -> saidTo(person).size() > before);
    return saidTo(person).get(before).text();
  }

  /** Presses a button about an item, and waits for what is said to the person. */
  String press(String person, Message message, String button) throws InterruptedException {
    int before = saidTo(person).size();
    pressOnly(person, message, button);
    return answer(person, before);
  }

  /** {@code DL-044 Done}: the item in whose block the button stands, and its label. */
  void pressOnly(String person, Message message, String button) {
    String[] words = button.split(" ", 2);
    pressOn(person, message, Shown.element(now(message).content(), words[0], words[1]));
  }

  void pressOn(String person, Message message, JsonObject action) {
    JsonObject payload = payload("block_actions", person);
    payload.addProperty("trigger_id", trigger(person));
    payload.addProperty("response_url", responseUrl(person, message));
    payload.add(
        "container",
        json(
            "{'type':'message','message_ts':'%s','channel_id':'%s'}"
                .formatted(message.ts(), message.channel())));
    payload.add("channel", json("{'id':'%s'}".formatted(message.channel())));
    JsonArray actions = new JsonArray();
    actions.add(action);
    payload.add("actions", actions);
    send(payload);
  }

  /** The form that a press opens. */
  View form(String person, Message message, String button) throws InterruptedException {
    pressOnly(person, message, button);
    until(() -> !workspace.views().stack(person).isEmpty());
    return open(person).orElseThrow();
  }

  Optional<View> open(String person) {
    return workspace.views().stack(person).stream().findFirst();
  }

  /** Chooses among the options of a field, and waits until the form is drawn anew. */
  View choose(View view, String field, JsonObject state) throws InterruptedException {
    JsonObject payload = payload("block_actions", view.user());
    payload.addProperty("trigger_id", trigger(view.user()));
    payload.add("view", shape(view, state));
    JsonArray actions = new JsonArray();
    actions.add(
        json("{'type':'radio_buttons','action_id':'%s','block_id':'%s'}".formatted(field, field)));
    payload.add("actions", actions);
    send(payload);
    until(() -> !open(view.user()).orElseThrow().hash().equals(view.hash()));
    return open(view.user()).orElseThrow();
  }

  /** The form as it became by the answer to its being sent in. */
  View redrawn(View view, JsonObject answer) {
    return workspace
        .views()
        .update(
            new Views.Sought(view.id(), null),
            null,
            answer.getAsJsonObject("view"),
            Behind.of("test", answer));
  }

  /** Presses a button of what was said to that person alone last. */
  void pressAlone(String person, String label) {
    Message alone =
        in(ID).stream()
            .filter(message -> message.onlyFor().isPresent() && message.isFor(person))
            .reduce((one, later) -> later)
            .orElseThrow();
    pressOn(person, alone, new Office.Told(alone.content()).button(label));
  }

  /** Sends a form in; where nothing is wrong it closes, and the answer is empty. */
  JsonObject submit(View view, JsonObject state) {
    JsonObject payload = payload("view_submission", view.user());
    payload.addProperty("trigger_id", trigger(view.user()));
    payload.add("view", shape(view, state));
    JsonObject answer = send(payload);
    if (answer.size() == 0) {
      workspace.views().remove(view.id());
    }
    return answer;
  }

  private static JsonObject shape(View view, JsonObject values) {
    JsonObject shape = view.content();
    shape.addProperty("id", view.id());
    shape.addProperty("hash", view.hash());
    JsonObject state = new JsonObject();
    state.add("values", values);
    shape.add("state", state);
    return shape;
  }

  private JsonObject payload(String type, String person) {
    return json(
        "{'type':'%s','team':{'id':'T1'},'user':{'id':'%s','name':'%s','team_id':'T1'}}"
            .formatted(type, person, Office.name(person)));
  }

  private JsonObject send(JsonObject payload) {
    return office.send("payload=" + URLEncoder.encode(payload.toString(), StandardCharsets.UTF_8));
  }

  private String trigger(String person) {
    return workspace.triggers().issue(new Trigger(person, new Behind.Cause()));
  }

  private String responseUrl(String person, Message message) {
    return office
        .slack()
        .responseUrl(
            new ReplyAddress(
                person, message.channel(), Optional.of(message.ts()), new Behind.Cause()));
  }

  static JsonObject json(String text) {
    return JsonParser.parseString(text.replace('\'', '"')).getAsJsonObject();
  }

  /** Waits until something that happens on another thread has happened. */
  static void until(BooleanSupplier happened) throws InterruptedException {
    for (int tries = 0; tries < 2_000 && !happened.getAsBoolean(); tries++) {
      Thread.sleep(10);
    }
    if (!happened.getAsBoolean()) {
      throw new AssertionError("it did not happen in twenty seconds");
    }
  }

  @Override
  public void close() {
    office.close();
  }
}
