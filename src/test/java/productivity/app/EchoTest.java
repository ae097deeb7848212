package productivity.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import productivity.playground.Call;
import productivity.playground.Fault;
import productivity.store.Database;

/** Changes told in the channels of their workstreams, as Slack gets them. */
class EchoTest {
  private static final String POST = "chat.postMessage";
  private static final String UPDATE = "chat.update";
  private static final String BETA = "add deadline Beta opens on 9 November 2017 in digital";

  @TempDir Path folder;
  private Office office;

  @BeforeEach
  void open() {
    office = new Office(folder, new HurriedClock());
    office.type(Office.ADMIN, "lead <@ULEAD|lead> digital");
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void tellsAChangeUnderTheItemsOwnMessageAndMentionsOnlyTheLead() throws InterruptedException {
    hear("echo here digital");

    office.type(Office.ADMIN, BETA);

    Call item = next(POST);
    assertThat(item.json().toString())
        .contains("Beta opens", "Thursday 9 November 2017")
        .doesNotContain("\"user\"", "thread_ts");
    Call change = next(POST);
    assertThat(change.json().has("thread_ts")).isTrue();
    assertThat(change.json().toString())
        .contains("admin", "{\"type\":\"user\",\"user_id\":\"ULEAD\"}");
  }

  @Test
  void bringsTheItemsMessageUpToDateAndStaysInItsThread() throws InterruptedException {
    hear("echo here digital");
    office.type(Office.LEAD, BETA);
    next(POST);
    Call first = next(POST);
    assertThat(first.json().toString()).doesNotContain("user_id");

    office.type(Office.LEAD, "move " + newest() + " to 16 November 2017 because of the board");

    Call item = next(UPDATE);
    assertThat(item.json().toString()).contains("Thursday 16 November 2017");
    Call change = next(POST);
    assertThat(change.json().get("thread_ts")).isEqualTo(first.json().get("thread_ts"));
    assertThat(change.json().toString()).contains("because of the board");
  }

  @Test
  void beginsAgainWhereTheMessageIsGone() throws InterruptedException {
    hear("echo here digital");
    office.type(Office.LEAD, BETA);
    next(POST);
    next(POST);
    office.slack().order(UPDATE, new Fault.Refused("message_not_found"));

    office.type(Office.LEAD, "undo");

    next(UPDATE);
    assertThat(next(POST).json().toString()).contains("It was taken back");
    assertThat(next(POST).json().has("thread_ts")).isTrue();
  }

  @Test
  void tellsTheChannelOfTheWorkstreamAbove() throws InterruptedException {
    office.type(Office.ADMIN, "echo here efficiency-productivity");
    next(POST);
    next(POST);

    office.type(Office.LEAD, BETA);

    assertThat(next(POST).json().toString()).contains("Beta opens");
  }

  @Test
  void keepsTheDaysChangesForTheNextWorkingDay() throws InterruptedException {
    hearDaily();
    office.type(Office.LEAD, BETA);
    awaitWaiting(1);
    // Saturday is none.
    office.clock.set(office.clock.instant().plus(Duration.ofDays(3)));
    office.type(Office.LEAD, "add deadline Gamma opens on 10 November 2017 in digital");
    awaitWaiting(2);
    office.clock.set(office.clock.instant().plus(Duration.ofDays(2)));
    office.type(Office.LEAD, "add deadline Delta opens on 11 November 2017 in digital");

    assertThat(next(POST).json().toString())
        .contains("Beta opens", "Gamma opens")
        .doesNotContain("Delta opens", "user_id");
  }

  @ParameterizedTest
  @ValueSource(strings = {"echo now", "tell now", "Tell  NOW"})
  void tellsWhatWaitsAtOnceWhenAsked(String words) throws InterruptedException {
    hearDaily();
    office.type(Office.LEAD, BETA);
    awaitWaiting(1);

    assertThat(office.type(Office.LEAD, words).text()).contains("told in this channel now");

    assertThat(next(POST).json().toString()).contains("Beta opens");
  }

  @Test
  void keepsAChangeThatSlackDidNotTakeAndTellsItWithTheNext() throws InterruptedException {
    hear("echo here digital");
    office.slack().order(POST, new Fault.Refused("internal_error"));

    assertThat(office.type(Office.LEAD, BETA).text()).contains("Deadline added");
    next(POST);
    awaitWaiting(1);
    office.type(Office.LEAD, "echo now");

    assertThat(next(POST).json().toString()).contains("Beta opens");
  }

  @Test
  void isSetByLeadsAndAdministratorsInAChannelOnly() {
    assertThat(office.type(Office.VIEWER, "echo here digital").text())
        .contains("Only lead or an administrator");
    assertThat(office.type(Office.LEAD, "echo off digital").text())
        .contains("It has no channel yet");
    assertThat(office.type(Office.LEAD, "echo here").text()).contains("Channel set: Digital");
    assertThat(office.type(Office.LEAD, "echo digital").text()).contains("Say where and how often");
  }

  @Test
  void tellsNothingWhereTheChannelWantsNothing() throws InterruptedException {
    hear("echo here digital");
    office.type(Office.LEAD, "echo off digital");
    office.type(Office.LEAD, BETA);
    office.type(Office.LEAD, "echo here digital");

    assertThat(next(UPDATE).json().toString()).contains("Digital");
    assertThat(next(POST).json().toString()).doesNotContain("Beta");
  }

  @Test
  void mentionsWhoStandsInForATimeAndThenTheLeadAgain() throws InterruptedException {
    hear("echo here digital");
    office.type(Office.LEAD, "deputy <@UDEPUTY|deputy> until 3 November 2017");
    next(UPDATE);
    next(POST);
    office.type(Office.ADMIN, BETA);
    next(POST);
    assertThat(next(POST).json().toString()).contains("UDEPUTY").doesNotContain("ULEAD");

    office.clock.set(office.clock.instant().plus(Duration.ofDays(3)));
    office.type(Office.ADMIN, "move " + newest() + " to 16 November 2017 because of the board");

    next(UPDATE);
    assertThat(next(POST).json().toString()).contains("ULEAD").doesNotContain("UDEPUTY");
  }

  @Test
  void tellsAnUndoingAndWhatBringsItBackInTheSameThread() throws InterruptedException {
    hear("echo here digital");
    office.type(Office.LEAD, BETA);
    next(POST);
    Call first = next(POST);

    office.type(Office.LEAD, "undo");
    assertThat(next(UPDATE).json().toString()).contains("It was taken back");
    Call undone = next(POST);
    office.type(Office.LEAD, "undo " + number(undone));

    assertThat(next(UPDATE).json().toString())
        .contains("Thursday 9 November 2017")
        .doesNotContain("It was taken back");
    assertThat(next(POST).json().get("thread_ts"))
        .isEqualTo(first.json().get("thread_ts"))
        .isEqualTo(undone.json().get("thread_ts"));
  }

  /** The undoing's own number is one more than that of what it took back. */
  private static long number(Call undoing) {
    Matcher said = Pattern.compile("Undid change (\\d+)").matcher(undoing.json().toString());
    assertThat(said.find()).isTrue();
    return Long.parseLong(said.group(1)) + 1;
  }

  @Test
  void tellsAtOnceOnlyForThoseWhoMaySetTheChannel() throws InterruptedException {
    hearDaily();
    office.type(Office.LEAD, BETA);
    awaitWaiting(1);

    assertThat(office.type(Office.VIEWER, "echo now").text())
        .contains("Only lead or an administrator can choose the channel of Digital");
    office.type(Office.ADMIN, "echo now");

    assertThat(next(POST).json().toString()).contains("Beta opens");
  }

  @Test
  void waitsAsLongAsSlackAsksFor() throws InterruptedException {
    try (Office paced = new Office(folder)) {
      paced.type(Office.ADMIN, "echo here digital");

      assertThat(paced.slack().next(30, TimeUnit.SECONDS).json().has("thread_ts")).isFalse();
      // The first is refused: a channel takes one message a second.
      assertThat(paced.slack().next(30, TimeUnit.SECONDS).json().has("thread_ts")).isTrue();
      assertThat(paced.slack().next(30, TimeUnit.SECONDS).json().has("thread_ts")).isTrue();
    }
  }

  /** That it is set is the first thing that the channel hears. */
  private void hear(String command) throws InterruptedException {
    office.type(Office.LEAD, command);
    next(POST);
    next(POST);
  }

  /** 30 November is St Andrew's Day: in England, what waited would be told then. */
  @Test
  void keepsThemOverABankHolidayOfTheProgrammesNation() throws InterruptedException {
    try (Database database = Database.open(office.url())) {
      database.write(
          session -> session.handle().execute("UPDATE programme SET nation = 'scotland'"));
    }
    office.clock.set(Instant.parse("2017-11-29T10:00:00Z"));
    hearDaily();
    office.type(Office.LEAD, BETA);
    awaitWaiting(1);
    office.clock.set(Instant.parse("2017-11-30T10:00:00Z"));
    office.type(Office.LEAD, "add deadline Gamma opens on 10 January 2018 in digital");
    awaitWaiting(2);
    office.clock.set(Instant.parse("2017-12-01T10:00:00Z"));
    office.type(Office.LEAD, "add deadline Delta opens on 11 January 2018 in digital");

    assertThat(next(POST).json().toString()).contains("Beta opens", "Gamma opens");
  }

  private void hearDaily() throws InterruptedException {
    office.type(Office.LEAD, "echo here digital daily");
    awaitWaiting(1);
    office.type(Office.LEAD, "echo now");
    next(POST);
    awaitWaiting(0);
  }

  private void awaitWaiting(int number) throws InterruptedException {
    try (var database = Database.open(office.url())) {
      while (waiting(database) != number) {
        Thread.sleep(5);
      }
    }
  }

  private static int waiting(Database database) {
    return database.read(
        session ->
            session
                .handle()
                .createQuery("SELECT COUNT(*) FROM untold_change")
                .mapTo(Integer.class)
                .one());
  }

  private String newest() {
    String told = office.type(Office.LEAD, "find Beta opens").text();
    Matcher code = Pattern.compile("DL-\\d+").matcher(told);
    assertThat(code.find()).isTrue();
    return code.group();
  }

  private Call next(String method) throws InterruptedException {
    Call call = office.slack().next(30, TimeUnit.SECONDS);
    assertThat(call.path()).isEqualTo(method);
    return call;
  }
}
