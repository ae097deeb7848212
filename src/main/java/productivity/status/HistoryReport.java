package productivity.status;

import java.time.LocalDateTime;
import java.util.List;
import productivity.progress.Change;

/** What was done to an item from chat, newest first, in the programme's own time. */
public record HistoryReport(Subject about, String title, List<Moment> moments, boolean more) {
  public HistoryReport {
    moments = List.copyOf(moments);
  }

  /** A change and when it was made. */
  public record Moment(LocalDateTime at, Change change) {}
}
