package productivity.playground;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import productivity.playground.page.Manifest;
import productivity.playground.page.Manifest.Shortcut;
import productivity.playground.page.Manifest.SlashCommand;
import productivity.playground.page.ServiceLine;
import productivity.playground.page.Stops;
import productivity.playground.workspace.Channel;
import productivity.playground.workspace.MovableClock;
import productivity.playground.workspace.People;
import productivity.playground.workspace.Person;
import productivity.playground.workspace.Workspace;
import productivity.value.Secret;
import productivity.web.Signer;
import productivity.web.SlackRequests;
import productivity.web.WebServer;
import productivity.web.WebSettings;

/**
 * A playground with an app behind the real way in, and a client that asks and does what the page
 * would. Sam and Kim are in C0PROG with the app, Kim alone is in the private G1 without it.
 */
final class TryOut implements AutoCloseable {
  static final String SAM = "U1SAM";
  static final String KIM = "U2KIM";

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final String SECRET = "a secret of the test's own";

  final MovableClock clock =
      new MovableClock(Instant.parse("2016-07-12T08:00:00Z"), Clock.system(LONDON));
  final Playground playground = Playground.start(0, clock);
  private final HttpClient http = HttpClient.newHttpClient();
  private final WebServer way;

  /** Makes the app once it is known where its Slack is. */
  interface AppMaker {
    SlackRequests at(URI apiUrl);
  }

  TryOut(AppMaker app) {
    people(playground.workspace());
    WebServer.Insight insight =
        new WebServer.Insight(List.of(), new PrometheusMeterRegistry(PrometheusConfig.DEFAULT));
    way =
        WebServer.start(
            WebSettings.onThisMachine(new Secret(SECRET)),
            app.at(playground.apiUrl()),
            insight,
            Clock.systemUTC());
    URI wayIn = URI.create("http://127.0.0.1:" + way.port() + "/slack/events");
    playground.connect(
        new ServiceLine(wayIn, SECRET, Clock.systemUTC()), manifest(), TryOut::stops);
  }

  private static void people(Workspace workspace) {
    workspace.people().put(Person.member(SAM, "Sam Example", "Runs the programme", LONDON));
    workspace.people().put(Person.member(KIM, "Kim Example", "Leads a workstream", LONDON));
    workspace.channels().put(Channel.open("C0PROG", "general", "", Set.of(SAM, KIM, People.BOT)));
    workspace.channels().put(Channel.closed("G1", "board", "", Set.of(KIM)));
  }

  private static Manifest manifest() {
    return new Manifest(
        List.of(new SlashCommand("/productivity", "anything", List.of())),
        List.of(
            new Shortcut("post-update", "Post an update", Shortcut.Kind.GLOBAL),
            new Shortcut("log-as-update", "Log as update", Shortcut.Kind.MESSAGE)),
        Set.of("app_home_opened", "message.channels", "message.groups", "user_change"));
  }

  private static List<Stops.Stop> stops(Instant now) {
    return List.of(new Stops.Stop("An hour on", now.plusSeconds(3_600)));
  }

  /** Takes away what was said and opened. */
  void tidy() {
    Workspace workspace = playground.workspace();
    for (Channel channel : workspace.channels().all()) {
      workspace
          .messages()
          .in(channel.id())
          .forEach(message -> workspace.messages().remove(message.address()));
    }
    workspace.views().close(SAM, true);
  }

  Workspace workspace() {
    return playground.workspace();
  }

  URI play(String path) {
    return URI.create("http://127.0.0.1:" + playground.apiUrl().getPort() + "/play/" + path);
  }

  /** Does something as the page does; the fields go by pairs of name and value. */
  JsonObject does(String deed, Object... fields) {
    JsonObject body = new JsonObject();
    for (int at = 0; at < fields.length; at += 2) {
      Object value = fields[at + 1];
      body.add(
          fields[at].toString(),
          value instanceof JsonElement json
              ? json
              : JsonParser.parseString(new Gson().toJson(value)));
    }
    return json(posted(deed, body.toString(), Map.of("Content-Type", "application/json")));
  }

  HttpResponse<String> posted(String deed, String body, Map<String, String> headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(play(deed)).POST(HttpRequest.BodyPublishers.ofString(body));
    headers.forEach(request::header);
    return send(request);
  }

  /** Something as Slack hands it over, signed, and how it is acknowledged. */
  HttpResponse<String> delivers(String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    long now = Clock.systemUTC().instant().getEpochSecond();
    return send(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + way.port() + "/slack/events"))
            .header("X-Slack-Request-Timestamp", String.valueOf(now))
            .header("X-Slack-Signature", new Signer(SECRET).sign(now, bytes))
            .POST(HttpRequest.BodyPublishers.ofByteArray(bytes)));
  }

  HttpResponse<String> got(String path) {
    return send(HttpRequest.newBuilder(play(path)));
  }

  JsonObject asks(String path) {
    return json(got(path));
  }

  JsonObject state(String user, String place) {
    return asks("state?user=" + user + "&place=" + place);
  }

  JsonArray messages(String user, String place) {
    return state(user, place).getAsJsonArray("messages");
  }

  /** What a person reads in a place, oldest first. */
  List<String> texts(String user, String place) {
    return messages(user, place).asList().stream()
        .map(message -> message.getAsJsonObject().get("text").getAsString())
        .collect(Collectors.toList());
  }

  JsonObject last(String user, String place) {
    JsonArray all = messages(user, place);
    return all.get(all.size() - 1).getAsJsonObject();
  }

  JsonObject behind(JsonObject message) {
    return asks("behind?channel=%s&ts=%s".formatted(text(message, "channel"), text(message, "ts")));
  }

  InputStream listen(String user) throws IOException, InterruptedException {
    return http.send(
            HttpRequest.newBuilder(play("stream?user=" + user)).build(),
            BodyHandlers.ofInputStream())
        .body();
  }

  static String text(JsonObject json, String name) {
    return json.get(name).getAsString();
  }

  static JsonObject json(String text) {
    return JsonParser.parseString(text.replace('\'', '"')).getAsJsonObject();
  }

  private static JsonObject json(HttpResponse<String> response) {
    return JsonParser.parseString(response.body()).getAsJsonObject();
  }

  /** Waits until something that happens on another thread has happened. */
  static void until(BooleanSupplier happened) throws InterruptedException {
    for (int tries = 0; tries < 1_000 && !happened.getAsBoolean(); tries++) {
      Thread.sleep(10);
    }
    if (!happened.getAsBoolean()) {
      throw new AssertionError("it did not happen in ten seconds");
    }
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    way.close();
    playground.close();
  }
}
