package productivity.slack.message;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import productivity.value.Reference;
import productivity.value.Refusal;

/**
 * What a person is told when there is no answer: a refusal's own sentence, or a reference under
 * which the log has the cause.
 */
public final class Sentences {
  private static final Logger log = LoggerFactory.getLogger(Sentences.class);

  private Sentences() {}

  /** The complete message for the asker alone, as JSON. */
  public static byte[] about(Exception cause) {
    return Rendered.whole(Reply.saying(of(cause)).notShareable().build()).ephemeral();
  }

  /** The same about a change, with the person's own words, so that they are not lost. */
  public static byte[] about(Exception cause, String typed) {
    return Rendered.whole(
            Reply.saying(of(cause))
                .note("This is what you typed. Look at the item before you try again:")
                .paragraph(typed)
                .notShareable()
                .build())
        .ephemeral();
  }

  /** The sentence alone, for where it stands within something else. */
  public static String of(Exception cause) {
    return cause instanceof Refusal refusal ? refusal.sentence() : unexpected(cause);
  }

  private static String unexpected(Exception cause) {
    String reference = Reference.fresh();
    log.error("A question was not answered, reference {}", reference, cause);
    return "Something went wrong and there is no answer. Try again in a minute. If it happens"
        + " again, tell the people who run this service the reference "
        + reference
        + ".";
  }
}
