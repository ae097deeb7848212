package productivity.playground.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.response.chat.ChatPostEphemeralResponse;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import productivity.playground.SlackClient;
import productivity.playground.workspace.Message;

class ChatMethodsTest {
  @AutoClose private final SlackClient client = new SlackClient();
  private final MethodsClient methods = client.methods;

  @Test
  void postsWhereTheAppIs() throws Exception {
    ChatPostMessageResponse reply = methods.chatPostMessage(m -> m.channel("C1").text("Hello"));

    assertThat(reply.getChannel()).isEqualTo("C1");
    assertThat(reply.getTs()).isEqualTo("1468310400.000000");
    assertThat(reply.getMessage().getText()).isEqualTo("Hello");
    assertThat(reply.getMessage().getBotId()).isEqualTo("B0BOT");
    Message kept = client.slack.workspace().messages().in("C1").get(0);
    assertThat(kept.behind().by()).isEqualTo("chat.postMessage");
    assertThat(kept.behind().sent().get("text").getAsString()).isEqualTo("Hello");
    assertThat(kept.behind().sent().has("token")).isFalse();
  }

  static Stream<Arguments> placesThatRefuse() {
    return Stream.of(
        Arguments.of("C2", "not_in_channel"),
        Arguments.of("G1", "channel_not_found"),
        Arguments.of("#board", "channel_not_found"),
        Arguments.of("C9", "is_archived"),
        Arguments.of("C404", "channel_not_found"),
        Arguments.of("U404", "channel_not_found"),
        Arguments.of("U9EXAMPLE", "channel_not_found"),
        Arguments.of("U0BOT", "channel_not_found"));
  }

  @ParameterizedTest
  @MethodSource("placesThatRefuse")
  void postsNowhereElse(String channel, String error) throws Exception {
    assertThat(methods.chatPostMessage(m -> m.channel(channel).text("x")).getError())
        .isEqualTo(error);
    assertThat(methods.chatPostEphemeral(m -> m.channel(channel).user("U1EXAMPLE").text("x")))
        .returns(error, ChatPostEphemeralResponse::getError);
  }

  @Test
  void knowsAChannelByItsNameToo() throws Exception {
    assertThat(methods.chatPostMessage(m -> m.channel("#leads").text("x")).getChannel())
        .isEqualTo("G2");
    assertThat(methods.chatPostMessage(m -> m.channel("programme").text("x")).getChannel())
        .isEqualTo("C1");
  }

  @Test
  void mayPostToAllPublicChannelsIfThatIsGranted() throws Exception {
    client.slack.grant("chat:write.public");

    assertThat(methods.chatPostMessage(m -> m.channel("C2").text("x")).isOk()).isTrue();
    assertThat(methods.chatPostMessage(m -> m.channel("G1").text("x")).getError())
        .isEqualTo("channel_not_found");
  }

  @Test
  void opensTheDirectMessageWithAPerson() throws Exception {
    String channel = methods.chatPostMessage(m -> m.channel("U1EXAMPLE").text("x")).getChannel();

    assertThat(channel).isEqualTo("D0U1EXAMPLE");
    client.pass(Duration.ofSeconds(1));
    assertThat(methods.chatPostMessage(m -> m.channel(channel).text("x")).isOk()).isTrue();
  }

  @Test
  void asksForAChannelAndForSomethingToSay() throws Exception {
    ChatPostMessageResponse nowhere = methods.chatPostMessage(m -> m.text("x"));

    assertThat(nowhere.getError()).isEqualTo("invalid_arguments");
    assertThat(nowhere.getResponseMetadata().getMessages())
        .containsExactly("[ERROR] missing required field: channel");
    assertThat(methods.chatPostMessage(m -> m.channel("C1")).getError()).isEqualTo("no_text");
    assertThat(methods.chatPostMessage(m -> m.channel("C1").blocksAsString("[]")).getError())
        .isEqualTo("no_text");
  }

