package productivity.playground.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an app tells Slack about itself: its commands, its shortcuts and the events that it is to be
 * told ({@code message.channels}, {@code app_home_opened}, …).
 */
public record Manifest(List<SlashCommand> commands, List<Shortcut> shortcuts, Set<String> events) {
  public Manifest {
    commands = List.copyOf(commands);
    shortcuts = List.copyOf(shortcuts);
    events = Set.copyOf(events);
  }

  /** A command with the hint that is shown while it is typed, and texts worth trying. */
  public record SlashCommand(String command, String hint, List<Example> examples) {}

  /** A text to type after the command, and what comes of it. */
  public record Example(String text, String says) {}

  /** An entry in a message's menu, or in the one beside the composer. */
  public record Shortcut(String callbackId, String name, Kind kind) {
    public enum Kind {
      GLOBAL,
      MESSAGE
    }
  }

  Optional<SlashCommand> find(String command) {
    return commands.stream().filter(known -> known.command().equals(command)).findFirst();
  }

  Optional<Shortcut> shortcut(String callbackId) {
    return shortcuts.stream().filter(known -> known.callbackId().equals(callbackId)).findFirst();
  }
}
