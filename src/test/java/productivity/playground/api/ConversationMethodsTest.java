package productivity.playground.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.response.conversations.ConversationsListResponse;
import com.slack.api.model.Conversation;
import com.slack.api.model.ConversationType;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import productivity.playground.SlackClient;

class ConversationMethodsTest {
  @AutoClose private final SlackClient client = new SlackClient();
  private final MethodsClient methods = client.methods;

  @BeforeEach
  void grant() {
    List.of("channels:read", "groups:read", "im:read", "im:write", "channels:join")
        .forEach(client.slack::grant);
  }

  @Test
  void listsWhatTheAppCanSee() throws Exception {
    assertThat(listed(List.of())).containsExactly("C1", "C2", "C9");
    assertThat(listed(List.of(ConversationType.PRIVATE_CHANNEL))).containsExactly("G2");
    methods.conversationsOpen(c -> c.users(List.of("U1EXAMPLE")));
    assertThat(listed(List.of(ConversationType.IM, ConversationType.PRIVATE_CHANNEL)))
        .containsExactly("G2", "D0U1EXAMPLE");
    assertThat(methods.conversationsList(c -> c.excludeArchived(true).limit(1_000)).getChannels())
        .extracting(Conversation::getId)
        .containsExactly("C1", "C2");
  }

  private List<String> listed(List<ConversationType> types) throws Exception {
    return methods.conversationsList(c -> c.types(types).limit(1_000)).getChannels().stream()
        .map(Conversation::getId)
        .toList();
  }

  @Test
  void listsPageByPage() throws Exception {
    ConversationsListResponse first = methods.conversationsList(c -> c.limit(2));
    String cursor = first.getResponseMetadata().getNextCursor();
    ConversationsListResponse second = methods.conversationsList(c -> c.limit(2).cursor(cursor));

    assertThat(first.getChannels()).hasSize(2);
    assertThat(second.getChannels()).extracting(Conversation::getId).containsExactly("C9");
    assertThat(second.getResponseMetadata().getNextCursor()).isEmpty();
    assertThat(methods.conversationsList(c -> c.limit(1_001)).getError())
        .isEqualTo("invalid_limit");
    assertThat(methods.conversationsList(c -> c.limit(2).cursor("x")).getError())
        .isEqualTo("invalid_cursor");
  }

  @Test
  void needsAScopeForEachKind() throws Exception {
    client.slack.revoke("groups:read");

    assertThat(
            methods
                .conversationsList(
                    c ->
                        c.types(
                            List.of(
                                ConversationType.PUBLIC_CHANNEL, ConversationType.PRIVATE_CHANNEL)))
                .getNeeded())
        .isEqualTo("groups:read");
    assertThat(methods.conversationsInfo(c -> c.channel("C1")).isOk()).isTrue();
    assertThat(methods.conversationsInfo(c -> c.channel("G2")).getNeeded())
        .isEqualTo("groups:read");
    assertThat(methods.conversationsMembers(c -> c.channel("G2")).getError())
        .isEqualTo("missing_scope");
  }

  @Test
  void describesAChannel() throws Exception {
    Conversation programme = methods.conversationsInfo(c -> c.channel("C1")).getChannel();

    assertThat(programme.getName()).isEqualTo("programme");
    assertThat(programme.isMember()).isTrue();
    assertThat(methods.conversationsInfo(c -> c.channel("C2")).getChannel().isMember()).isFalse();
    assertThat(methods.conversationsInfo(c -> c.channel("C9")).getChannel().isArchived()).isTrue();
    assertThat(methods.conversationsInfo(c -> c.channel("G1")).getError())
        .isEqualTo("channel_not_found");
  }

  @Test
  void saysWhoIsInAChannel() throws Exception {
    assertThat(methods.conversationsMembers(c -> c.channel("C1")).getMembers())
        .containsExactly("U0BOT", "U1EXAMPLE", "U2EXAMPLE");
    assertThat(methods.conversationsMembers(c -> c.channel("G1")).getError())
        .isEqualTo("channel_not_found");
  }

  @Test
  void opensADirectMessage() throws Exception {
    assertThat(
            methods
                .conversationsOpen(c -> c.users(List.of("U1EXAMPLE")).returnIm(true))
                .getChannel()
                .getUser())
        .isEqualTo("U1EXAMPLE");
    assertThat(methods.conversationsOpen(c -> c.channel("D0U1EXAMPLE")).isOk()).isTrue();
  }

  @Test
  void opensNothingElse() throws Exception {
    assertThat(methods.conversationsOpen(c -> c).getError()).isEqualTo("users_list_not_supplied");
    assertThat(methods.conversationsOpen(c -> c.users(List.of("U404"))).getError())
        .isEqualTo("user_not_found");
    assertThat(methods.conversationsOpen(c -> c.users(List.of("U9EXAMPLE"))).getError())
        .isEqualTo("user_disabled");
    assertThat(methods.conversationsOpen(c -> c.channel("C1")).getError())
        .isEqualTo("method_not_supported_for_channel_type");
    assertThat(methods.conversationsOpen(c -> c.channel("D404")).getError())
        .isEqualTo("channel_not_found");
    assertThat(
            methods.conversationsOpen(c -> c.users(List.of("U1EXAMPLE", "U2EXAMPLE"))).getError())
        .isEqualTo("invalid_user_combination");
  }

  @Test
  void joinsPublicChannels() throws Exception {
    assertThat(methods.conversationsJoin(c -> c.channel("C2")).getChannel().isMember()).isTrue();
    assertThat(methods.chatPostMessage(c -> c.channel("C2").text("x")).isOk()).isTrue();
    assertThat(methods.conversationsJoin(c -> c.channel("C2")).getWarning())
        .isEqualTo("already_in_channel");
    assertThat(methods.conversationsJoin(c -> c.channel("C9")).getError()).isEqualTo("is_archived");
    assertThat(methods.conversationsJoin(c -> c.channel("G1")).getError())
        .isEqualTo("channel_not_found");
    assertThat(methods.conversationsJoin(c -> c.channel("G2")).getError())
        .isEqualTo("method_not_supported_for_channel_type");
  }
}
