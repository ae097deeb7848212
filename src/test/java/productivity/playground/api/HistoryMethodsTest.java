package productivity.playground.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.response.conversations.ConversationsHistoryResponse;
import com.slack.api.methods.response.conversations.ConversationsRepliesResponse;
import com.slack.api.model.Message;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import productivity.playground.SlackClient;

class HistoryMethodsTest {
  @AutoClose private final SlackClient client = new SlackClient();
  private final MethodsClient methods = client.methods;

  private static final String METADATA =
      "{\"event_type\":\"sent\",\"event_payload\":{\"key\":\"k1\"}}";

  @Test
  void showsTheLatestFirstAndNothingWhispered() throws Exception {
    client.post("C1", "one");
    methods.chatPostEphemeral(m -> m.channel("C1").user("U1EXAMPLE").text("psst"));
    client.post("C1", "two");

    assertThat(history().getMessages()).extracting(Message::getText).containsExactly("two", "one");
    assertThat(history().isHasMore()).isFalse();
  }

  @Test
  void showsMetadataOnlyWhereItIsAskedFor() throws Exception {
    methods.chatPostMessage(m -> m.channel("C1").text("x").metadataAsString(METADATA));

    assertThat(history().getMessages().get(0).getMetadata()).isNull();
    assertThat(
            methods
                .conversationsHistory(c -> c.channel("C1").includeAllMetadata(true))
                .getMessages()
                .get(0)
                .getMetadata()
                .getEventPayload())
        .containsEntry("key", "k1");
  }

  @Test
  void staysWithinTheTimesAskedFor() throws Exception {
    String one = client.post("C1", "one");
    client.post("C1", "two");
    String three = client.post("C1", "three");

    assertThat(between(one, three, false)).containsExactly("two");
    assertThat(between(one, three, true)).containsExactly("three", "two", "one");
    assertThat(between("0", three, false)).containsExactly("two", "one");
    assertThat(between(one.substring(0, 10), null, true)).containsExactly("three", "two", "one");
  }

  private List<String> between(String oldest, @Nullable String latest, boolean inclusive)
      throws Exception {
    return methods
        .conversationsHistory(
            c -> c.channel("C1").oldest(oldest).latest(latest).inclusive(inclusive))
        .getMessages()
        .stream()
        .map(Message::getText)
        .toList();
  }

  @Test
  void goesOnWhereThePageEnds() throws Exception {
    for (int each = 1; each <= 3; each++) {
      client.post("C1", "m" + each);
    }

    ConversationsHistoryResponse first =
        methods.conversationsHistory(c -> c.channel("C1").limit(2));
    client.post("C1", "meanwhile");
    ConversationsHistoryResponse second =
        methods.conversationsHistory(
            c -> c.channel("C1").limit(2).cursor(first.getResponseMetadata().getNextCursor()));

    assertThat(first.isHasMore()).isTrue();
    assertThat(second.getMessages()).extracting(Message::getText).containsExactly("m1");
    assertThat(second.isHasMore()).isFalse();
  }

  @Test
  void keepsRepliesInTheirThread() throws Exception {
    String root = client.post("C1", "root");
    String reply = reply(root, "reply", false);
    reply(root, "aloud", true);

    assertThat(history().getMessages())
        .extracting(Message::getText)
        .containsExactly("aloud", "root");
    assertThat(history().getMessages().get(1).getReplyCount()).isEqualTo(2);
    for (String any : List.of(root, reply)) {
      assertThat(replies(any).getMessages())
          .extracting(Message::getText)
          .containsExactly("root", "reply", "aloud");
    }
    assertThat(replies("1.000001").getError()).isEqualTo("thread_not_found");
    assertThat(replies("soon").getError()).isEqualTo("thread_not_found");
  }

  @Test
  void readsOnlyWhereTheAppIsAndMay() throws Exception {
    assertThat(error("C2")).isEqualTo("not_in_channel");
    assertThat(error("G1")).isEqualTo("channel_not_found");
    assertThat(error("C404")).isEqualTo("channel_not_found");
    assertThat(error("G2")).isNull();
    client.slack.revoke("groups:history");
    assertThat(error("G2")).isEqualTo("missing_scope");
    assertThat(error("C1")).isNull();
    client.slack.revoke("im:history");
    methods.chatPostMessage(m -> m.channel("U1EXAMPLE").text("x"));
    assertThat(methods.conversationsHistory(c -> c.channel("D0U1EXAMPLE")).getNeeded())
        .isEqualTo("im:history");
  }

  @Test
  void refusesTimesCursorsAndLimitsThatAreNone() throws Exception {
    assertThat(methods.conversationsHistory(c -> c.channel("C1").oldest("soon")).getError())
        .isEqualTo("invalid_ts_oldest");
    assertThat(methods.conversationsHistory(c -> c.channel("C1").latest("soon")).getError())
        .isEqualTo("invalid_ts_latest");
    assertThat(methods.conversationsHistory(c -> c.channel("C1").cursor("x")).getError())
        .isEqualTo("invalid_cursor");
    assertThat(methods.conversationsHistory(c -> c.channel("C1").limit(1_000)).getError())
        .isEqualTo("invalid_limit");
  }

  private ConversationsHistoryResponse history() throws Exception {
    return methods.conversationsHistory(c -> c.channel("C1"));
  }

  private @Nullable String error(String channel) throws Exception {
    return methods.conversationsHistory(c -> c.channel(channel)).getError();
  }

  private ConversationsRepliesResponse replies(String ts) throws Exception {
    return methods.conversationsReplies(c -> c.channel("C1").ts(ts));
  }

  private String reply(String root, String text, boolean aloud) throws Exception {
    client.pass(Duration.ofSeconds(1));
    return methods
        .chatPostMessage(m -> m.channel("C1").threadTs(root).text(text).replyBroadcast(aloud))
        .getTs();
  }
}
