package productivity.slack.echo;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import productivity.playground.FakeSlack;
import productivity.playground.workspace.Behind;
import productivity.playground.workspace.Message;
import productivity.playground.workspace.People;
import productivity.progress.ItemThreads.Address;
import productivity.progress.Sending;
import productivity.slack.call.KeyedPosts.Trace;
import productivity.slack.call.SlackCalls;
import productivity.value.Secret;
import productivity.web.SettableClock;

/** A post is found again however much was posted before it. */
class TracesTest {
  private static final String CHANNEL = "C1";
  private static final int MANY = 1_100;

  private final SettableClock clock = new SettableClock(Instant.parse("2017-11-01T09:00:00Z"));
  private final FakeSlack slack = FakeSlack.start(0, FakeSlack.example(clock, Clock.systemUTC()));
  private final SlackCalls calls =
      new SlackCalls(new OkHttpClient(), slack.apiUrl(), new Secret("xoxb-1"));
  private final Traces traces = new Traces(new Patience(calls));

  @AfterEach
  void close() {
    slack.close();
  }

  @Test
  void findsAReplyAfterAThousandOthers() {
    String root = say(new JsonObject(), Optional.empty());
    for (int each = 0; each < MANY; each++) {
      say(new JsonObject(), Optional.of(root));
    }
    Sending sending = anHourLater();
    JsonObject marked = new JsonObject();
    Traces.mark(marked, sending);
    String ts = say(marked, Optional.of(root));

    assertThat(traces.inThread(new Address(CHANNEL, root), sending))
        .isEqualTo(new Trace.Found(List.of(ts)));
  }

  @Test
  void cannotTellWhereAThousandRepliesCameSince() {
    String root = say(new JsonObject(), Optional.empty());
    Sending sending = anHourLater();
    for (int each = 0; each < MANY; each++) {
      say(new JsonObject(), Optional.of(root));
    }

    assertThat(traces.inThread(new Address(CHANNEL, root), sending))
        .isInstanceOf(Trace.CannotTell.class);
  }

  @Test
  void readsOfAChannelOnlyWhatWasPostedSince() {
    for (int each = 0; each < MANY; each++) {
      say(new JsonObject(), Optional.empty());
    }
    Sending sending = anHourLater();

    assertThat(traces.inChannel(CHANNEL, sending)).isInstanceOf(Trace.Nothing.class);
    assertThat(slack.calls()).hasSize(1);
  }

  private Sending anHourLater() {
    clock.set(clock.instant().plus(Duration.ofHours(1)));
    return new Sending("key", clock.instant());
  }

  private String say(JsonObject content, Optional<String> thread) {
    content.addProperty("text", "Said");
    return slack
        .workspace()
        .messages()
        .add(
            new Message.Draft(
                CHANNEL, People.BOT, content, thread, Optional.empty(), Behind.of("test", content)))
        .ts();
  }
}
