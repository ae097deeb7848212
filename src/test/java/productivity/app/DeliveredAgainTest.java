package productivity.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import productivity.playground.Call;
import productivity.store.Database;

/** Slack delivers again, and people press twice: over signed HTTP, nothing is done twice. */
class DeliveredAgainTest {
  private static final String UPDATE = "update EP-3 amber; two contracts slipped";
  private static final int RETRIES = 3;

  @TempDir Path folder;
  private Office office;
  private Database database;

  @BeforeEach
  void open() {
    office = new Office(folder, new HurriedClock());
    database = Database.open(office.url());
    office.type(Office.ADMIN, "lead <@ULEAD|lead> efficiency-productivity");
  }

  @AfterEach
  void close() {
    database.close();
    office.close();
  }

  @Test
  void aCommandThatComesAgainIsAnsweredAsBeforeAndDoneOnce() {
    long before = changes();
    String first = office.type(Office.LEAD, UPDATE, "same").text();

    for (int retry = 1; retry <= RETRIES; retry++) {
      office.retry(retry);
      assertThat(office.type(Office.LEAD, UPDATE, "same").text()).isEqualTo(first);
    }

    assertThat(changes()).isEqualTo(before + 1);
  }

  @Test
  void aSecondEnterIsAskedAboutForTenMinutes() throws InterruptedException {
    Office.Told first = office.type(Office.LEAD, UPDATE);
    long before = changes();
    Office.Told second = office.type(Office.LEAD, UPDATE);

    assertThat(first.buttons()).contains("Undo");
    assertThat(changes()).isEqualTo(before);
    String label =
        second.buttons().stream().filter(each -> each.startsWith("Add")).findFirst().orElseThrow();
    office.press(Office.LEAD, second, label);
    office.press(Office.LEAD, second, label);
    assertThat(changes()).isEqualTo(before + 1);

    office.clock.set(office.clock.instant().plus(Duration.ofMinutes(11)));
    office.type(Office.LEAD, UPDATE);
    assertThat(changes()).isEqualTo(before + 2);
  }

  @Test
  void aDoubleClickOnUndoTakesBackOnce() throws InterruptedException {
    Office.Told told = office.type(Office.LEAD, UPDATE);
    long before = changes();

    office.press(Office.LEAD, told, "Undo");
    office.press(Office.LEAD, told, "Undo");

    assertThat(changes()).isEqualTo(before + 1);
  }

  @Test
  void anUndoOnHomeThatComesAgainTakesBackOnce() throws InterruptedException {
    office.type(Office.LEAD, UPDATE);
    office.event("{'type':'app_home_opened','user':'ULEAD','tab':'home'}");
    JsonObject undo = undo(next("views.publish").json());
    long before = changes();

    for (int retry = 0; retry <= RETRIES; retry++) {
      office.retry(retry);
      office.pressHome(Office.LEAD, undo, "same");
    }
    office.pressHome(Office.LEAD, undo, "another click");
    until(before + 1);
    office.retry(0);
    office.type(Office.ADMIN, "add deadline Last of all on 9 November 2017 in digital");

    assertThat(changes()).isEqualTo(before + 2);
  }

  @Test
  void anEventThatComesAgainChangesNothingMore() throws InterruptedException {
    office.event("{'type':'app_home_opened','user':'ULEAD','tab':'home'}");
    next("views.publish");
    String left = "{'type':'user_change','user':{'id':'ULEAD','deleted':true,'real_name':'L'}}";
    for (int retry = 0; retry <= RETRIES; retry++) {
      office.retry(retry);
      office.event(left);
    }
    next("views.publish");

    assertThat(count("SELECT COUNT(*) FROM leaver")).isOne();
  }

  private void until(long number) throws InterruptedException {
    for (int tries = 0; changes() < number && tries < 1_000; tries++) {
      Thread.sleep(5);
    }
  }

  private long changes() {
    return count("SELECT COUNT(*) FROM change_log");
  }

  private long count(String sql) {
    return database.read(session -> session.handle().createQuery(sql).mapTo(Long.class).one());
  }

  private static JsonObject undo(JsonObject publish) {
    for (JsonElement block : publish.getAsJsonObject("view").getAsJsonArray("blocks")) {
      if (block.getAsJsonObject().get("accessory") instanceof JsonObject button
          && button.get("action_id").getAsString().equals("home-undo")) {
        return button;
      }
    }
    throw new AssertionError("nothing to undo");
  }

  private Call next(String method) throws InterruptedException {
    Call call = office.slack().next(30, TimeUnit.SECONDS);
    assertThat(call.path()).isEqualTo(method);
    return call;
  }
}
