package productivity.progress;

import java.time.LocalDate;
import java.util.Optional;
import productivity.value.Coded;

/** A change that a channel is still to be told of, and how far the telling has come. */
public record UntoldChange(
    long change,
    LocalDate madeOn,
    State state,
    Optional<Sending> sending,
    Optional<String> workstream) {
  /** The same in a post that was begun; the state stays what it was before that. */
  UntoldChange in(Sending post) {
    return new UntoldChange(change, madeOn, state, Optional.of(post), workstream);
  }

  /** How far the telling has come. */
  public enum State implements Coded {
    /** To be told as the channel wants it. */
    WAITING,
    /** A post was begun; what became of it is to be found out. */
    SENDING,
    /** Slack did not take it: it is told with the next summary. */
    LATER,
    /** It was perhaps told: the next summary says so. */
    UNCERTAIN
  }
}
