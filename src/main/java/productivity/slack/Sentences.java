package productivity.slack;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import productivity.slack.command.SlackText;
import productivity.slack.message.Rendered;
import productivity.slack.message.Reply;
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
    return Rendered.whole(Reply.saying(sentence).notShareable().build()).ephemeral();
  }

  /** The same about a change, with the person's own words, so that they are not lost. */
  static byte[] about(Exception cause, String typed) {
    String sentence = cause instanceof Refusal refusal ? refusal.sentence() : unexpected(cause);
    return Rendered.whole(
            Reply.saying(sentence)
                .note("This is what you typed. Look at the item before you try again:")
                .paragraph("/productivity " + SlackText.typed(typed))
                .notShareable()
                .build())
        .ephemeral();
  }

  private static String unexpected(Exception cause) {
    String reference = Reference.fresh();
    log.error("A question was not answered, reference {}", reference, cause);
    return "Something went wrong and there is no answer. Try again in a minute. If it"
        + " happens again, tell the people who run this service the reference "
        + reference
        + ".";
  }
}
