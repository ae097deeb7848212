package productivity.playground.limits;

import static productivity.playground.limits.Rules.FLAG;
import static productivity.playground.limits.Rules.TEXT;
import static productivity.playground.limits.Rules.list;
import static productivity.playground.limits.Rules.matching;
import static productivity.playground.limits.Rules.oneOf;
import static productivity.playground.limits.Rules.string;

import com.google.gson.JsonElement;
import java.util.List;
import java.util.stream.Stream;

/** What Slack refuses in a message, however it is sent. */
public final class MessageLimits {
  private static final int TEXT_LENGTH = 40_000;
  private static final int BLOCKS = 50;
  private static final int ATTACHMENTS = 100;
  private static final int TABLES = 1;
  private static final int CHARTS = 2;

  private static final Rule STACK = Stacks.of(Blocks.OF_MESSAGE, BLOCKS);
  private static final Shape METADATA =
      Shape.object().must("event_type", TEXT).must("event_payload", Shape.arguments());
  private static final Shape MESSAGE =
      Shape.arguments()
          .may("text", string(0, TEXT_LENGTH))
          .may("blocks", STACK)
          .may("attachments", list(0, ATTACHMENTS, Shape.arguments().may("blocks", STACK)))
          .may("metadata", METADATA)
          .may("thread_ts", matching("[0-9]{10}\\.[0-9]{6}", "1234567890.123456"))
          .may("response_type", oneOf("ephemeral", "in_channel"))
          .may("replace_original", FLAG)
          .may("delete_original", FLAG)
          .also(MessageLimits::saysSomething)
          .also(message -> few(message, "table", TABLES))
          .also(message -> few(message, "data_visualization", CHARTS))
          .also(MessageLimits::markdownIsShort);

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
    if (silent
        && Stream.of("blocks", "attachments").noneMatch(message::has)
        && !message.at("delete_original").isTrue()) {
      message.refuse("must define one of `text`, `blocks`, `attachments`");
    }
  }

  private static void few(Node message, String type, int most) {
    all(message, type)
        .skip(most)
        .forEach(block -> block.refuse("no more than " + most + " " + type + " allowed"));
  }

  private static void markdownIsShort(Node message) {
    long length =
        all(message, "markdown").mapToLong(block -> block.at("text").string().length()).sum();
    if (length > Blocks.MARKDOWN_TEXT) {
      message.refuse("markdown must be less than " + (Blocks.MARKDOWN_TEXT + 1) + " characters");
    }
  }

  private static Stream<Node> all(Node message, String type) {
    return Stream.concat(
            Stacks.all(message.at("blocks")),
            message.at("attachments").items().stream()
                .flatMap(attachment -> Stacks.all(attachment.at("blocks"))))
        .filter(block -> block.type().equals(type));
  }
}
