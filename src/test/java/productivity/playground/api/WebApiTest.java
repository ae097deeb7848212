package productivity.playground.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import productivity.playground.SlackClient;

class WebApiTest {
  @AutoClose private final SlackClient client = new SlackClient();
  private final MethodsClient methods = client.methods;

  @Test
  void wantsATokenOfTheRightKind() throws Exception {
    assertThat(client.as("").authTest(a -> a).getError()).isEqualTo("not_authed");
    assertThat(client.as("pass").authTest(a -> a).getError()).isEqualTo("invalid_auth");
    assertThat(client.as("xapp-1").authTest(a -> a).getError()).isEqualTo("not_allowed_token_type");
    assertThat(methods.appsConnectionsOpen(a -> a).getError()).isEqualTo("not_allowed_token_type");
    client.slack.revokeToken("xoxb-1");
    assertThat(methods.authTest(a -> a).getError()).isEqualTo("token_revoked");
    assertThat(client.as("xoxb-2").authTest(a -> a).isOk()).isTrue();
  }

  @Test
  void takesTheTokenInAFormButNotInJson() throws Exception {
    String url = client.slack.apiUrl() + "auth.test";

    assertThat(client.send(url, "token=xoxb-1").body()).contains("\"ok\":true");
    assertThat(client.send(url, "{\"token\":\"xoxb-1\"}").body()).contains("not_authed");
    assertThat(client.send(url, "{}", "Authorization", "Bearer xoxb-1").body())
        .contains("\"ok\":true");
  }

  @Test
  void takesTheSameInAFormAndInJson() throws Exception {
    String url = client.slack.apiUrl() + "chat.postMessage";
    String blocks = "[{\"type\":\"divider\"}]";
    String form =
        "channel=C1&text=a%20b%2Bc&blocks=" + URLEncoder.encode(blocks, StandardCharsets.UTF_8);
    String json = "{\"channel\":\"C1\",\"text\":\"a b+c\",\"blocks\":" + blocks + "}";

    client.send(url, form, "Authorization", "Bearer xoxb-1");
    client.pass(Duration.ofSeconds(1));
    client.send(url, json, "Authorization", "Bearer xoxb-1");

    assertThat(client.slack.workspace().messages().in("C1"))
        .hasSize(2)
        .allSatisfy(
            message -> {
              assertThat(message.content().get("text").getAsString()).isEqualTo("a b+c");
              assertThat(message.content().getAsJsonArray("blocks")).hasSize(1);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"{|invalid_json", "{}}|invalid_json", "a=%zz|invalid_form_data"})
  void refusesWhatCannotBeRead(String body, String error) throws Exception {
    assertThat(client.send(client.slack.apiUrl() + "api.test", body).body()).contains(error);
  }

  @Test
  void knowsNoOtherMethods() throws Exception {
    assertThat(client.send(client.slack.apiUrl() + "chat.shout", "token=xoxb-1").body())
        .contains("unknown_method");
  }

  @Test
  void saysWhatScopeIsNeededAndWhatIsGranted() throws Exception {
    client.slack.revoke("chat:write");

    ChatPostMessageResponse reply = methods.chatPostMessage(m -> m.channel("C1").text("x"));

    assertThat(reply.getError()).isEqualTo("missing_scope");
    assertThat(reply.getNeeded()).isEqualTo("chat:write");
    assertThat(reply.getProvided())
        .isEqualTo(
            "channels:history,commands,files:write,groups:history,im:history,im:write,users:read");
  }

  @Test
  void grantsAtFirstWhatTheManifestAsksFor() throws Exception {
    String manifest = Files.readString(Path.of("manifest.yml"));
    Matcher scopes = Pattern.compile("(?m)^ {6}- (\\S+)$").matcher(between(manifest));

    String granted =
        client
            .send(client.slack.apiUrl() + "auth.test", "token=xoxb-1")
            .headers()
            .firstValue("X-OAuth-Scopes")
            .orElseThrow();

    assertThat(granted.split(","))
        .containsExactlyInAnyOrderElementsOf(
            scopes.results().map(scope -> scope.group(1)).toList());
  }

  private static String between(String manifest) {
    return manifest.substring(manifest.indexOf("scopes:"), manifest.indexOf("settings:"));
  }

  @Test
  void givesEveryConnectionATicketOfItsOwn() throws Exception {
    MethodsClient app = client.as("xapp-1");
    String first = app.appsConnectionsOpen(a -> a).getUrl();
    client.pass(Duration.ofMinutes(1));

    assertThat(first).matches("ws://127\\.0\\.0\\.1:\\d+/link/\\?ticket=\\d+&app_id=A0PLAY");
    assertThat(app.appsConnectionsOpen(a -> a).getUrl()).isNotEqualTo(first);
  }

  @Test
  void echoesWhatItIsTestedWith() throws Exception {
    assertThat(methods.apiTest(a -> a.foo("bar")).getArgs().getFoo()).isEqualTo("bar");
    assertThat(methods.apiTest(a -> a.error("my_error")).getError()).isEqualTo("my_error");
  }
}
