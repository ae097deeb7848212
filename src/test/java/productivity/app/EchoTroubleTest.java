package productivity.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import productivity.change.Changes;
import productivity.change.Operation;
import productivity.change.Request;
import productivity.playground.Call;
import productivity.playground.Fault;
import productivity.playground.workspace.Message;
import productivity.programme.Person;
import productivity.status.ItemKind;
import productivity.status.Subject;
import productivity.store.Database;
import productivity.value.DateSpan;

/** What becomes of the echo where Slack's answers are lost, or Slack takes nothing. */
class EchoTroubleTest {
  private static final String POST = "chat.postMessage";
  private static final String BETA = "add deadline Beta opens on 9 November 2017 in digital";
  private static final String GAMMA = "add deadline Gamma opens on 10 November 2017 in digital";

  @TempDir Path folder;
  private Office office;
  private Database database;

  @BeforeEach
  void open() throws InterruptedException {
    office = new Office(folder, new HurriedClock());
    database = Database.open(office.url());
    office.type(Office.ADMIN, "lead <@ULEAD|lead> digital");
    office.type(Office.LEAD, "echo here digital");
    next(POST);
    next(POST);
    awaitWaiting(0);
  }

  @AfterEach
  void close() {
    database.close();
    office.close();
  }

  @Test
  void findsTheItemsMessageWhoseAnswerWasLostAndBeginsNoSecondThread() throws InterruptedException {
    office.slack().order(POST, new Fault.ReplyLost());
    office.type(Office.LEAD, BETA);
    next(POST);

    office.type(Office.LEAD, GAMMA);
    awaitWaiting(0);

    assertThat(roots("Beta opens")).hasSize(1);
    assertThat(replies("Beta opens")).hasSize(1);
    assertThat(roots("Gamma opens")).hasSize(1);
  }

  @Test
  void tellsAChangeOnceWhereTheAnswerToItWasLost() throws InterruptedException {
    office.slack().order(POST, new Fault.SeenLate(Duration.ZERO));
    office.slack().order(POST, new Fault.ReplyLost());
    office.type(Office.LEAD, BETA);
    next(POST);
    next(POST);

    office.type(Office.LEAD, GAMMA);
    awaitWaiting(0);

    assertThat(replies("Beta opens")).hasSize(1);
  }

  @Test
  void tellsWhatSlackNeverTookOnceThatIsSure() throws InterruptedException {
    office.slack().order(POST, new Fault.Dropped());
    office.type(Office.LEAD, BETA);
    next(POST);
    office.type(Office.LEAD, GAMMA);
    assertThat(next("conversations.history").path()).isNotEmpty();
    assertThat(roots("Beta opens")).isEmpty();

    pass(Duration.ofMinutes(3));
    office.restart();
    awaitWaiting(0);

    assertThat(roots("Beta opens")).hasSize(1);
    assertThat(replies("Beta opens")).hasSize(1);
    assertThat(replies("Gamma opens")).hasSize(1);
  }

  @Test
  void tellsAfterARestartWhatWasPostedAndNotWrittenDownNoSecondTime() throws InterruptedException {
    office.slack().order(POST, new Fault.SeenLate(Duration.ZERO));
    office.slack().order(POST, new Fault.ReplyLost());
    office.type(Office.LEAD, BETA);
    next(POST);
    next(POST);

    pass(Duration.ofMinutes(3));
    office.restart();
    awaitWaiting(0);

    assertThat(roots("Beta opens")).hasSize(1);
    assertThat(replies("Beta opens")).hasSize(1);
  }

  @Test
  void saysInTheNextSummaryWhatMayHaveBeenToldWhereTheChannelCannotBeRead()
      throws InterruptedException {
    office.slack().revoke("channels:history");
    office.slack().order(POST, new Fault.SeenLate(Duration.ZERO));
    office.slack().order(POST, new Fault.ReplyLost());
    office.type(Office.LEAD, BETA);
    next(POST);
    next(POST);
    office.type(Office.LEAD, GAMMA);
    awaitWaiting(1);

    pass(Duration.ofDays(1));
    office.type(Office.LEAD, "move DL-131 to 20 November 2017 because of the board");
    awaitWaiting(0);

    assertThat(roots("1 change since this channel was last told"))
        .singleElement()
        .satisfies(
            summary ->
                assertThat(summary.content().toString())
                    .contains("Beta opens", "you may have read of it before"));
    assertThat(replies("Beta opens")).hasSize(1);
  }

  @Test
  void beginsNoThreadTwiceWhereItCannotBeKnown() throws InterruptedException {
    office.slack().revoke("channels:history");
    office.slack().order(POST, new Fault.ReplyLost());
    office.type(Office.LEAD, BETA);
    next(POST);
    pass(Duration.ofMinutes(3));
    office.type(Office.LEAD, GAMMA);
    awaitWaiting(1);
    pass(Duration.ofDays(1));
    office.restart();
    awaitWaiting(0);

    assertThat(roots("Beta opens")).hasSize(2);
    assertThat(roots("1 change since this channel was last told")).hasSize(1);
  }

  @Test
  void beginsTheThreadAgainOnceNobodyWillEverKnow() throws InterruptedException {
    office.slack().revoke("channels:history");
    office.slack().order(POST, new Fault.ReplyLost());
    office.type(Office.LEAD, BETA);
    next(POST);
    pass(Duration.ofMinutes(50));
    office.type(Office.LEAD, "move " + newest() + " to 16 November 2017 because of the board");
    awaitLater(2);
    assertThat(roots("Beta opens")).hasSize(1);

    pass(Duration.ofMinutes(11));
    office.type(Office.LEAD, "move " + newest() + " to 23 November 2017 because of the board");
    awaitSaid("23 November 2017");

    assertThat(roots("Beta opens")).hasSize(2);
    assertThat(replies("23 November 2017")).hasSize(1);
  }

