package productivity.reminder;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import productivity.delivery.Slot;
import productivity.programme.ByWorkspace;
import productivity.programme.Programmes;
import productivity.store.Database;

/** What channels asked for, for those who have no session. Safe for use by many threads. */
public final class Rules {
  private final Database database;
  private final Clock clock;

  public Rules(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * What one channel asked for.
   *
   * @param ahead for everything there, where it is not the usual
   * @param items by the item's code, for single ones
   */
  public record OfChannel(
      List<Subscription> subscriptions,
      Optional<LeadTime> ahead,
      Map<String, LeadTime> items,
      DigestPace digest) {
    public OfChannel {
      subscriptions = List.copyOf(subscriptions);
      items = Map.copyOf(items);
    }
  }

  /** Nothing where the workspace has no programme. */
  public Optional<OfChannel> of(String workspace, String channel) {
    return new ByWorkspace(database)
        .read(
            workspace,
            (session, programme) -> {
              LeadTimes times = new LeadTimes(session, programme);
              return new OfChannel(
                  new Subscriptions(session, programme).of(channel),
                  times.of(channel),
                  times.ofItems(channel),
                  new DigestPaces(session, programme).of(channel));
            });
  }

  /** Every channel that is reminded of anything. */
  public Set<String> channels() {
    return database.read(
        session ->
            new Programmes(session)
                .all().stream()
                    .flatMap(programme -> new Subscriptions(session, programme).all().stream())
                    .map(Subscription::channel)
                    .collect(Collectors.toCollection(TreeSet::new)));
  }

  /** When something that is put off today is told again. */
  public Optional<Slot> nextSlot(String workspace) {
    return new ByWorkspace(database)
        .read(
            workspace,
            (session, programme) -> {
              Scope scope = Scope.of(session, programme, clock);
              return Scope.slot(scope.workdays().next(scope.today()));
            });
  }
}
