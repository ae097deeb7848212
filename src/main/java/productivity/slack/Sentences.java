package productivity.slack;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import productivity.slack.message.Part;
import productivity.slack.message.Rendered;
import productivity.slack.message.Reply;
import productivity.slack.message.RichText;
import productivity.value.Reference;
import productivity.value.Refusal;

/**
 * What a person is told when there is no answer: a refusal's own sentence, or a reference under
 * which the log has the cause.
 */
final class Sentences {
  private static final Logger log = LoggerFactory.getLogger(Sentences.class);

  private Sentences() {}

  /** The complete message for the asker alone, as JSON. */
  static byte[] about(Exception cause) {
    String sentence = cause instanceof Refusal refusal ? refusal.sentence() : unexpected(cause);
    Part whole = new Part.Paragraph(RichText.of(sentence));
    return Rendered.of(new Reply(sentence, List.of(whole), false), "", 1).ephemeral();
  }

  private static String unexpected(Exception cause) {
    String reference = Reference.fresh();
    log.error("A question was not answered, reference {}", reference, cause);
    return "Something went wrong and your question was not answered. Try again in a minute. If it"
        + " happens again, tell the people who run this service the reference "
        + reference
        + ".";
  }
}