  @Test
  void saysOfAPostInDoubtThatItIsInDoubt() throws InterruptedException {
    office.slack().order(POST, new Fault.SeenLate(Duration.ZERO));
    office.slack().order(POST, new Fault.Dropped());
    office.type(Office.LEAD, BETA);
    next(POST);
    next(POST);

    assertThat(office.type(Office.LEAD, "echo now").text())
        .isEqualTo("1 change was sent, but Slack has not said yet that it arrived: I look again.");
  }

  @Test
  void tellsTheLeadLaterWhereTheyCouldNotBeReachedAtOnce() throws InterruptedException {
    office.slack().order(POST, new Fault.Refused("is_archived"));
    office.slack().order(POST, new Fault.Failed(500, "0"));
    office.type(Office.ADMIN, BETA);
    next(POST);
    next(POST);

    office.slack().order(POST, new Fault.Refused("is_archived"));
    office.restart();

    next(POST);
    Call complaint = next(POST);
    assertThat(complaint.json().get("channel").getAsString()).isEqualTo(Office.LEAD);
    assertThat(complaint.json().toString()).contains("I cannot tell changes in");
  }

  @ParameterizedTest
  @ValueSource(strings = {"is_archived", "not_in_channel", "channel_not_found"})
  void tellsTheLeadOnceThatTheChannelTakesNothing(String error) throws InterruptedException {
    office.slack().order(POST, new Fault.Refused(error));

    assertThat(office.type(Office.ADMIN, BETA).text()).contains("Deadline added");
    next(POST);
    Call complaint = next(POST);
    office.type(Office.ADMIN, GAMMA);
    office.type(Office.ADMIN, "undo");
    awaitWaiting(3);

    assertThat(complaint.json().get("channel").getAsString()).isEqualTo(Office.LEAD);
    assertThat(complaint.json().toString()).contains("I cannot tell changes in");
    office.event("{'type':'app_home_opened','user':'ULEAD','tab':'home'}");
    assertThat(next("views.publish").json().toString()).contains("Nothing can be told there");
    assertThat(office.type(Office.LEAD, "echo now").text()).contains("I try again now");
    awaitWaiting(0);
    assertThat(roots("1 change since this channel was last told")).hasSize(1);
    assertThat(replies("Gamma opens")).hasSize(2);
    assertThat(office.type(Office.LEAD, "echo now").text()).startsWith("No changes wait");
  }

  @Test
  void tellsManyChangesTogetherAndFloodsNoChannel() throws InterruptedException {
    // Nothing is looked at any more until the service itself is told of a change.
    office.turn();
    Changes others = new Changes(database, office.clock);
    Subject.Item item = new Subject.Item(ItemKind.DEADLINE, "DL-131", "DL-131");
    IntStream.range(0, 520)
        .forEach(
            each -> {
              Request request = Request.by(new Person(Office.ADMIN, "admin"), "T1", "d" + each);
              DateSpan to = DateSpan.ofDay(LocalDate.of(2018, 1, 1).plusDays(each));
              others.make(request.again(), new Operation.Move(item, to, Optional.empty()));
            });

    office.type(Office.LEAD, BETA);
    awaitWaiting(0);

    assertThat(roots("521 changes since this channel was last told"))
        .singleElement()
        .satisfies(summary -> assertThat(summary.content().toString()).contains("and 491 more"));
  }

  private String newest() {
    Matcher code =
        Pattern.compile("DL-\\d+").matcher(office.type(Office.LEAD, "find Beta opens").text());
    assertThat(code.find()).isTrue();
    return code.group();
  }

  private void pass(Duration time) {
    office.clock.set(office.clock.instant().plus(time));
  }

  private List<Message> roots(String text) {
    return said(text).stream().filter(message -> message.thread().isEmpty()).toList();
  }

  private List<Message> replies(String text) {
    return said(text).stream().filter(message -> message.thread().isPresent()).toList();
  }

  private List<Message> said(String text) {
    return office.slack().workspace().messages().in("C1").stream()
        .filter(message -> message.content().toString().contains(text))
        .toList();
  }

  /** Until so many still wait. */
  private void awaitWaiting(int number) throws InterruptedException {
    await("SELECT COUNT(*) FROM untold_change", number);
  }

  /** Until so many wait for the next summary. */
  private void awaitLater(int number) throws InterruptedException {
    await("SELECT COUNT(*) FROM untold_change WHERE state = 'later'", number);
  }

  /** Until that stands in a thread. */
  private void awaitSaid(String text) throws InterruptedException {
    for (int tries = 0; replies(text).isEmpty(); tries++) {
      assertThat(tries).isLessThan(2_000);
      Thread.sleep(5);
    }
  }

  private void await(String query, int number) throws InterruptedException {
    for (int tries = 0; count(query) != number; tries++) {
      assertThat(tries).as("%d wait", count(query)).isLessThan(2_000);
      Thread.sleep(5);
    }
  }

  private int count(String query) {
    return database.read(session -> session.handle().createQuery(query).mapTo(Integer.class).one());
  }

  private Call next(String method) throws InterruptedException {
    Call call = office.slack().next(30, TimeUnit.SECONDS);
    assertThat(call.path()).isEqualTo(method);
    return call;
  }
}
