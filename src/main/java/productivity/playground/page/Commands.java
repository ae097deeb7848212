package productivity.playground.page;

import com.google.gson.JsonObject;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import productivity.playground.workspace.Behind;
import productivity.playground.workspace.Workspace;

/** Slash commands: sent once, answered within three seconds or said to have failed. */
record Commands(Workspace workspace, Manifest manifest, Payloads payloads, ServiceLine line) {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  JsonObject run(Slackbot.Spot spot, String typed) {
    String[] parts = SPACE.split(typed.strip(), 2);
    String command = parts[0];
    if (manifest.find(command).isEmpty()) {
      say(spot, unknown(command), null);
    } else if (spot.thread().isPresent()) {
      throw Sorry.because(command + " is not supported in threads. Sorry!");
    } else {
      send(spot, command, new Typed(workspace).carried(parts.length > 1 ? parts[1] : ""));
    }
    return Replies.done();
  }

  private void send(Slackbot.Spot spot, String command, String text) {
    Behind.Cause cause = new Behind.Cause();
    Map<String, String> fields = payloads.command(spot, command, text, cause);
    Outcome outcome = line.send(Parcel.command(fields), cause);
    error(spot, outcome, cause)
        .ifPresent(error -> say(spot, command + " failed with the error \"" + error + "\"", cause));
  }

  private Optional<String> error(Slackbot.Spot spot, Outcome outcome, Behind.Cause cause) {
    if (outcome instanceof Outcome.Answered answered) {
      return new Acknowledged(workspace).post(spot, answered, cause);
    }
    boolean late = outcome instanceof Outcome.TooLate;
    return Optional.of(late ? "operation_timeout" : "dispatch_failed");
  }

  private void say(Slackbot.Spot spot, String sentence, Behind.@Nullable Cause cause) {
    Behind behind = new Behind("Slackbot", new JsonObject(), cause);
    new Slackbot(workspace).say(spot, sentence, behind);
  }

  private static String unknown(String command) {
    return command
        + " is not a valid command. In Slack, all messages that start with the \"/\" character are"
        + " interpreted as commands. To send it as a message, put a space before the \"/\".";
  }
}
