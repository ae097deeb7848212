package productivity.change;

import java.util.List;
import productivity.progress.Change;

/** What came of a request. */
public sealed interface Outcome {
  /** It is saved; or had been already, by the same delivery. */
  record Made(Change change, boolean before) implements Outcome {}

  /**
   * Nothing was saved: the person did the very same a moment ago and is asked whether they mean it.
   */
  record SameAgain(Change earlier) implements Outcome {}

  /** Nothing was saved: others changed the item since the person looked at it, newest first. */
  record Overtaken(List<Change> since) implements Outcome {
    public Overtaken {
      since = List.copyOf(since);
    }
  }
}
