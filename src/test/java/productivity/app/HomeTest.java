package productivity.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import productivity.change.Changes;
import productivity.change.Operation;
import productivity.change.Request;
import productivity.deadline.DeadlineKind;
import productivity.playground.Call;
import productivity.playground.Fault;
import productivity.playground.workspace.Person;
import productivity.slack.command.SlackText;
import productivity.status.Naming;
import productivity.status.ReadModel;
import productivity.status.Subject;
import productivity.store.Database;
import productivity.value.DateSpan;

/** A person's Home, over signed HTTP, as Slack takes it. */
class HomeTest {
  @TempDir Path folder;
  private Office office;

  @BeforeEach
  void open() {
    office = new Office(folder);
    for (String person : new String[] {Office.ADMIN, Office.LEAD, Office.VIEWER}) {
      office
          .slack()
          .workspace()
          .people()
          .put(Person.member(person, Office.name(person), "", ZoneId.of("Europe/London")));
    }
    office.type(Office.ADMIN, "lead <@ULEAD|lead> digital");
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void showsWhatWaitsForALeadAndHowTheProgrammeStands() throws InterruptedException {
    String home = opened(Office.LEAD);

    assertThat(home)
        .contains("Mine", "You lead Digital", "The programme at a glance, 2017-18")
        .contains("🛑 Red (off track): ", "never counted as Green")
        .contains("Next deadlines", "My recent changes", "You have changed nothing yet")
        .contains("/productivity echo here digital");
  }

  @Test
  void tellsWhoLeadsNothingHowToBegin() throws InterruptedException {
    assertThat(opened(Office.VIEWER))
        .contains("You lead no workstream here")
        .doesNotContain("Who leads what");
  }

  @Test
  void isRefreshedForWhoChangedAndForWhoLeads() throws InterruptedException {
    opened(Office.LEAD);
    opened(Office.ADMIN);

    office.type(Office.ADMIN, "add deadline Beta opens on 9 November 2017 in digital");

    String first = published();
    String second = published();
    assertThat(first + second).contains("Beta opens", "Undo");
    assertThat(office.slack().calls().stream().map(Call::path))
        .containsOnly("views.publish")
        .hasSize(4);
  }

  @Test
  void followsForEverybodyWhoHasOpenedIt() throws InterruptedException {
    opened(Office.VIEWER);

    // Twice, since what was set up before may still be on its way when the first comes.
    for (String title : List.of("Alpha opens", "Beta opens")) {
      office.type(Office.ADMIN, "add deadline %s on 2 November 2017 in digital".formatted(title));

      Call call = next();
      assertThat(call.json().get("user_id").getAsString()).isEqualTo(Office.VIEWER);
      assertThat(call.json().toString()).contains(title);
    }
  }

  @Test
  void isSentOnceForManyChangesThatComeTogether() throws InterruptedException {
    opened(Office.VIEWER);
    for (int each = 1; each <= 20; each++) {
      office.type(Office.ADMIN, "add deadline B%d on 2 November 2017 in digital".formatted(each));
    }
    next();

    assertThat(office.slack().calls()).hasSizeLessThan(8);
  }

  @Test
  void followsWhenSlackTakesMoreAgain() throws InterruptedException {
    opened(Office.VIEWER);
    office.slack().order("views.publish", new Fault.Failed(429, "1"));

    office.type(Office.ADMIN, "add deadline Beta opens on 2 November 2017 in digital");

    next();
    assertThat(published()).contains("Beta opens");
  }

  @Test
  void staysWithinSlacksLimitsWithHundredsOfLongTitles() throws InterruptedException {
    String title = "A *long* & <odd> title :smile: 😀 ".repeat(90).strip();
    try (Database database = Database.open(office.url())) {
      Changes others = new Changes(database, office.clock);
      for (int each = 0; each < 500; each++) {
        Request request =
            Request.by(new productivity.programme.Person(Office.ADMIN, "admin"), "T1", "d" + each);
        others.make(
            request.again(),
            new Operation.AddDeadline(
                digital(database),
                (each + " " + title).substring(0, 200),
                DeadlineKind.MILESTONE,
                DateSpan.ofDay(LocalDate.of(2017, 11, 1).plusDays(each % 20))));
      }
    }
    office.type(Office.LEAD, "update EP-3 ; " + SlackText.escaped(title.substring(0, 2_900)));

    JsonObject view = view(Office.LEAD);

    assertThat(view.getAsJsonArray("blocks").size()).isLessThanOrEqualTo(100);
    assertThat(view.toString().length()).isLessThan(250_000);
    assertThat(hash(Office.LEAD)).isNotEmpty();
  }

  private Subject.Stream digital(Database database) {
    return (Subject.Stream)
        new ReadModel(database, office.clock)
            .read("T1", reading -> reading.named(new Naming("echo", "digital", "")));
  }

  @Test
  void isNotSentWhereItWouldLookTheSame() throws InterruptedException {
    opened(Office.LEAD);
    String hash = hash(Office.LEAD);

    open(Office.LEAD, Optional.of(hash));
    office.type(Office.ADMIN, "add deadline Beta opens on 9 November 2017 in digital");

    assertThat(published()).contains("Beta opens");
    assertThat(office.slack().calls()).hasSize(2);
  }

  @Test
  void takesBackAChangeByItsButton() throws InterruptedException {
    office.type(Office.LEAD, "add deadline Beta opens on 9 November 2017 in digital");
    JsonObject undo = action(view(Office.LEAD), "home-undo");

    office.pressHome(Office.LEAD, undo);

    assertThat(published()).contains("You have changed nothing yet, or have undone it.");
  }

  @Test
  void saysWhyAPressChangedNothing() throws InterruptedException {
    office.type(Office.LEAD, "add deadline Beta opens on 9 November 2017 in digital");
    JsonObject undo = action(view(Office.LEAD), "home-undo");
    opened(Office.VIEWER);

    office.pressHome(Office.VIEWER, undo);

    assertThat(published()).contains("ℹ️ Only lead or an administrator can change Digital");
  }

  @Test
  void publishesAgainWhereAnotherWasQuicker() throws InterruptedException {
    opened(Office.LEAD);
    hash(Office.LEAD);
    office.slack().order("views.publish", new Fault.Refused("hash_conflict"));

    office.type(Office.LEAD, "add deadline Beta opens on 9 November 2017 in digital");

    assertThat(next().json().has("hash")).isTrue();
    Call again = next();
    assertThat(again.json().has("hash")).isFalse();
    assertThat(again.json().toString()).contains("Beta opens");
  }

  @Test
  void sendsTheRatingsAsAChartWithTheSameInWords() throws InterruptedException {
    office.pressHome(Office.LEAD, action(view(Office.LEAD), "home-chart"));

    Call call = next();
    assertThat(call.path()).isEqualTo("chat.postMessage");
    assertThat(call.json().get("channel").getAsString()).isEqualTo(Office.LEAD);
    assertThat(call.json().toString()).contains("data_visualization", "⬜ Not stated");
  }

  @Test
  void opensTheFormForAnUpdate() throws InterruptedException {
    office.pressHome(Office.LEAD, action(view(Office.LEAD), "home-post"));

    assertThat(next().path()).isEqualTo("views.open");
    awaitForm();
  }

  private void awaitForm() throws InterruptedException {
    while (office.slack().workspace().views().stack(Office.LEAD).isEmpty()) {
      Thread.sleep(5);
    }
  }

  @Test
  void sendsAnAnswerDirectly() throws InterruptedException {
    office.pressHome(Office.LEAD, action(view(Office.LEAD), "home-ask-2"));

    Call call = next();
    assertThat(call.path()).isEqualTo("chat.postMessage");
    assertThat(call.json().toString()).contains("Deadlines").doesNotContain("response_type");
  }

  @Test
  void listsWhatALeaverLedForEveryAdministratorAndEndsTheirRights() throws InterruptedException {
    opened(Office.ADMIN);

    office.event(leaves(Office.LEAD, true));

    assertThat(published()).contains("To be reassigned", "Digital", "led by lead, who has left");
    assertThat(office.type(Office.LEAD, "add deadline Beta on 9 November 2017 in digital").text())
        .contains("Digital has no lead here yet");
    assertThat(office.type(Office.VIEWER, "leads").text())
        .contains("To be reassigned", "led by lead, who has left");

    office.event(leaves(Office.LEAD, false));

    assertThat(published()).doesNotContain("To be reassigned");
    assertThat(office.type(Office.LEAD, "add deadline Beta on 9 November 2017 in digital").text())
        .contains("Deadline added");
  }

  private static String leaves(String person, boolean deleted) {
    return "{'type':'user_change','user':{'id':'%s','deleted':%s,'real_name':'%s'}}"
        .formatted(person, deleted, Office.name(person));
  }

  private String opened(String person) throws InterruptedException {
    open(person, Optional.empty());
    return published();
  }

  private JsonObject view(String person) throws InterruptedException {
    open(person, Optional.empty());
    return next().json().getAsJsonObject("view");
  }

  private void open(String person, Optional<String> hash) {
    String view = hash.map(",'view':{'id':'V1','type':'home','hash':'%s'}"::formatted).orElse("");
    office.event("{'type':'app_home_opened','user':'%s','tab':'home'%s}".formatted(person, view));
  }

  /** Slack answers a moment after the call was seen. */
  private String hash(String person) throws InterruptedException {
    while (office.slack().workspace().views().home(person).isEmpty()) {
      Thread.sleep(5);
    }
    return office.slack().workspace().views().home(person).orElseThrow().hash();
  }

  private Call next() throws InterruptedException {
    return office.slack().next(30, TimeUnit.SECONDS);
  }

  /** What the Home says that was sent next, once Slack has taken it. */
  private String published() throws InterruptedException {
    Call call = next();
    assertThat(call.path()).isEqualTo("views.publish");
    return words(call.json().getAsJsonObject("view").getAsJsonArray("blocks"));
  }

  private static String words(JsonElement element) {
    StringBuilder words = new StringBuilder();
    if (element instanceof JsonArray array) {
      array.forEach(each -> words.append(words(each)));
    } else if (element instanceof JsonObject object) {
      if (object.get("text") != null && object.get("text").isJsonPrimitive()) {
        words.append(object.get("text").getAsString());
      }
      object.entrySet().stream()
          .filter(entry -> !entry.getValue().isJsonPrimitive())
          .forEach(entry -> words.append(words(entry.getValue())));
      words.append(object.get("type") != null && !isText(object) ? "\n" : "");
    }
    return words.toString();
  }

  private static boolean isText(JsonObject object) {
    return object.get("type").getAsString().equals("text");
  }

  private static JsonObject action(JsonObject view, String id) {
    return find(view, id).orElseThrow(() -> new AssertionError(id + " is not in " + view));
  }

  private static Optional<JsonObject> find(JsonElement element, String id) {
    if (element instanceof JsonArray array) {
      return array.asList().stream().flatMap(each -> find(each, id).stream()).findFirst();
    }
    if (!(element instanceof JsonObject object)) {
      return Optional.empty();
    }
    JsonElement action = object.get("action_id");
    return action != null && action.getAsString().equals(id)
        ? Optional.of(object)
        : object.asMap().values().stream().flatMap(each -> find(each, id).stream()).findFirst();
  }
}
