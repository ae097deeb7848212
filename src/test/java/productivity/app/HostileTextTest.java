package productivity.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import productivity.playground.Call;
import productivity.playground.workspace.Person;
import productivity.slack.command.Answers;
import productivity.slack.command.Question;
import productivity.slack.command.SlackText;
import productivity.status.ReadModel;
import productivity.store.Database;

/** Text is text: whatever people type is shown as they typed it and does nothing, anywhere. */
class HostileTextTest {
  /** What does something in rich text; the channel's own lead is mentioned by the service. */
  private static final Set<String> INERT =
      Set.of("text", "rich_text_section", "rich_text_list", "rich_text", "plain_text");

  private static final Set<String> OURS =
      Set.of("header", "section", "context", "divider", "actions", "button", "static_select");

  @TempDir static Path folder;
  private static Office office;
  private static Database database;

  @BeforeAll
  static void open() throws InterruptedException {
    office = new Office(folder, new HurriedClock());
    office
        .slack()
        .workspace()
        .people()
        .put(Person.member(Office.LEAD, "lead", "", ZoneId.of("Europe/London")));
    office.type(Office.ADMIN, "lead <@ULEAD|lead> efficiency-productivity");
    office.type(Office.LEAD, "echo here efficiency-productivity");
    next("chat.postMessage");
    next("chat.postMessage");
    office.event("{'type':'app_home_opened','user':'ULEAD','tab':'home'}");
    next("views.publish");
    database = Database.open(office.url());
  }

  @AfterAll
  static void close() {
    database.close();
    office.close();
  }

  static List<String> texts() {
    List<String> texts = HostileTexts.all();
    assertThat(texts).hasSizeGreaterThanOrEqualTo(200).doesNotHaveDuplicates();
    return texts;
  }

  @ParameterizedTest
  @MethodSource("texts")
  void isShownAsItWasTypedAndDoesNothing(String text) throws InterruptedException {
    JsonObject answer = office.type(Office.LEAD, "update EP-3 ; " + SlackText.escaped(text)).json();
    List<Call> sent = List.of(next(), next(), next());

    shows(answer, text);
    for (Call call : sent) {
      switch (call.path()) {
        case "views.publish" ->
            shows(
                call.json().getAsJsonObject("view"),
                text.substring(0, Math.min(text.length(), 2_800)));
        case "chat.postMessage" -> {
          if (call.json().has("thread_ts")) {
            shows(call.json(), text);
          }
        }
        default -> isInert(call.json());
      }
    }
    office.pressHome(Office.LEAD, new Office.Told(answer).button("Edit"));
    Call form = next();
    assertThat(form.path()).isEqualTo("views.open");
    assertThat(prefills(form.json())).contains(text);
    shows(office.type(Office.LEAD, "history EP-3").json(), text);
    assertThat(terminal("history EP-3")).contains(text.replace("\n", "\n    "));
  }

  private static void shows(JsonObject message, String text) {
    isInert(message);
    assertThat(passages(message)).anyMatch(passage -> passage.contains(text));
  }

  /** Every node is of a kind that formats nothing, and the line beside it mentions nobody. */
  private static void isInert(JsonObject message) {
    JsonElement line = message.get("text");
    if (line != null) {
      assertThat(line.getAsString()).doesNotContain("<", ">");
    }
    message.getAsJsonArray("blocks").forEach(HostileTextTest::requireInert);
  }

  private static void requireInert(JsonElement element) {
    if (element instanceof JsonArray array) {
      array.forEach(HostileTextTest::requireInert);
    } else if (element instanceof JsonObject object) {
      if (object.has("type")) {
        String type = object.get("type").getAsString();
        boolean channel =
            type.equals("channel") && object.get("channel_id").getAsString().equals("C1");
        assertThat(channel || INERT.contains(type) || OURS.contains(type)).as(type).isTrue();
      }
      object.asMap().values().forEach(HostileTextTest::requireInert);
    }
  }

  /** What the fields of a form hold: plain by its nature. */
  private static List<String> prefills(JsonElement element) {
    List<String> values = new ArrayList<>();
    if (element instanceof JsonArray array) {
      array.forEach(each -> values.addAll(prefills(each)));
    } else if (element instanceof JsonObject object) {
      JsonElement value = object.get("initial_value");
      if (value != null) {
        values.add(value.getAsString());
      }
      object.asMap().values().forEach(each -> values.addAll(prefills(each)));
    }
    return values;
  }

  /** Texts that stand together, as a person reads them. */
  private static List<String> passages(JsonElement element) {
    List<String> passages = new ArrayList<>();
    if (element instanceof JsonArray array) {
      array.forEach(each -> passages.addAll(passages(each)));
    } else if (element instanceof JsonObject object) {
      if (object.get("elements") instanceof JsonArray runs) {
        StringBuilder joined = new StringBuilder();
        runs.forEach(run -> joined.append(textOf(run)));
        passages.add(joined.toString());
      }
      passages.add(textOf(object));
      object.asMap().values().forEach(each -> passages.addAll(passages(each)));
    }
    return passages;
  }

  private static String textOf(JsonElement element) {
    return element instanceof JsonObject object
            && object.get("text") != null
            && object.get("text").isJsonPrimitive()
        ? object.get("text").getAsString()
        : "";
  }

  private static String terminal(String question) {
    return new Answers(new ReadModel(database, office.clock))
        .answer(Question.fromTerminal(question))
        .text();
  }

  private static Call next() throws InterruptedException {
    return office.slack().next(10, TimeUnit.SECONDS);
  }

  private static void next(String method) throws InterruptedException {
    assertThat(next().path()).isEqualTo(method);
  }
}
