package productivity.slack.notice;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import productivity.change.Operation;
import productivity.change.Workroom;
import productivity.deadline.DeadlineKind;
import productivity.delivery.Dispatcher;
import productivity.delivery.Notice;
import productivity.delivery.Noticeboard;
import productivity.delivery.Pace;
import productivity.playground.FakeSlack;
import productivity.playground.workspace.Message;
import productivity.playground.workspace.Person;
import productivity.progress.Change;
import productivity.reminder.Planning;
import productivity.reminder.Rules;
import productivity.slack.call.SendingOnce;
import productivity.slack.call.SlackCalls;
import productivity.status.ReadModel;
import productivity.value.DateSpan;
import productivity.value.Secret;

/** The sample programme's reminders, posted over HTTP to a stand-in for Slack, turn by turn. */
final class Postroom implements AutoCloseable {
  static final String CHANNEL = "C1";
  private static final int TURNS = 5;

  final Workroom room;
  final FakeSlack slack;
  final Noticeboard board;
  private final Rules rules;
  private final Planning planning;
  private final Dispatcher dispatcher;

  Postroom(Path folder, String start) {
    room = new Workroom(folder);
    room.clock.set(Instant.parse(start));
    slack = FakeSlack.start(0, FakeSlack.example(room.clock, room.clock));
    ZoneId london = ZoneId.of("Europe/London");
    List.of(Workroom.ADMIN, Workroom.LEAD)
        .forEach(
            each ->
                slack.workspace().people().put(Person.member(each.id(), each.name(), "", london)));
    board = new Noticeboard(room.database);
    rules = new Rules(room.database, room.clock);
    planning = new Planning(room.database, room.clock);
    SlackCalls calls = new SlackCalls(SendingOnce.client(), slack.apiUrl(), new Secret("xoxb-1"));
    dispatcher =
        new Dispatcher(
            room.database,
            room.clock,
            new SlackMessenger(calls, new ReminderWording(model(), board, rules)),
            new Pace(room.clock));
  }

  /** What was sent there last, as it would be worded now. */
  String now(String place) {
    Notice last = board.lastSentTo(Workroom.WORKSPACE, place).orElseThrow();
    return text(new ReminderWording(model(), board, rules).message(last).orElseThrow());
  }

  ReadModel model() {
    return new ReadModel(room.database, room.clock);
  }

  NoticeAnswers answers() {
    return new NoticeAnswers(model(), board, rules);
  }

  void subscribe(String... workstreams) {
    by(new Operation.Subscribe(CHANNEL, List.of(workstreams).stream().map(room::stream).toList()));
  }

  Change by(Operation operation) {
    return room.made(Workroom.ADMIN, operation);
  }

  void add(String workstream, String title, DeadlineKind kind, String day) {
    DateSpan when = DateSpan.ofDay(LocalDate.parse(day));
    by(new Operation.AddDeadline(room.stream(workstream), title, kind, when));
  }

  void move(String deadline, String day) {
    DateSpan to = DateSpan.ofDay(LocalDate.parse(day));
    by(new Operation.Move(Workroom.deadline(deadline), to, Optional.empty()));
  }

  void set(String moment) {
    room.clock.set(Instant.parse(moment));
  }

  /** What is new to read in the channel once all of that moment was sent, a digest last. */
  List<String> at(String moment) {
    return at(moment, CHANNEL);
  }

  /** The service was there on all days between. */
  List<String> at(String moment, String place) {
    LocalDate.ofInstant(room.clock.instant(), ZoneOffset.UTC)
        .plusDays(1)
        .datesUntil(LocalDate.ofInstant(Instant.parse(moment), ZoneOffset.UTC))
        .forEach(day -> turns(day.atTime(8, 0).toInstant(ZoneOffset.UTC)));
    return late(moment, place);
  }

  /** The service was away until then. */
  List<String> late(String moment, String place) {
    int before = posts(place).size();
    turns(Instant.parse(moment));
    List<JsonObject> posts = posts(place);
    return posts.subList(before, posts.size()).stream()
        .map(Postroom::text)
        .sorted(Comparator.comparing(text -> text.startsWith("Digest for ")))
        .toList();
  }

  private void turns(Instant moment) {
    room.clock.set(moment);
    for (int turn = 0; turn < TURNS; turn++) {
      planning.turn();
      dispatcher.dispatch(planning::isOpen);
      room.clock.set(room.clock.instant().plusSeconds(2));
    }
  }

  /** All that was posted there, the oldest first; a person's stand in a channel of their own. */
  List<JsonObject> posts(String place) {
    return slack.workspace().channels().all().stream()
        .filter(each -> each.isDirect() ? each.members().contains(place) : each.id().equals(place))
        .flatMap(each -> slack.workspace().messages().in(each.id()).stream())
        .map(Message::content)
        .toList();
  }

  /** Every line of it, as a person reads it. */
  static String text(JsonObject message) {
    List<String> lines = new ArrayList<>();
    message.getAsJsonArray("blocks").forEach(block -> read(block, lines));
    return String.join("\n", lines);
  }

  private static void read(JsonElement element, List<String> lines) {
    if (element.isJsonArray()) {
      element.getAsJsonArray().forEach(each -> read(each, lines));
    } else if (element instanceof JsonObject object) {
      String type = object.get("type").getAsString();
      if (type.equals("rich_text_section")) {
        lines.add(runs(object));
      } else if (object.has("text") && object.get("text").isJsonPrimitive()) {
        lines.add(object.get("text").getAsString());
      } else if (!type.equals("actions")) {
        object.entrySet().stream()
            .map(Map.Entry::getValue)
            .filter(value -> !value.isJsonPrimitive())
            .forEach(value -> read(value, lines));
      }
    }
  }

  private static String runs(JsonObject section) {
    return section.getAsJsonArray("elements").asList().stream()
        .map(JsonElement::getAsJsonObject)
        .map(run -> run.has("text") ? run.get("text").getAsString() : "@" + run.get("user_id"))
        .collect(Collectors.joining());
  }

  @Override
  public void close() {
    slack.close();
    room.close();
  }
}
