package productivity.playground.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.response.chat.ChatGetPermalinkResponse;
import com.slack.api.methods.response.chat.ChatUpdateResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import productivity.playground.SlackClient;
import productivity.playground.workspace.Behind;
import productivity.playground.workspace.Channels;
import productivity.playground.workspace.Message;

class EditMethodsTest {
  @AutoClose private final SlackClient client = new SlackClient();
  private final MethodsClient methods = client.methods;

  private static final String BLOCKS = "[{\"type\":\"divider\",\"block_id\":\"line\"}]";

  @Test
  void putsOtherTextInItsPlace() throws Exception {
    String ts = client.post("C1", "before");

    ChatUpdateResponse reply = methods.chatUpdate(m -> m.channel("C1").ts(ts).text("after"));

    assertThat(reply.getTs()).isEqualTo(ts);
    assertThat(reply.getText()).isEqualTo("after");
    assertThat(kept(ts).edited()).isTrue();
    assertThat(kept(ts).behind().by()).isEqualTo("chat.update");
  }

  @Test
  void putsOtherBlocksInItsPlaceWithoutAMark() throws Exception {
    String ts = client.post("C1", "words");

    methods.chatUpdate(m -> m.channel("C1").ts(ts).blocksAsString(BLOCKS));

    assertThat(kept(ts).edited()).isFalse();
    assertThat(kept(ts).content().get("text").getAsString()).isEqualTo("words");
    assertThat(kept(ts).content().getAsJsonArray("blocks")).hasSize(1);
  }

  @Test
  void takesBlocksAwayWhereTextAloneIsGiven() throws Exception {
    String ts = client.post("C1", "words");
    methods.chatUpdate(m -> m.channel("C1").ts(ts).text("words").blocksAsString(BLOCKS));

    methods.chatUpdate(m -> m.channel("C1").ts(ts).attachmentsAsString("[{\"text\":\"x\"}]"));
    assertThat(kept(ts).content().has("blocks")).isTrue();
    methods.chatUpdate(m -> m.channel("C1").ts(ts).text("words"));
    assertThat(kept(ts).content().has("blocks")).isFalse();
    assertThat(kept(ts).content().has("attachments")).isTrue();
  }

  @Test
  void keepsMetadataUntilItIsTakenAway() throws Exception {
    String metadata = "{\"event_type\":\"sent\",\"event_payload\":{\"key\":\"k\"}}";
    String ts = client.post("C1", "x");
    methods.chatUpdate(m -> m.channel("C1").ts(ts).text("x").metadataAsString(metadata));
    methods.chatUpdate(m -> m.channel("C1").ts(ts).text("y"));
    assertThat(kept(ts).content().has("metadata")).isTrue();

    methods.chatUpdate(m -> m.channel("C1").ts(ts).text("z").metadataAsString("{}"));
    assertThat(kept(ts).content().has("metadata")).isFalse();
  }

  @Test
  void changesNothingThatIsNotItsOwn() throws Exception {
    String ts = said("U1EXAMPLE", Optional.empty());

    assertThat(update("C1", ts, "x")).isEqualTo("cant_update_message");
    assertThat(delete("C1", ts)).isEqualTo("cant_delete_message");
    assertThat(kept(ts).content().get("text").getAsString()).isEqualTo("mine");
  }

  @Test
  void findsNothingThatIsNotThere() throws Exception {
    String whispered = said("U0BOT", Optional.of("U1EXAMPLE"));
    String ts = client.post("C1", "x");

    for (String missing : List.of("1.000001", whispered)) {
      assertThat(update("C1", missing, "x")).isEqualTo("message_not_found");
      assertThat(delete("C1", missing)).isEqualTo("message_not_found");
      assertThat(permalink("C1", missing).getError()).isEqualTo("message_not_found");
    }
    for (String place : List.of("G1", "C404", "U1EXAMPLE")) {
      assertThat(update(place, ts, "x")).isEqualTo("channel_not_found");
      assertThat(delete(place, ts)).isEqualTo("channel_not_found");
      assertThat(permalink(place, ts).getError()).isEqualTo("channel_not_found");
    }
  }

  @Test
  void refusesWhatCannotStandThere() throws Exception {
    String ts = client.post("C1", "x");

    assertThat(update("C1", ts, "x".repeat(4_000))).isNull();
    assertThat(update("C1", ts, "x".repeat(4_001))).isEqualTo("msg_too_long");
    assertThat(update("C1", ts, "")).isEqualTo("no_text");
    assertThat(
            methods
                .chatUpdate(m -> m.channel("C1").ts(ts).blocksAsString("[{\"type\":\"no\"}]"))
                .getError())
        .isEqualTo("invalid_blocks");
  }

  @Test
  void leavesAnArchivedChannelAsItIs() throws Exception {
    String ts = client.post("C1", "x");
    Channels channels = client.slack.workspace().channels();
    channels.put(channels.find("C1").orElseThrow().archivedNow());

    assertThat(update("C1", ts, "y")).isEqualTo("is_inactive");
  }

  @Test
  void takesAMessageAway() throws Exception {
    String ts = client.post("C1", "x");

    assertThat(delete("C1", ts)).isNull();
    assertThat(client.slack.workspace().messages().in("C1")).isEmpty();
  }

  @Test
  void namesTheAddressOfAMessageAndOfAReply() throws Exception {
    String root = client.post("C1", "root");
    client.pass(Duration.ofSeconds(1));
    String reply =
        methods.chatPostMessage(m -> m.channel("C1").threadTs(root).text("reply")).getTs();

    assertThat(permalink("C1", root).getPermalink())
        .endsWith("/archives/C1/p" + root.replace(".", ""));
    assertThat(permalink("C1", reply).getPermalink())
        .endsWith("/p" + reply.replace(".", "") + "?thread_ts=" + root + "&cid=C1");
  }

  private String said(String user, Optional<String> reader) {
    JsonObject content = new JsonObject();
    content.addProperty("text", "mine");
    Behind behind = Behind.of("page", content);
    return client
        .slack
        .workspace()
        .messages()
        .add(new Message.Draft("C1", user, content, Optional.empty(), reader, behind))
        .ts();
  }

  private Message kept(String ts) {
    return client.slack.workspace().messages().find(new Message.Address("C1", ts)).orElseThrow();
  }

  private @Nullable String update(String channel, String ts, String text) throws Exception {
    return methods.chatUpdate(m -> m.channel(channel).ts(ts).text(text)).getError();
  }

  private @Nullable String delete(String channel, String ts) throws Exception {
    return methods.chatDelete(m -> m.channel(channel).ts(ts)).getError();
  }

  private ChatGetPermalinkResponse permalink(String channel, String ts) throws Exception {
    return methods.chatGetPermalink(m -> m.channel(channel).messageTs(ts));
  }
}
