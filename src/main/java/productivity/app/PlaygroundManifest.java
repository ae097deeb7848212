package productivity.app;

import java.util.List;
import java.util.Set;
import productivity.playground.page.Manifest;
import productivity.playground.page.Manifest.Example;
import productivity.playground.page.Manifest.Shortcut;
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
          new Example(
              "update EP-3 amber 15 councils, £26.8m; two contracts slipped", "say how it goes"),
          new Example("rate EP-3 red because two contracts slipped", "say why as well"),
          new Example("done DL-118 because the board met early", "it has happened"),
          new Example(
              "move DL-118 to 20 December because the board meets late", "the first date stays"),
          new Example("decide DL-45 announced: 20 partnerships are funded", "what others decided"),
          new Example("add deadline Map launched on 5 December in digital, launch", "a new date"),
          new Example(
              "add saving £971,000 energy contracts in procurement, achieved annual efficiency saving",
              "never guessed"),
          new Example("add deliverable A new map for 2017-18 in shared-services", "a new promise"),
          new Example("deputy @Team member until 5 December", "who stands in where you lead"),
          new Example("lead @Team member digital", "for administrators"),
          new Example("undo", "takes your newest change back"),
          new Example("history EP-3", "who changed what, when and why"),
          new Example("help", "everything that can be asked and changed"));

  private PlaygroundManifest() {}

  static Manifest of() {
    String hint =
        "status | deadlines | savings | grants | show EP-3 | update EP-3 amber; note | help";
    return new Manifest(
        List.of(new SlashCommand(COMMAND, hint, EXAMPLES)),
        List.of(
            new Shortcut("log-as-update", "Log as update", Shortcut.Kind.MESSAGE),
            new Shortcut("post-update", "Post an update", Shortcut.Kind.GLOBAL)),
        Set.of(
            "app_home_opened",
            "app_uninstalled",
            "tokens_revoked",
            "message.channels",
            "message.groups",
            "user_change"));
  }
}
