package productivity.slack.command;

import productivity.slack.message.Answer;

/**
 * Answers a question. What a person can cause, a mistyped word or an unknown name, is answered too
 * and never thrown. Safe for use by many threads.
 */
public interface Answering {
  Answer answer(Question question);
}
