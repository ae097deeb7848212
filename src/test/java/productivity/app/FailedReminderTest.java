package productivity.app;

import static org.assertj.core.api.Assertions.assertThat;
import static productivity.app.RemindedChannel.until;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import productivity.playground.Fault;
import productivity.playground.workspace.Channel;

/**
 * A reminder that Slack does not take: whoever answers for it is told, once, and by nobody else.
 */
class FailedReminderTest {
  private static final String POST = "chat.postMessage";

  @TempDir Path folder;

  private RemindedChannel channel;

  @BeforeEach
  void open() {
    channel = new RemindedChannel(folder);
    Channel known = channel.workspace.channels().find(RemindedChannel.ID).orElseThrow();
    channel
        .workspace
        .channels()
        .put(known.withMembers(Set.of(Office.ADMIN, Office.LEAD, Office.VIEWER)));
  }

  @AfterEach
  void close() {
    channel.close();
  }

  @Test
  void whoLeadsIsToldOnceWhichReminderWhereWhyAndWhatToDo() throws InterruptedException {
    channel.moveTo("2016-07-22");
    channel.secondsLater();

    until(() -> said(Office.LEAD).size() == 1);
    String said = said(Office.LEAD).get(0);
    assertThat(said)
        .contains("I could not send the reminder of Friday 22 July 2016 to C7OPE")
        .contains("(DL-44, One Public Estate): Friday 29 July 2016, 7 days (5 working days) left")
        .contains("(DL-45, One Public Estate)")
        .contains("Why: I am not in the channel.")
        .contains("What to do: Type /invite @productivity there.");
    assertThat(said(Office.ADMIN)).isEmpty();
    assertThat(channel.office.type(Office.LEAD, "remind list").text())
        .contains("The reminder of 22 July 2016 could not be sent. I am not in the channel.");
  }

  @Test
  void itIsToldOnceThoughTheServiceEndsInBetween() throws InterruptedException {
    channel.moveTo("2016-07-22");
    channel.office.restart();
    channel.secondsLater();
    channel.office.type(Office.ADMIN, "lead <@UADMIN|admin> one-public-estate");
    channel.office.restart();
    channel.secondsLater();

    assertThat(said(Office.LEAD)).hasSize(1);
    assertThat(said(Office.ADMIN)).isEmpty();
  }

  @Test
  void whereTheLeadHasLeftTheAdministratorsAreTold() throws InterruptedException {
    channel.office.event(
        "{'type':'user_change','user':{'id':'ULEAD','name':'lead','deleted':true}}");
    until(() -> channel.office.type(Office.LEAD, "done DL-44").text().contains("Nothing was"));

    channel.moveTo("2016-07-22");
    channel.secondsLater();

    assertThat(said(Office.LEAD)).isEmpty();
    assertThat(said(Office.ADMIN)).hasSize(1);
  }

  @Test
  void thatItCannotBeToldIsToldToNobody() {
    channel.office.slack().order(POST, new Fault.Refused("is_archived"));
    channel.office.slack().order(POST, new Fault.Refused("invalid_auth"));
    channel.moveTo("2016-07-22");
    channel.secondsLater();
    channel.office.restart();
    channel.secondsLater();

    assertThat(channel.office.slack().calls())
        .filteredOn(call -> call.path().equals(POST))
        .hasSize(2);
    assertThat(said(Office.LEAD)).isEmpty();
    assertThat(said(Office.ADMIN)).isEmpty();
  }

  @Test
  void theStartSaysInTheLogWhichChannelCannotBeRead() throws InterruptedException {
    ListAppender<ILoggingEvent> logged = new ListAppender<>();
    logged.start();
    Logger slack = (Logger) LoggerFactory.getLogger("productivity.slack.notice");
    slack.addAppender(logged);
    try {
      channel.office.restart();
      until(() -> !logged.list.isEmpty());
    } finally {
      slack.detachAppender(logged);
    }

    assertThat(logged.list.get(0).getFormattedMessage())
        .contains("Channel C7OPE is reminded", "cannot be read");
    assertThat(channel.office.slack().calls())
        .filteredOn(call -> call.path().equals("conversations.history"))
        .allMatch(call -> call.json().get("limit").getAsString().equals("1"));
  }

  @Test
  void aDigestIsNamedAsOne() {
    channel.moveTo("2016-07-25");
    channel.secondsLater();

    assertThat(said(Office.LEAD))
        .filteredOn(text -> text.contains("I could not send the digest of Monday 25 July 2016"))
        .hasSize(1);
  }

  @Test
  void noNewPlanTakesBackThatSomebodyIsToBeTold() {
    channel.office.slack().order(POST, new Fault.Refused("not_in_channel"));
    channel.office.slack().order(POST, new Fault.Refused("service_unavailable"));
    channel.moveTo("2016-07-22");
    channel.secondsLater();
    assertThat(said(Office.LEAD)).isEmpty();

    channel.office.type(
        Office.LEAD, "add deadline Map launched on 29 July 2016 in one-public-estate");
    channel.office.clock.set(channel.office.clock.instant().plusSeconds(120));
    channel.secondsLater();

    assertThat(said(Office.LEAD))
        .anyMatch(text -> text.contains("I could not send the reminder") && text.contains("DL-44"));
  }

  private List<String> said(String person) {
    return channel.directly(person).stream().map(Shown::text).toList();
  }
}
