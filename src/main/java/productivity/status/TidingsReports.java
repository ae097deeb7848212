package productivity.status;

import java.util.Optional;
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
        change.act().item().workstream().flatMap(reading::owner),
        programme.zone());
  }

  private Optional<ItemReport> item(String code) {
    try {
      return Optional.of(reading.show(reading.named(Naming.of("show", code))));
    } catch (Refusal takenBack) {
      return Optional.empty();
    }
  }
}
