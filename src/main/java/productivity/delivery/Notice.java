package productivity.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import productivity.value.Coded;

/**
 * One message that is owed to one channel or person of a workspace, and how far its sending has
 * come. The id also stands in the message, so that it is found there.
 */
public record Notice(
    String workspace,
    String id,
    NoticeKind kind,
    String recipient,
    Slot slot,
    Instant owedAt,
    List<OwedItem> items,
    Progress progress) {
  public Notice {
    items = List.copyOf(items);
  }

  /** How far a sending has come. */
  public enum State implements Coded {
    OWED,
    /** A post was begun, and what became of it is not written down yet. */
    SENDING,
    SENT,
    /** It may have been posted, nobody can tell, and it is not posted again. */
    UNCERTAIN,
    /** Slack takes no such message there. */
    FAILED,
    /** It is not owed any more, and was never sent. */
    WITHDRAWN
  }

  /**
   * What became of it so far.
   *
   * @param attempts how many posts were taken or may have been
   * @param begunAt when the first of them was begun
   * @param sentAs where the message stands
   * @param error what Slack said last where it did not take it
   */
  public record Progress(
      State state,
      int attempts,
      Optional<Instant> begunAt,
      Optional<Instant> sentAt,
      Optional<Address> sentAs,
      Optional<String> error) {}

  /** The same of some of its items. */
  public Notice telling(List<OwedItem> some) {
    return new Notice(workspace, id, kind, recipient, slot, owedAt, some, progress);
  }

  /** Up to when what happened is in its words: what happened since is what became of it. */
  public Instant readAt() {
    return progress.begunAt().orElse(owedAt);
  }

  public State state() {
    return progress.state();
  }

  public Optional<Address> sentAs() {
    return progress.sentAs();
  }
}
