package productivity.app;

import java.util.List;
import java.util.Set;
import productivity.playground.page.Manifest;
import productivity.playground.page.Manifest.Example;
import productivity.playground.page.Manifest.SlashCommand;

/** What {@code manifest.yml} tells Slack, as far as the service answers to it by now. */
final class PlaygroundManifest {
  static final String COMMAND = "/productivity";

  /** Questions to begin with, each with what comes of it. */
  static final List<Example> EXAMPLES =
      List.of(
          new Example("status", "how the programme stands"),
          new Example("deadlines next 30 days", "what is due, and who decides"),
          new Example("deadlines 29 July 2016", "what others decide on that day"),
          new Example("savings", "money saved and expected, never added up wrongly"),
          new Example("grants", "funding rounds and what became of each bid"),
          new Example("show EP-3", "one deliverable with all that is known of it"),
          new Example("find cyber", "anything that holds the word"),
          new Example("help", "everything that can be asked"));

  private PlaygroundManifest() {}

  static Manifest of() {
    String hint = "status | deadlines | savings | grants | show EP-3 | find words | help";
    return new Manifest(
        List.of(new SlashCommand(COMMAND, hint, EXAMPLES)),
        List.of(),
        Set.of(
            "app_home_opened",
            "app_uninstalled",
            "tokens_revoked",
            "message.channels",
            "message.groups",
            "user_change"));
  }
}
