package productivity.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import productivity.progress.Change;
import productivity.status.DeadlineLine;
import productivity.status.RatedItem;
import productivity.value.Listing;

/**
 * What there is to say of some workstreams on a day.
 *
 * @param about the workstreams by name
 * @param offTrack what is rated Red or Amber, the worst first
 * @param ahead what is due in the next two weeks, a month or a quarter that ends in them included
 * @param overdue the newest first, so that it is not hidden behind what is years old
 * @param unconfirmed what was to take place by now, the newest first
 * @param awaited what others were to decide by now, the newest first
 * @param changed what was changed since the last digest, the newest first
 */
public record Digest(
    LocalDate today,
    List<String> about,
    Listing<RatedItem> offTrack,
    Listing<DeadlineLine> ahead,
    Listing<DeadlineLine> overdue,
    Listing<DeadlineLine> unconfirmed,
    Listing<DeadlineLine> awaited,
    Listing<Change> changed) {
  public Digest {
    about = List.copyOf(about);
  }

  /** That something is still off track is no news by itself. */
  public boolean isSilent() {
    return Stream.of(ahead, overdue, unconfirmed, awaited, changed).allMatch(Listing::isEmpty);
  }

  /**
   * What it is about.
   *
   * @param workstreams by their codes, with everything below them
   * @param operations what was done where it is told that something changed
   * @param since from when on changes are news
   */
  public record Scope(List<String> workstreams, Set<String> operations, Instant since) {
    public Scope {
      workstreams = List.copyOf(workstreams);
      operations = Set.copyOf(operations);
    }
  }
}
