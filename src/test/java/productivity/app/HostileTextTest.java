package productivity.app;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;
import productivity.change.Changes;
import productivity.change.Operation;
import productivity.change.Outcome;
import productivity.change.Request;
import productivity.deadline.DeadlineKind;
import productivity.playground.Call;
import productivity.playground.workspace.Person;
import productivity.slack.command.Answers;
import productivity.slack.command.Question;
import productivity.slack.command.SlackText;
import productivity.status.Naming;
import productivity.status.ReadModel;
import productivity.status.Subject;
import productivity.store.Database;
import productivity.value.DateSpan;

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
  private static final ListAppender<ILoggingEvent> logged = new ListAppender<>();

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
    logged.start();
    ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).addAppender(logged);
  }

  @AfterAll
  static void close() {
    ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).detachAppender(logged);
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
    shows(answer, text);
    String cut = text.substring(0, Math.min(text.length(), 2_800));
    Set<String> wanted = new HashSet<>(Set.of("views.publish", "chat.postMessage"));
    while (!wanted.isEmpty()) {
      Call call = harmless();
      boolean said =
          call.path().equals("views.publish")
              ? passages(call.json()).stream().anyMatch(each -> each.contains(cut))
              : call.json().has("thread_ts")
                  && passages(call.json()).stream().anyMatch(each -> each.contains(text));
      if (said) {
        wanted.remove(call.path());
      }
    }
    office.pressHome(Office.LEAD, new Office.Told(answer).button("Edit"));
    Call form = harmless();
    while (!form.path().equals("views.open")) {
      form = harmless();
    }
    assertThat(prefills(form.json())).contains(text);
    shows(office.type(Office.LEAD, "history EP-3").json(), text);
    isInert(office.type(Office.LEAD, "show EP-3").json());
    assertThat(terminal("history EP-3")).contains(text.replace("\n", "\n    "));
    assertThat(logged.list).noneMatch(line -> line.getFormattedMessage().contains(text));
  }

  /** Titles stand in the item's own message, in lists, and in what is answered. */
  @Test
  void titlesAreShownAsTypedAndDoNothing() throws InterruptedException {
    Subject.Stream digital =
        (Subject.Stream)
            new ReadModel(database, office.clock)
                .read("T1", reading -> reading.named(new Naming("echo", "digital", "")));
    List<String> titles = texts().stream().filter(each -> each.length() < 150).toList();
    Changes changes = new Changes(database, office.clock);
    DateSpan when = DateSpan.ofDay(LocalDate.of(2017, 11, 20));
    for (String title : titles) {
      Operation.AddDeadline add =
          new Operation.AddDeadline(digital, title, DeadlineKind.MILESTONE, when);
      Request request =
          Request.by(
              new productivity.programme.Person(Office.LEAD, "<!channel> *lead*"), "T1", title);
      Outcome.Made made = (Outcome.Made) changes.make(request.again(), add);
      String code = made.change().act().item().code();
      shows(office.type(Office.VIEWER, "show " + code).json(), add.title());
      isInert(office.type(Office.VIEWER, "history " + code).json());
    }
    isInert(office.type(Office.VIEWER, "deadlines digital").json());
  }

  /** All that waits is told together, those who made it by name. */
  @Test
  void summariesShowWhatWasTypedAndDoNothing() throws InterruptedException {
    office.type(Office.LEAD, "echo here efficiency-productivity daily");
    List<String> texts = texts().stream().filter(each -> each.length() < 400).toList();
    for (int at = 0; at < texts.size(); at += 25) {
      List<String> some = texts.subList(at, Math.min(at + 25, texts.size()));
      some.forEach(each -> office.type(Office.LEAD, "update EP-3 ; " + SlackText.escaped(each)));
      office.type(Office.LEAD, "echo now");
      Call summary = harmless();
      while (!summary.path().equals("chat.postMessage")
          || !summary.json().toString().contains("since this channel was last told")) {
        summary = harmless();
      }
      List<String> passages = passages(summary.json());
      assertThat(some)
          .allMatch(each -> passages.stream().anyMatch(passage -> passage.contains(each)));
    }
    office.type(Office.LEAD, "echo here efficiency-productivity");
  }

  /** Whatever it is that Slack is sent: nothing in it is formatted, linked or unfolded. */
  private static Call harmless() throws InterruptedException {
    Call call = next();
    JsonObject sent = call.json();
    if (call.path().startsWith("chat.")) {
      assertThat(sent.get("link_names").getAsBoolean()).isFalse();
      isInert(sent);
    }
    if (call.path().equals("chat.postMessage")) {
      assertThat(sent.get("unfurl_links").getAsBoolean()).isFalse();
      assertThat(sent.get("unfurl_media").getAsBoolean()).isFalse();
    }
    if (call.path().equals("views.publish")) {
      isInert(sent.getAsJsonObject("view"));
    }
    return call;
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
        if (type.equals("plain_text")) {
          assertThat(object.get("emoji").getAsBoolean()).isFalse();
        }
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
    return office.slack().next(30, TimeUnit.SECONDS);
  }

  private static void next(String method) throws InterruptedException {
    assertThat(next().path()).isEqualTo(method);
  }
}
