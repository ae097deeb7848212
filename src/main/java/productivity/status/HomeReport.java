package productivity.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import productivity.programme.Assignment;
import productivity.programme.ChannelTrouble;
import productivity.programme.Programme;
import productivity.programme.Workstream;
import productivity.programme.WorkstreamChannel;
import productivity.progress.Change;
import productivity.value.Listing;

/**
 * What one person finds when they look in: what waits for them, how the programme stands, what they
 * changed last, and what they can set. Administrators see who leads what.
 */
public record HomeReport(
    Programme programme,
    LocalDate today,
    Optional<Mine> mine,
    StatusReport glance,
    List<Change> recent,
    Optional<LeadsReport> leads) {
  public HomeReport {
    recent = List.copyOf(recent);
  }

  /**
   * A workstream that a person answers for, the channel that hears of its changes, and what keeps
   * that from hearing them.
   */
  public record Post(
      Workstream workstream,
      Assignment assignment,
      Optional<WorkstreamChannel> channel,
      Optional<ChannelTrouble> trouble) {}

  /**
   * What somebody answers for: the posts, what is due soon, what is late, what others are to
   * decide, and the ratings that are missing or out of date.
   */
  public record Mine(
      List<Post> posts,
      Listing<DeadlineLine> due,
      Listing<DeadlineLine> overdue,
      Listing<DeadlineLine> awaited,
      Listing<RatedItem> stale,
      Listing<RatedItem> unrated) {
    public Mine {
      posts = List.copyOf(posts);
    }

    public boolean isQuiet() {
      return due.isEmpty()
          && overdue.isEmpty()
          && awaited.isEmpty()
          && stale.isEmpty()
          && unrated.isEmpty();
    }
  }
}
