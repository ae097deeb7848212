package productivity.playground.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import productivity.playground.SlackClient;
import productivity.playground.workspace.Behind;
import productivity.playground.workspace.Message;
import productivity.playground.workspace.Messages;
import productivity.playground.workspace.ReplyAddresses;

class ReplyUrlsTest {
  @AutoClose private final SlackClient client = new SlackClient();
  private final Messages messages = client.slack.workspace().messages();

  @Test
  void answersThePersonAlone() throws Exception {
    String url = client.slack.responseUrl("/productivity status");

    assertThat(client.send(url, "{\"text\":\"Hello\"}").statusCode()).isEqualTo(200);

    Message message = messages.in("C1").get(0);
    assertThat(message.onlyFor()).contains("U1EXAMPLE");
    assertThat(message.behind().by()).isEqualTo("response_url");
    assertThat(Optional.ofNullable(message.behind().cause()).flatMap(Behind.Cause::request))
        .contains("/productivity status");
  }

  @Test
  void answersTheChannelAndItsThreadIfAsked() throws Exception {
    String root = client.post("C1", "root");
    client.send(
        client.slack.responseUrl("1"),
        "{\"text\":\"Hello\",\"response_type\":\"in_channel\",\"thread_ts\":\"" + root + "\"}");

    assertThat(messages.in("C1").get(1).onlyFor()).isEmpty();
    assertThat(messages.in("C1").get(1).thread()).contains(root);
  }

  @Test
  void isGoodFiveTimes() throws Exception {
    String url = client.slack.responseUrl("1");
    for (int each = 0; each < 5; each++) {
      assertThat(client.send(url, "{\"text\":\"x\"}").statusCode()).isEqualTo(200);
    }

    HttpResponse<String> sixth = client.send(url, "{\"text\":\"x\"}");

    assertThat(sixth.statusCode()).isEqualTo(404);
    assertThat(sixth.body()).isEqualTo("{\"ok\":false,\"error\":\"used_url\"}");
    assertThat(messages.in("C1")).hasSize(5);
  }

  @Test
  void isGoodForHalfAnHour() throws Exception {
    String url = client.slack.responseUrl("1");
    client.pass(Duration.ofMinutes(30));
    assertThat(client.send(url, "{\"text\":\"x\"}").statusCode()).isEqualTo(200);
    client.pass(Duration.ofMillis(1));

    HttpResponse<String> late = client.send(url, "{\"text\":\"x\"}");

    assertThat(late.statusCode()).isEqualTo(404);
    assertThat(late.body()).isEqualTo("{\"ok\":false,\"error\":\"expired_url\"}");
  }

  @Test
  void putsAnotherInTheMessagesPlaceForItsReader() throws Exception {
    client.send(client.slack.responseUrl("1"), "{\"text\":\"before\"}");
    Message whispered = messages.in("C1").get(0);

    client.send(on(whispered), "{\"replace_original\":true,\"text\":\"after\"}");

    Message after = messages.in("C1").get(0);
    assertThat(messages.in("C1")).hasSize(1);
    assertThat(after.ts()).isEqualTo(whispered.ts());
    assertThat(after.content().get("text").getAsString()).isEqualTo("after");
    assertThat(after.onlyFor()).contains("U1EXAMPLE");
  }

  @Test
  void leavesTheMessageUnlessItIsToBeReplaced() throws Exception {
    client.post("C1", "before");
    Message posted = messages.in("C1").get(0);

    client.send(on(posted), "{\"text\":\"beside\"}");
    assertThat(messages.in("C1")).hasSize(2);
    client.send(on(posted), "{\"delete_original\":true}");
    assertThat(messages.in("C1")).hasSize(1);
  }

  @Test
  void refusesWhatAMessageCannotBe() throws Exception {
    String url = client.slack.responseUrl("1");

    HttpResponse<String> blocks = client.send(url, "{\"blocks\":[{\"type\":\"sparkles\"}]}");

    assertThat(blocks.statusCode()).isEqualTo(400);
    assertThat(blocks.body()).contains("invalid_blocks");
    assertThat(client.send(url, "{}").body()).contains("no_text");
    assertThat(messages.in("C1")).isEmpty();
  }

  private String on(Message message) {
    return client.slack.responseUrl(
        new ReplyAddresses.ReplyAddress(
            "U1EXAMPLE", "C1", Optional.of(message.ts()), new Behind.Cause()));
  }
}
