package productivity.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The stand-in, as Slack's own SDK finds it. */
class FakeSlackTest {
  private final SlackClient client = new SlackClient();
  private final FakeSlack slack = client.slack;
  private final MethodsClient methods = client.methods;

  @AfterEach
  void close() {
    client.close();
  }

  @Test
  void saysWhoTheBotIs() throws Exception {
    assertThat(methods.authTest(any -> any).getTeamId()).isEqualTo("T0PLAY");
  }

  @Test
  void takesMessagesAndKeepsThem() throws Exception {
    ChatPostMessageResponse first = methods.chatPostMessage(m -> m.channel("C1").text("Hello"));
    client.pass(Duration.ofSeconds(1));
    ChatPostMessageResponse next = methods.chatPostMessage(m -> m.channel("C1").text("Hello"));
    boolean whispered =
        methods.chatPostEphemeral(m -> m.channel("C1").user("U1EXAMPLE").text("Psst")).isOk();

    assertThat(first.isOk() && next.isOk() && whispered).isTrue();
    assertThat(first.getTs()).isNotEqualTo(next.getTs());
    assertThat(slack.calls())
        .extracting(Call::path)
        .containsExactly("chat.postMessage", "chat.postMessage", "chat.postEphemeral");
    assertThat(slack.calls().get(0).json().get("text").getAsString()).isEqualTo("Hello");
    assertThat(slack.calls().get(0).authorization()).isEqualTo("Bearer xoxb-1");
  }

  @Test
  void refusesBlocksBeyondTheLimits() throws Exception {
    String blocks = "[{\"type\":\"sparkles\"}]";
    ChatPostMessageResponse reply =
        methods.chatPostMessage(m -> m.channel("C1").blocksAsString(blocks));

    assertThat(reply.getError()).isEqualTo("invalid_blocks");
  }

  @Test
  void letsThingsGoWrongAsOrdered() throws Exception {
    slack.order("chat.postMessage", new Fault.Refused("is_archived"));
    slack.order("chat.postMessage", new Fault.ReplyLost());

    assertThat(methods.chatPostMessage(m -> m.channel("C1").text("1")).getError())
        .isEqualTo("is_archived");
    assertThatThrownBy(() -> methods.chatPostMessage(m -> m.channel("C1").text("2")))
        .isInstanceOf(IOException.class);
    client.pass(Duration.ofSeconds(1));
    assertThat(methods.chatPostMessage(m -> m.channel("C1").text("3")).isOk()).isTrue();
  }
}
