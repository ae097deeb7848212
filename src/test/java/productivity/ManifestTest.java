package productivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The app's manifest against the fields and limits that Slack documents for it. */
class ManifestTest {
  private static Map<String, Object> manifest = Map.of();

  @BeforeAll
  static void read() throws IOException {
    manifest = new Yaml().load(Files.readString(Path.of("manifest.yml")));
  }

  @Test
  void usesOnlyFieldsThatSlackKnows() {
    assertThat(manifest)
        .containsOnlyKeys(
            "_metadata", "display_information", "features", "oauth_config", "settings");
    assertThat(at("display_information"))
        .containsOnlyKeys("name", "description", "long_description", "background_color");
    assertThat(at("features"))
        .containsOnlyKeys("app_home", "bot_user", "shortcuts", "slash_commands");
    assertThat(at("oauth_config", "scopes")).containsOnlyKeys("bot", "bot_optional");
    assertThat(at("settings"))
        .containsOnlyKeys(
            "event_subscriptions",
            "interactivity",
            "org_deploy_enabled",
            "socket_mode_enabled",
            "token_rotation_enabled");
  }

  @Test
  void keepsItsTextsWithinSlacksLengths() {
    Map<String, Object> display = at("display_information");
    assertThat(text(display, "name").length()).isBetween(1, 35);
    assertThat(text(display, "description").length()).isBetween(1, 140);
    assertThat(text(display, "long_description").length()).isBetween(175, 4_000);
    assertThat(text(display, "background_color")).matches("#[0-9a-f]{6}");
    assertThat(text(at("features", "bot_user"), "display_name")).matches("[a-z0-9._-]{1,80}");
    for (Map<String, Object> shortcut : list(at("features"), "shortcuts")) {
      assertThat(shortcut).containsOnlyKeys("name", "type", "callback_id", "description");
      assertThat(text(shortcut, "name").length()).isBetween(1, 24);
      assertThat(text(shortcut, "type")).isIn("message", "global");
      assertThat(text(shortcut, "callback_id").length()).isBetween(1, 255);
      assertThat(text(shortcut, "description").length()).isBetween(1, 150);
    }
  }

  @Test
  void escapesMentionsInTheCommandAndSendsAllToOneWayIn() {
    List<Map<String, Object>> commands = list(at("features"), "slash_commands");
    assertThat(commands).hasSize(1);
    assertThat(commands.get(0)).containsEntry("command", "/productivity");
    assertThat(commands.get(0)).containsEntry("should_escape", true);
    String wayIn = text(commands.get(0), "url");
    assertThat(wayIn).startsWith("https://").endsWith("/slack/events");
    assertThat(at("settings", "interactivity")).containsEntry("request_url", wayIn);
    assertThat(at("settings", "event_subscriptions")).containsEntry("request_url", wayIn);
  }

  @Test
  void asksForTheLeastAndLeavesTheRestOptional() {
    assertThat(at("oauth_config", "scopes").get("bot"))
        .isEqualTo(List.of("commands", "chat:write"));
    assertThat(at("oauth_config", "scopes").get("bot_optional"))
        .isEqualTo(
            List.of(
                "files:write",
                "users:read",
                "channels:history",
                "groups:history",
                "im:history",
                "im:write"));
  }

  @SuppressWarnings("unchecked") // YAML maps have text keys wherever this manifest has maps.
  private static Map<String, Object> at(String... path) {
    Map<String, Object> place = manifest;
    for (String key : path) {
      place = (Map<String, Object>) place.get(key);
      assertThat(place).as(String.join(".", path)).isNotNull();
    }
    return place;
  }

  @SuppressWarnings("unchecked") // The lists asked for hold maps.
  private static List<Map<String, Object>> list(Map<String, Object> place, String key) {
    return (List<Map<String, Object>>) place.get(key);
  }

  private static String text(Map<String, Object> place, String key) {
    return String.valueOf(place.get(key));
  }
}
