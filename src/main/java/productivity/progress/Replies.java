package productivity.progress;

import productivity.value.Coded;

/** What becomes of replies in the thread of an item. */
public enum Replies implements Coded {
  /** Nobody has said yet. */
  ASK,
  /** Each is an update. */
  SAVE,
  /** None is. */
  LEAVE
}
