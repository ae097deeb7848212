package productivity.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What can be ordered to go wrong, and whether the call was carried out all the same. */
class FaultTest {
  @AutoClose private final SlackClient client = new SlackClient();
  private final FakeSlack slack = client.slack;
  private final MethodsClient methods = client.methods;

  @Test
  void refusesWithAnyError() throws Exception {
    order(new Fault.Refused("fatal_error"));

    assertThat(methods.chatPostMessage(m -> m.channel("C1").text("x")).getError())
        .isEqualTo("fatal_error");
    assertThat(posted()).isZero();
  }

  @Test
  void failsWithAnyStatus() {
    order(new Fault.Failed(503, "7"));

    assertThatThrownBy(() -> methods.chatPostMessage(m -> m.channel("C1").text("x")))
        .isInstanceOfSatisfying(
            SlackApiException.class,
            failure -> {
              assertThat(failure.getResponse().code()).isEqualTo(503);
              assertThat(failure.getResponse().header("Retry-After")).isEqualTo("7");
            });
    assertThat(posted()).isZero();
  }

  @Test
  void losesTheReplyOfWhatWasDone() {
    order(new Fault.ReplyLost());

    assertThatThrownBy(() -> methods.chatPostMessage(m -> m.channel("C1").text("x")))
        .isInstanceOf(IOException.class);
    assertThat(posted()).isOne();
  }

  @Test
  void dropsACallBeforeItIsDone() {
    order(new Fault.Dropped());

    assertThatThrownBy(() -> methods.chatPostMessage(m -> m.channel("C1").text("x")))
        .isInstanceOf(IOException.class);
    assertThat(slack.calls()).hasSize(1);
    assertThat(posted()).isZero();
  }

  @Test
  void showsAMessageLater() throws Exception {
    order(new Fault.SeenLate(Duration.ofMinutes(2)));
    String ts = client.post("C1", "x");

    assertThat(history()).isZero();
    client.pass(Duration.ofSeconds(119));
    assertThat(history()).isZero();
    client.pass(Duration.ofSeconds(1));
    assertThat(history()).isOne();
    assertThat(methods.chatUpdate(m -> m.channel("C1").ts(ts).text("y")).isOk()).isTrue();
  }

  @Test
  void goesWrongForAResponseUrlToo() throws Exception {
    slack.order("response_url", new Fault.Failed(500, "0"));
    String url = slack.responseUrl("1");

    assertThat(client.send(url, "{\"text\":\"x\"}").statusCode()).isEqualTo(500);
    assertThat(posted()).isZero();
    assertThat(client.send(url, "{\"text\":\"x\"}").statusCode()).isEqualTo(200);
  }

  private void order(Fault fault) {
    slack.order("chat.postMessage", fault);
  }

  private int posted() {
    return slack.workspace().messages().in("C1").size();
  }

  private int history() throws Exception {
    return methods.conversationsHistory(c -> c.channel("C1")).getMessages().size();
  }
}
