package productivity.status;

import java.util.List;
import java.util.Optional;
import productivity.deliverable.Deliverable;
import productivity.deliverable.RatingObservation;

/**
 * What somebody begins from who is to say how a deliverable is going: how it was last rated, what
 * was achieved then and what was last said, and the newest change that this takes in.
 */
public record UpdateDraft(
    Deliverable deliverable,
    Optional<RatingObservation> rating,
    List<String> figures,
    String note,
    long newestChange) {
  public UpdateDraft {
    figures = List.copyOf(figures);
  }

  public Subject.Item item() {
    return new Subject.Item(ItemKind.DELIVERABLE, deliverable.code(), deliverable.name().shown());
  }

  /** What was achieved, as one would type it: {@code 15 councils, over £26.8 million}. */
  public String achieved() {
    return String.join(", ", figures);
  }
}
