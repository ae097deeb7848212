package productivity.app;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import productivity.SampleProgramme;
import productivity.playground.FakeSlack;
import productivity.playground.workspace.Behind;
import productivity.playground.workspace.Triggers.Trigger;
import productivity.value.Secret;
import productivity.web.SettableClock;
import productivity.web.Signer;
import productivity.web.WebSettings;

/**
 * The whole service on the sample programme, at a clock that is set, with people who type and press
 * buttons over signed HTTP. What they read comes back as text.
 */
final class Office implements AutoCloseable {
  static final String ADMIN = "UADMIN";
  static final String LEAD = "ULEAD";
  static final String VIEWER = "UVIEWER";
  private static final Instant START = Instant.parse("2017-11-01T09:00:00Z");

  final SettableClock clock;
  private final FakeSlack slack;
  private final HttpClient client = HttpClient.newHttpClient();
  private final AtomicLong numbers = new AtomicLong();
  private final String url;
  private final Settings settings;
  private Service service;
  private volatile int retry;
  private volatile String channel = "C1";

  Office(Path folder) {
    this(folder, Clock.systemUTC());
  }

  /** By the other clock, Slack measures how fast it is called. */
  Office(Path folder, Clock pace) {
    this(folder, pace, START, Map.of());
  }

  Office(Path folder, Clock pace, Instant start) {
    this(folder, pace, start, Map.of());
  }

  /** With settings besides. */
  Office(Path folder, Clock pace, Map<String, String> more) {
    this(folder, pace, START, more);
  }

  private Office(Path folder, Clock pace, Instant start, Map<String, String> more) {
    clock = new SettableClock(start);
    slack = FakeSlack.start(0, FakeSlack.example(Clock.systemUTC(), pace));
    url = SampleProgramme.url(folder);
    Map<String, String> environment = new HashMap<>(more);
    environment.put("SLACK_SIGNING_SECRET", Signer.SECRET);
    environment.put("SLACK_API_URL", slack.apiUrl().toString());
    environment.put("DATABASE_URL", url);
    environment.put("SLACK_BOT_TOKEN", "xoxb-1");
    environment.put("PRODUCTIVITY_ADMINS", ADMIN);
    settings = Settings.of(environment);
    service = started();
  }

  private Service started() {
    return Service.start(settings, WebSettings.onThisMachine(new Secret(Signer.SECRET)), clock);
  }

  void restart() {
    service.close();
    service = started();
  }

  /** Returns when what is due by now was planned and its sending begun. */
  void turn() {
    service.clockMoved();
  }

  /** What the person reads. */
  Told type(String person, String text) {
    return type(person, text, "t" + numbers.incrementAndGet());
  }

  /** As delivered under that name. */
  Told type(String person, String text, String trigger) {
    String form =
        "command=%2Fproductivity&team_id=T1&channel_id={in}&user_id={person}&user_name={name}"
                .replace("{in}", channel)
                .replace("{person}", person)
                .replace("{name}", name(person))
            + "&trigger_id="
            + trigger
            + "&text="
            + URLEncoder.encode(text, StandardCharsets.UTF_8);
    return new Told(send(form));
  }

  /** Presses a button of a message, which is replaced by what comes back. */
  Told press(String person, Told message, String label) throws InterruptedException {
    JsonObject button = message.button(label);
    String payload =
        """
        {'type':'block_actions','team':{'id':'T1'},
         'user':{'id':'%s','name':'%s','team_id':'T1'},
         'channel':{'id':'C1'},'trigger_id':'p%d','response_url':'%s',
         'container':{'type':'message','message_ts':'%s','channel_id':'C1'},'actions':[]}
        """
            .formatted(
                person,
                name(person),
                numbers.incrementAndGet(),
                slack.responseUrl("press"),
                message.hashCode())
            .replace('\'', '"');
    JsonObject json = JsonParser.parseString(payload).getAsJsonObject();
    json.getAsJsonArray("actions").add(button);
    send("payload=" + URLEncoder.encode(json.toString(), StandardCharsets.UTF_8));
    return new Told(slack.next(30, TimeUnit.SECONDS).json());
  }

  /** From now on people type in that channel. */
  void enter(String other) {
    channel = other;
  }

  /** From now on all comes as Slack's retry of that number does; 0 is the first delivery. */
  void retry(int number) {
    retry = number;
  }

