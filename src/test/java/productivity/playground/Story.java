package productivity.playground;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import productivity.value.Days;

/** One channel of a running playground as a person reads it, day by day, over HTTP. */
final class Story {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI address;
  private final String person;
  private final String channel;
  private final Set<String> read = new HashSet<>();

  Story(URI address, String person, String channel) {
    this.address = address;
    this.person = person;
    this.channel = channel;
  }

  void says(String text) {
    JsonObject deed = new JsonObject();
    deed.addProperty("text", text);
    does("send", deed);
  }

  /** What a question is answered, which nobody else reads. */
  String asks(String text) {
    says(text);
    List<JsonObject> all = all();
    return text(all.get(all.size() - 1));
  }

  void moveTo(LocalDateTime moment) {
    JsonObject deed = new JsonObject();
    deed.addProperty("to", moment.atZone(LONDON).toOffsetDateTime().toString());
    does("clock", deed);
  }

  private List<JsonObject> all() {
    return objects(asked("state?user=" + person + "&place=" + channel).getAsJsonArray("messages"));
  }

  /** What everybody there can read, the oldest first. */
  private List<JsonObject> messages() {
    return all().stream()
        .filter(message -> !message.has("private") || !message.get("private").getAsBoolean())
        .toList();
  }

  /** What was not read before, as it stands now. */
  String news() {
    return told(
        messages().stream().filter(message -> read.add(message.get("ts").getAsString())).toList());
  }

  /** All of it, as it stands now. */
  String told() {
    return told(messages());
  }

  /** Those of one day in order of their words: which is sent first is nobody's concern. */
  private static String told(List<JsonObject> messages) {
    Map<LocalDate, List<String>> days =
        messages.stream()
            .collect(
                Collectors.groupingBy(
                    Story::day,
                    TreeMap::new,
                    Collectors.mapping(Story::text, Collectors.toList())));
    return days.entrySet().stream()
        .map(
            day ->
                "== "
                    + Days.weekday(day.getKey())
                    + "\n"
                    + day.getValue().stream()
                        .sorted()
                        .map(text -> "--\n" + text)
                        .collect(Collectors.joining()))
        .collect(Collectors.joining());
  }

  private static LocalDate day(JsonObject message) {
    long seconds = Long.parseLong(message.get("ts").getAsString().split("\\.", 2)[0]);
    return Instant.ofEpochSecond(seconds).atZone(LONDON).toLocalDate();
  }

  private static String text(JsonObject message) {
    return objects(message.getAsJsonArray("blocks")).stream()
        .map(Story::block)
        .collect(Collectors.joining());
  }

  private static String block(JsonObject block) {
    return switch (block.get("type").getAsString()) {
      case "header" -> "# " + block.getAsJsonObject("text").get("text").getAsString() + "\n";
      case "actions" -> labels(block) + "\n";
      case "context" ->
          "~ " + objects(block.getAsJsonArray("elements")).get(0).get("text").getAsString() + "\n";
      default ->
          objects(block.getAsJsonArray("elements")).stream()
              .map(Story::richText)
              .collect(Collectors.joining());
    };
  }

  private static String richText(JsonObject element) {
    return is(element, "type", "rich_text_list")
        ? objects(element.getAsJsonArray("elements")).stream()
            .map(line -> "* " + runs(line) + "\n")
            .collect(Collectors.joining())
        : runs(element) + "\n";
  }

  private static String runs(JsonObject section) {
    return objects(section.getAsJsonArray("elements")).stream()
        .map(
            run ->
                run.has("user_id")
                    ? "@" + run.get("user_id").getAsString()
                    : run.get("text").getAsString())
        .collect(Collectors.joining());
  }

  private static String labels(JsonObject actions) {
    return objects(actions.getAsJsonArray("elements")).stream()
        .map(
            each -> each.has("text") ? each.getAsJsonObject("text").get("text").getAsString() : "⋯")
        .map(label -> "[" + label + "]")
        .collect(Collectors.joining(" "));
  }

  private static boolean is(JsonObject json, String name, String value) {
    return json.has(name) && json.get(name).getAsString().equals(value);
  }

  private static List<JsonObject> objects(JsonArray all) {
    return StreamSupport.stream(all.spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .toList();
  }

  private void does(String deed, JsonObject fields) {
    fields.addProperty("user", person);
    fields.addProperty("place", channel);
    JsonObject answer =
        sent(
            HttpRequest.newBuilder(address.resolve("/play/" + deed))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(fields.toString())));
    if (!is(answer, "ok", "true")) {
      throw new AssertionError(deed + ": " + answer);
    }
  }

  private JsonObject asked(String path) {
    return sent(HttpRequest.newBuilder(address.resolve("/play/" + path)));
  }

  private JsonObject sent(HttpRequest.Builder request) {
    try {
      String body = http.send(request.build(), BodyHandlers.ofString()).body();
      return JsonParser.parseString(body).getAsJsonObject();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
