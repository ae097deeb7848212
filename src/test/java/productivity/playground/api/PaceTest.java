package productivity.playground.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import productivity.playground.SlackClient;

class PaceTest {
  @AutoClose private final SlackClient client = new SlackClient();
  private final MethodsClient methods = client.methods;

  @Test
  void takesOneMessageASecondInEachChannel() throws Exception {
    methods.chatPostMessage(m -> m.channel("C1").text("1"));
    client.pass(Duration.ofMillis(999));

    assertThat(retryAfter(() -> methods.chatPostMessage(m -> m.channel("C1").text("2"))))
        .isEqualTo("1");
    assertThat(methods.chatPostMessage(m -> m.channel("G2").text("2")).isOk()).isTrue();
    client.pass(Duration.ofMillis(1));
    assertThat(methods.chatPostMessage(m -> m.channel("C1").text("2")).isOk()).isTrue();
    assertThat(client.slack.workspace().messages().in("C1")).hasSize(2);
  }

  @Test
  void countsNoMessageThatItRefused() throws Exception {
    assertThat(methods.chatPostMessage(m -> m.channel("C1")).getError()).isEqualTo("no_text");

    assertThat(methods.chatPostMessage(m -> m.channel("C1").text("1")).isOk()).isTrue();
  }

  @Test
  void takesTwentyCallsOfTheSecondTierAMinute() throws Exception {
    for (int each = 0; each < 20; each++) {
      assertThat(methods.usersList(u -> u).isOk()).isTrue();
      client.pass(Duration.ofSeconds(1));
    }

    assertThat(retryAfter(() -> methods.usersList(u -> u))).isEqualTo("40");
    assertThat(methods.usersInfo(u -> u.user("U1EXAMPLE")).isOk()).isTrue();
    client.pass(Duration.ofSeconds(40));
    assertThat(methods.usersList(u -> u).isOk()).isTrue();
    assertThat(retryAfter(() -> methods.usersList(u -> u))).isEqualTo("1");
  }

  private static String retryAfter(ThrowableAssert.ThrowingCallable call) {
    SlackApiException refused = catchThrowableOfType(SlackApiException.class, call);
    assertThat(refused.getResponse().code()).isEqualTo(429);
    assertThat(refused.getError().getError()).isEqualTo("ratelimited");
    return String.valueOf(refused.getResponse().header("Retry-After"));
  }
}