  /** As Slack sends it, signed; what is acknowledged with. */
  JsonObject send(String form) {
    boolean json = form.startsWith("{");
    String whole = json ? form : form + "&unique=" + numbers.incrementAndGet();
    byte[] body = whole.getBytes(StandardCharsets.UTF_8);
    long now = Clock.systemUTC().instant().getEpochSecond();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + "/slack/events"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("X-Slack-Request-Timestamp", String.valueOf(now))
            .header("X-Slack-Signature", Signer.slack().sign(now, body))
            .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    if (retry > 0) {
      request.header("X-Slack-Retry-Num", String.valueOf(retry));
      request.header("X-Slack-Retry-Reason", "http_timeout");
    }
    try {
      HttpResponse<String> reply =
          client.send(request.build(), HttpResponse.BodyHandlers.ofString());
      if (reply.statusCode() != 200) {
        throw new AssertionError("status " + reply.statusCode() + " for " + form);
      }
      return reply.body().isEmpty()
          ? new JsonObject()
          : JsonParser.parseString(reply.body()).getAsJsonObject();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Slack's own side, with the people that it knows. */
  FakeSlack slack() {
    return slack;
  }

  /** As Slack tells of something that happened. */
  void event(String event) {
    String body =
        "{'type':'event_callback','team_id':'T1','event_id':'Ev%d','event':%s}"
            .formatted(numbers.incrementAndGet(), event)
            .replace('\'', '"');
    send(body);
  }

  /** Presses or chooses something on a person's Home. */
  void pressHome(String person, JsonObject action) {
    pressHome(person, action, trigger(person));
  }

  /** As delivered under that name. */
  void pressHome(String person, JsonObject action, String trigger) {
    JsonObject payload =
        JsonParser.parseString(
                """
                {'type':'block_actions','team':{'id':'T1'},
                 'user':{'id':'%s','name':'%s','team_id':'T1'},'trigger_id':'%s',
                 'container':{'type':'view','view_id':'V1'},'view':{'id':'V1','type':'home'},
                 'actions':[]}
                """
                    .formatted(person, name(person), trigger)
                    .replace('\'', '"'))
            .getAsJsonObject();
    payload.getAsJsonArray("actions").add(action);
    send("payload=" + URLEncoder.encode(payload.toString(), StandardCharsets.UTF_8));
  }

  /** One that is good for a form, for as long as Slack's are. */
  private String trigger(String person) {
    return slack.workspace().triggers().issue(new Trigger(person, new Behind.Cause()));
  }

  String url() {
    return url;
  }

  static String name(String person) {
    return person.substring(1).toLowerCase(java.util.Locale.ROOT);
  }

  @Override
  public void close() {
    service.close();
    slack.close();
  }

  /** A message, as a person reads it. */
  record Told(JsonObject json) {
    /** Every text of it in order, one to a line; buttons apart. */
    String text() {
      List<String> lines = new ArrayList<>();
      json.getAsJsonArray("blocks").forEach(block -> read(block, lines));
      return String.join("\n", lines);
    }

    List<String> buttons() {
      return all().stream()
          .map(button -> button.getAsJsonObject("text").get("text").getAsString())
          .toList();
    }

    JsonObject button(String label) {
      return all().stream()
          .filter(each -> each.getAsJsonObject("text").get("text").getAsString().equals(label))
          .findFirst()
          .orElseThrow(() -> new AssertionError(label + " is not in " + buttons()));
    }

    private List<JsonObject> all() {
      List<JsonObject> buttons = new ArrayList<>();
      for (JsonElement block : json.getAsJsonArray("blocks")) {
        if (block.getAsJsonObject().get("type").getAsString().equals("actions")) {
          JsonArray elements = block.getAsJsonObject().getAsJsonArray("elements");
          elements.forEach(element -> buttons.add(element.getAsJsonObject()));
        }
      }
      return buttons;
    }

    private static void read(JsonElement element, List<String> lines) {
      if (element.isJsonArray()) {
        element.getAsJsonArray().forEach(each -> read(each, lines));
      } else if (element.isJsonObject()) {
        read(element.getAsJsonObject(), lines);
      }
    }

    private static void read(JsonObject object, List<String> lines) {
      String type = object.get("type").getAsString();
      if (type.equals("rich_text_section")) {
        StringBuilder line = new StringBuilder();
        object
            .getAsJsonArray("elements")
            .forEach(run -> line.append(run.getAsJsonObject().get("text").getAsString()));
        lines.add(line.toString());
      } else if (object.has("text") && object.get("text").isJsonPrimitive()) {
        lines.add(object.get("text").getAsString());
      } else if (!type.equals("actions")) {
        object.entrySet().forEach(entry -> read(entry.getValue(), lines));
      }
    }
  }
}
