package productivity.delivery;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import productivity.delivery.OwedItems.Known;
import productivity.programme.Programme;
import productivity.store.Session;
import productivity.value.Period;

/** What a programme owes its channels and people, each item once for its slot and recipient. */
public final class Outbox {
  private final Session session;
  private final Programme programme;
  private final OwedItems items;

  public Outbox(Session session, Programme programme) {
    this.session = session;
    this.programme = programme;
    this.items = new OwedItems(session, programme.id());
  }

  /** As {@link #reconcile(Collection, Planned)}, for a plan that is whole for all kinds. */
  public void reconcile(Collection<Owed> owed, Period planned) {
    reconcile(owed, Planned.everything(planned));
  }

  /**
   * Makes what waits to be sent what the plan says: adds what is new, and withdraws what the plan
   * speaks for and does not name any more. What was begun or sent is never touched, and a notice
   * that catches up leaves out what was told in time.
   */
  public void reconcile(Collection<Owed> owed, Planned planned) {
    Map<ItemKey, Known> known =
        known(owed, planned).stream().collect(Collectors.toMap(Known::key, Function.identity()));
    Set<ItemKey> told = told(known.values());
    Set<ItemKey> wanted = new HashSet<>();
    for (Owed each : owed) {
      each.items().forEach(item -> wanted.add(ItemKey.of(each, item)));
      add(each, known, told);
    }
    withdraw(
        known.values().stream()
            .filter(each -> each.isOpen() && planned.speaksFor(each.key()))
            .filter(each -> !wanted.contains(each.key()))
            .toList());
  }

  /** One thing that waits to be told, in a notice of whichever kind. */
  public record Waiting(String code, String recipient, Slot slot) {}

  /** What still waits though its day is over, but for what somebody put off. */
  public Set<Waiting> waitingFromBefore(LocalDate day) {
    return items.waitingFromBefore(day);
  }

  private List<Known> known(Collection<Owed> owed, Planned planned) {
    List<LocalDate> days =
        Stream.concat(
                Stream.of(planned.days().start(), planned.days().end()),
                owed.stream().flatMap(each -> each.items().stream()).map(i -> i.slot().date()))
            .sorted()
            .toList();
    return items.between(days.get(0), days.get(days.size() - 1));
  }

  private static Set<ItemKey> told(Collection<Known> known) {
    return known.stream()
        .filter(Known::isBegun)
        .map(each -> each.key().asCaughtUp())
        .collect(Collectors.toSet());
  }

  private void add(Owed owed, Map<ItemKey, Known> known, Set<ItemKey> told) {
    List<OwedItem> fresh =
        owed.items().stream()
            .filter(item -> isFresh(ItemKey.of(owed, item), known))
            .filter(item -> !told.contains(ItemKey.of(owed, item)))
            .toList();
    if (fresh.isEmpty()) {
      return;
    }
    Ledger ledger = new Ledger(session);
    String notice =
        ledger
            .open(programme, owed)
            .orElseGet(() -> ledger.add(programme, owed, UUID.randomUUID().toString()));
    fresh.forEach(item -> items.put(ItemKey.of(owed, item), item.cause(), notice));
  }

  private static boolean isFresh(ItemKey key, Map<ItemKey, Known> known) {
    Known before = known.get(key);
    return before == null || before.item() == Notice.State.WITHDRAWN;
  }

  private void withdraw(List<Known> unwanted) {
    unwanted.forEach(each -> items.withdraw(each.key()));
    Ledger ledger = new Ledger(session);
    unwanted.stream()
        .map(Known::notice)
        .distinct()
        .forEach(notice -> ledger.withdrawIfEmpty(programme, notice));
  }
}
