package productivity.status;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import productivity.deadline.Deadline;
import productivity.programme.Person;
import productivity.progress.Change;
import productivity.progress.Update;

/** What is known of the dates and deliverables that somebody is reminded of. */
public record DueReport(LocalDate today, ZoneId zone, List<Due> items) {
  public DueReport {
    items = List.copyOf(items);
  }

  /**
   * A deadline or a deliverable; with its date, where it has one.
   *
   * @param since what was changed about it lately and not undone, the newest first
   */
  public record Due(Item item, Optional<DeadlineLine> line, Known known, List<Change> since) {
    public Due {
      since = List.copyOf(since);
    }
  }

  /**
   * Which it is: its code, the code as people write it, its title, and where it stands.
   *
   * @param deliverable the deliverable whose rating and updates are meant, itself or its own
   */
  public record Item(
      String code, String shown, String title, Deadline.Home home, Optional<String> deliverable) {}

  /**
   * How it stands.
   *
   * @param owner who leads there, or stands in for a time
   * @param named whom the sources name as lead, where nobody here is the owner
   * @param moved days by which its date was put later than first planned
   */
  public record Known(
      Optional<Person> owner,
      Optional<String> named,
      Optional<RatedItem> rated,
      Optional<Update> update,
      OptionalLong moved) {}
}
