package productivity.status;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import productivity.programme.Assignment;
import productivity.programme.Capacity;
import productivity.programme.Person;
import productivity.programme.Programme;
import productivity.programme.WorkstreamChannel;
import productivity.programme.WorkstreamChannels;
import productivity.progress.Change;
import productivity.store.Session;
import productivity.value.Refusal;

/** Answers whom a change is to be told, and what. */
final class TidingsReports {
  private final Session session;
  private final Programme programme;
  private final Reading reading;

  TidingsReports(Session session, Programme programme, Reading reading) {
    this.session = session;
    this.programme = programme;
    this.reading = reading;
  }

  /** Nothing where no channel hears of the workstream. */
  Optional<Tidings> of(Change change) {
    return change
        .act()
        .item()
        .workstream()
        .flatMap(code -> new WorkstreamChannels(session, programme).over(code))
        .filter(channel -> channel.pace() != WorkstreamChannel.Pace.OFF)
        .map(channel -> tidings(change, channel));
  }

  private Tidings tidings(Change change, WorkstreamChannel channel) {
    String item = change.act().item().code();
    return new Tidings(
        change,
        channel,
        reading.titled(item),
        item(item),
        change.act().item().workstream().flatMap(this::owner),
        programme.zone());
  }

  /** Of those who answer for it, the nearest: whoever stands in for a time, before who leads. */
  private Optional<Person> owner(String workstream) {
    List<Assignment> all = reading.answeringFor(workstream);
    List<Assignment> nearest =
        all.stream().filter(each -> each.workstream().equals(all.get(0).workstream())).toList();
    return Stream.<Predicate<Assignment>>of(
            TidingsReports::standsInForATime,
            each -> each.capacity() == Capacity.LEAD,
            each -> each.capacity() == Capacity.DEPUTY)
        .flatMap(wanted -> nearest.stream().filter(wanted))
        .map(Assignment::person)
        .findFirst();
  }

  private static boolean standsInForATime(Assignment assignment) {
    return assignment.capacity() == Capacity.DEPUTY && assignment.until() != null;
  }

  private Optional<ItemReport> item(String code) {
    try {
      return Optional.of(reading.show(reading.named(Naming.of("show", code))));
    } catch (Refusal takenBack) {
      return Optional.empty();
    }
  }
}
