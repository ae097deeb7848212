package productivity.playground.limits;

import static productivity.playground.limits.Rules.matching;
import static productivity.playground.limits.Rules.oneOf;
import static productivity.playground.limits.Rules.string;

import com.google.gson.JsonElement;
import java.util.List;
import java.util.stream.Stream;

/** What Slack refuses in a message, however it is sent. */
public final class MessageLimits {
  private static final int TEXT = 40_000;
  private static final int BLOCKS = 50;

  private static final Shape MESSAGE =
      Shape.arguments()
          .may("text", string(0, TEXT))
          .may("blocks", Stacks.of(Blocks.OF_MESSAGE, BLOCKS))
          .may("response_type", oneOf("ephemeral", "in_channel"))
          .may("thread_ts", matching("[0-9]{1,10}\\.[0-9]{6}", "1234567890.123456"))
          .also(MessageLimits::saysSomething);

  private MessageLimits() {}

  /**
   * Everything about the message that Slack would refuse, each with its place and in the form of
   * Slack's {@code response_metadata.messages}; empty if nothing.
   */
  public static List<String> faults(JsonElement message) {
    return Node.faults(message, "", MESSAGE);
  }

  private static void saysSomething(Node message) {
    boolean silent = message.at("text").string().isEmpty();
    if (silent && Stream.of("blocks", "attachments").noneMatch(message::has)) {
      message.refuse("must define one of `text`, `blocks`, `attachments`");
    }
  }
}
