package productivity.playground.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.response.views.ViewsOpenResponse;
import com.slack.api.methods.response.views.ViewsPublishResponse;
import com.slack.api.methods.response.views.ViewsUpdateResponse;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import productivity.playground.SlackClient;
import productivity.playground.workspace.Behind;
import productivity.playground.workspace.Triggers;
import productivity.playground.workspace.View;

class ViewMethodsTest {
  @AutoClose private final SlackClient client = new SlackClient();
  private final MethodsClient methods = client.methods;

  @Test
  void opensOneForThePersonWhoAsked() throws Exception {
    ViewsOpenResponse reply =
        methods.viewsOpen(v -> v.triggerId(trigger()).viewAsString(modal("a")));

    assertThat(reply.isOk()).isTrue();
    assertThat(reply.getView().getHash()).isNotEmpty();
    assertThat(reply.getView().getRootViewId()).isEqualTo(reply.getView().getId());
    View open = client.slack.workspace().views().stack("U1EXAMPLE").get(0);
    assertThat(open.content().toString()).contains("action_id", "block_id");
    assertThat(open.behind().by()).isEqualTo("views.open");
    assertThat(open.behind().cause()).isSameAs(cause);
  }

  @Test
  void opensNothingWithATriggerThatIsSpentOrLateOrMadeUp() throws Exception {
    String late = trigger();
    client.pass(Duration.ofMillis(3_001));
    String used = trigger();
    methods.viewsOpen(v -> v.triggerId(used).viewAsString(modal("a")));

    assertThat(open(late, modal("a"))).isEqualTo("expired_trigger_id");
    assertThat(open(used, modal("a"))).isEqualTo("exchanged_trigger_id");
    assertThat(open("1.2.3", modal("a"))).isEqualTo("invalid_trigger_id");
  }

  @Test
  void leavesATriggerGoodWhereTheViewIsRefused() throws Exception {
    String trigger = trigger();

    assertThat(open(trigger, "{\"type\":\"modal\"}")).isEqualTo("invalid_arguments");
    assertThat(open(trigger, modal("a"))).isNull();
  }

  @Test
  void refusesViewsThatSlackWouldRefuse() throws Exception {
    String large = modal("a").replace("Save", "x".repeat(250 * 1_024));

    assertThat(open(trigger(), "notjson{")).isEqualTo("invalid_arguments");
    assertThat(open(trigger(), "")).isEqualTo("invalid_arguments");
    assertThat(open(trigger(), home())).isEqualTo("invalid_arguments");
    assertThat(open(trigger(), modal("a").replace("Save", "x".repeat(25))))
        .isEqualTo("invalid_arguments");
    assertThat(open(trigger(), large)).isEqualTo("view_too_large");
    assertThat(open("", modal("a"))).isEqualTo("invalid_arguments");
  }

  @Test
  void stacksThreeAndNoMore() throws Exception {
    methods.viewsOpen(v -> v.triggerId(trigger()).viewAsString(modal("a")));
    assertThat(push(trigger(), "b")).isNull();
    assertThat(push(trigger(), "c")).isNull();

    assertThat(push(trigger(), "d")).isEqualTo("push_limit_reached");
    assertThat(client.slack.workspace().views().stack("U1EXAMPLE")).hasSize(3);
  }

  @Test
  void pushesOntoAnOpenViewOnly() throws Exception {
    assertThat(push(trigger(), "a")).isEqualTo("not_found");
  }

  @Test
  void updatesByEitherIdWhileTheHashIsTheLatest() throws Exception {
    com.slack.api.model.view.View open =
        methods.viewsOpen(v -> v.triggerId(trigger()).viewAsString(modal("a"))).getView();

    ViewsUpdateResponse first =
        methods.viewsUpdate(
            v -> v.viewId(open.getId()).hash(open.getHash()).viewAsString(modal("a")));
    assertThat(first.getView().getHash()).isNotEqualTo(open.getHash());
    assertThat(
            methods
                .viewsUpdate(
                    v -> v.viewId(open.getId()).hash(open.getHash()).viewAsString(modal("a")))
                .getError())
        .isEqualTo("hash_conflict");
    assertThat(methods.viewsUpdate(v -> v.externalId("a").viewAsString(modal("a"))).isOk())
        .isTrue();
  }

  @Test
  void updatesNoViewThatIsClosedOrUnnamed() throws Exception {
    assertThat(methods.viewsUpdate(v -> v.viewId("V404").viewAsString(modal("a"))).getError())
        .isEqualTo("not_found");
    assertThat(methods.viewsUpdate(v -> v.viewAsString(modal("a"))).getError())
        .isEqualTo("invalid_arguments");
  }

  @Test
  void givesAnExternalIdOnce() throws Exception {
    methods.viewsOpen(v -> v.triggerId(trigger()).viewAsString(modal("a")));

    assertThat(push(trigger(), "a")).isEqualTo("duplicate_external_id");
  }

  @Test
  void publishesAHomeTab() throws Exception {
    ViewsPublishResponse reply =
        methods.viewsPublish(v -> v.userId("U1EXAMPLE").viewAsString(home()));

    assertThat(client.slack.workspace().views().home("U1EXAMPLE")).isPresent();
    assertThat(
            methods
                .viewsPublish(v -> v.userId("U1EXAMPLE").hash("1.2").viewAsString(home()))
                .getError())
        .isEqualTo("hash_conflict");
    assertThat(
            methods
                .viewsPublish(
                    v -> v.userId("U1EXAMPLE").hash(reply.getView().getHash()).viewAsString(home()))
                .isOk())
        .isTrue();
  }

  @Test
  void publishesToNobodyElse() throws Exception {
    for (String nobody : List.of("U404", "U9EXAMPLE", "U0BOT")) {
      ViewsPublishResponse reply = methods.viewsPublish(v -> v.userId(nobody).viewAsString(home()));
      assertThat(reply.getError()).isEqualTo("invalid_arguments");
      assertThat(reply.getResponseMetadata().getMessages()).containsExactly("invalid `user_id`");
    }
    assertThat(methods.viewsPublish(v -> v.userId("U1EXAMPLE").viewAsString(modal("a"))).getError())
        .isEqualTo("invalid_arguments");
  }

  private final Behind.Cause cause = new Behind.Cause();

  private String trigger() {
    return client.slack.workspace().triggers().issue(new Triggers.Trigger("U1EXAMPLE", cause));
  }

  private @Nullable String open(String trigger, String view) throws Exception {
    return methods.viewsOpen(v -> v.triggerId(trigger).viewAsString(view)).getError();
  }

  private @Nullable String push(String trigger, String externalId) throws Exception {
    return methods.viewsPush(v -> v.triggerId(trigger).viewAsString(modal(externalId))).getError();
  }

  private static String modal(String externalId) {
    return """
        {"type":"modal","external_id":"%s","title":{"type":"plain_text","text":"Update"},
         "submit":{"type":"plain_text","text":"Save"},
         "blocks":[{"type":"input","label":{"type":"plain_text","text":"What happened"},
                    "element":{"type":"plain_text_input"}}]}
        """
        .formatted(externalId);
  }

  private static String home() {
    return "{\"type\":\"home\",\"blocks\":[{\"type\":\"divider\"}]}";
  }
}