  @Test
  void cutsTextThatIsTooLong() throws Exception {
    methods.chatPostMessage(m -> m.channel("C1").text("x".repeat(40_001)));

    Message kept = client.slack.workspace().messages().in("C1").get(0);
    assertThat(kept.content().get("text").getAsString()).hasSize(40_000);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "notjson{|invalid_blocks_format",
        "{}|invalid_blocks_format",
        "[{\"type\":\"sparkles\"}]|invalid_blocks",
        "[{\"type\":\"section\"}]|invalid_blocks",
      })
  void refusesBlocksThatSlackWouldRefuse(String blocks, String error) throws Exception {
    assertThat(methods.chatPostMessage(m -> m.channel("C1").blocksAsString(blocks)).getError())
        .isEqualTo(error);
    assertThat(client.slack.workspace().messages().in("C1")).isEmpty();
  }

  @Test
  void saysWhatIsWrongWithTheBlocks() throws Exception {
    ChatPostMessageResponse reply =
        methods.chatPostMessage(m -> m.channel("C1").blocksAsString("[{\"type\":\"section\"}]"));

    assertThat(reply.getErrors()).singleElement().asString().contains("/blocks/0");
    assertThat(reply.getResponseMetadata().getMessages()).isEqualTo(reply.getErrors());
  }

  @Test
  void keepsBlocksWithTheIdsThatWereLeftOut() throws Exception {
    ChatPostMessageResponse reply =
        methods.chatPostMessage(m -> m.channel("C1").blocksAsString("[{\"type\":\"divider\"}]"));

    assertThat(reply.getMessage().getBlocks().get(0).getBlockId()).isNotEmpty();
  }

  @Test
  void takesAHundredAttachments() throws Exception {
    String one = "{\"text\":\"x\"}";

    assertThat(
            methods
                .chatPostMessage(
                    m ->
                        m.channel("C1")
                            .attachmentsAsString("[" + one + ",".concat(one).repeat(99) + "]"))
                .isOk())
        .isTrue();
    assertThat(
            methods
                .chatPostMessage(
                    m ->
                        m.channel("C1")
                            .attachmentsAsString("[" + one + ",".concat(one).repeat(100) + "]"))
                .getError())
        .isEqualTo("too_many_attachments");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "notjson{|invalid_metadata_format",
        "[]|invalid_metadata_format",
        "{\"event_type\":\"sent\"}|invalid_metadata_format",
        "{\"event_type\":\"\",\"event_payload\":{}}|invalid_metadata_format",
        "{\"event_type\":5,\"event_payload\":{}}|invalid_metadata_format",
        "{\"event_type\":\"sent\",\"event_payload\":[]}|invalid_metadata_format",
      })
  void refusesMetadataOfTheWrongForm(String metadata, String error) throws Exception {
    assertThat(
            methods
                .chatPostMessage(m -> m.channel("C1").text("x").metadataAsString(metadata))
                .getError())
        .isEqualTo(error);
  }

  @Test
  void refusesMetadataBeyondEightKilobytes() throws Exception {
    String metadata =
        "{\"event_type\":\"sent\",\"event_payload\":{\"key\":\"%s\"}}".formatted("x".repeat(8_192));

    assertThat(
            methods
                .chatPostMessage(m -> m.channel("C1").text("x").metadataAsString(metadata))
                .getError())
        .isEqualTo("metadata_too_large");
  }

  @Test
  void answersInAThreadAndWithoutAWordBesideOneThatIsNotThere() throws Exception {
    String root = client.post("C1", "root");
    client.pass(Duration.ofSeconds(1));
    String reply =
        methods.chatPostMessage(m -> m.channel("C1").threadTs(root).text("reply")).getTs();
    client.pass(Duration.ofSeconds(1));
    ChatPostMessageResponse nested =
        methods.chatPostMessage(m -> m.channel("C1").threadTs(reply).text("again"));
    client.pass(Duration.ofSeconds(1));
    ChatPostMessageResponse lost =
        methods.chatPostMessage(m -> m.channel("C1").threadTs("1.000001").text("lost"));

    assertThat(nested.getMessage().getThreadTs()).isEqualTo(root);
    assertThat(lost.isOk()).isTrue();
    assertThat(lost.getMessage().getThreadTs()).isNull();
    assertThat(methods.chatPostMessage(m -> m.channel("C1").threadTs("soon").text("x")).getError())
        .isEqualTo("invalid_thread_ts");
  }

  @Test
  void whispersToSomebodyOfTheChannelOnly() throws Exception {
    assertThat(
            methods
                .chatPostEphemeral(m -> m.channel("C1").user("U1EXAMPLE").text("x"))
                .getMessageTs())
        .isNotEmpty();
    assertThat(methods.chatPostEphemeral(m -> m.channel("C1").user("U404").text("x")).getError())
        .isEqualTo("user_not_in_channel");
    assertThat(methods.chatPostEphemeral(m -> m.channel("C1").text("x")).getError())
        .isEqualTo("invalid_arguments");

    Message kept = client.slack.workspace().messages().in("C1").get(0);
    assertThat(kept.isFor("U1EXAMPLE")).isTrue();
    assertThat(kept.isFor("U2EXAMPLE")).isFalse();
  }
}
