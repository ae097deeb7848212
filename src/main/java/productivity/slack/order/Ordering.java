package productivity.slack.order;

import java.util.Optional;
import productivity.slack.message.Answer;

/**
 * Carries out changes. What a person can cause, a mistyped word or a change that they may not make,
 * is answered and never thrown. Safe for use by many threads.
 */
public interface Ordering {
  /** True for words that ask for a change, or were meant to. */
  boolean takes(String text);

  Answer carryOut(Order order);

  /**
   * The code of the item that words for an update name without saying how it goes; nothing where
   * they say more, or name none.
   */
  Optional<String> namedAlone(Order order);

  /** Once more, though the same was done a moment ago: the text is the id of what was asked. */
  Answer carryOutAgain(Order asked);

  /** Not once more. */
  Answer leave(Order asked);
}
