package productivity.delivery;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import productivity.delivery.OwedItems.Known;
import productivity.delivery.ToldCases.Case;
import productivity.programme.Programme;
import productivity.store.Session;

/** What a programme owes its channels and people, each item once for its slot and recipient. */
public final class Outbox {
  /** Two months of closed days together. */
  private static final int MOVED_AT_MOST = 62;

  private final Session session;
  private final Programme programme;
  private final OwedItems items;
  private final ToldCases cases;

  public Outbox(Session session, Programme programme) {
    this.session = session;
    this.programme = programme;
    this.items = new OwedItems(session, programme.id());
    this.cases = new ToldCases(session, programme.id());
  }

  /** Owes what no plan speaks for, each item once however often it is asked for. */
  public void owe(Collection<Owed> owed) {
    owed.forEach(each -> reconcile(List.of(each), Planned.nothing(each.slot().date())));
  }

  /**
   * Makes what waits to be sent what the plan says: adds what is new, and withdraws what the plan
   * speaks for and does not name any more. What was begun or sent is never touched, and nothing is
   * told both in time and by a notice that catches up.
   */
  public void reconcile(Collection<Owed> owed, Planned planned) {
    Difference difference = difference(owed, planned);
    difference.fresh().forEach(each -> add(each, difference.known()));
    withdraw(difference.unwanted());
  }

  /** True where what waits to be sent is what the plan says. */
  public boolean isReconciled(Collection<Owed> owed, Planned planned) {
    Difference difference = difference(owed, planned);
    return difference.fresh().isEmpty() && difference.unwanted().isEmpty();
  }

  /** Between a plan and what is on record: what is to be added, and what is to be taken back. */
  private record Difference(Map<ItemKey, Known> known, List<Owed> fresh, List<Known> unwanted) {}

  private Difference difference(Collection<Owed> owed, Planned planned) {
    Map<ItemKey, Known> known =
        known(owed, planned).stream().collect(Collectors.toMap(Known::key, Function.identity()));
    Told told = Told.of(known.values());
    Set<ItemKey> wanted = new HashSet<>();
    owed.forEach(each -> each.items().forEach(item -> wanted.add(ItemKey.of(each, item))));
    List<Known> unwanted =
        known.values().stream()
            .filter(each -> each.isOpen() && planned.speaksFor(each.key()))
            .filter(each -> !wanted.contains(each.key()))
            .toList();
    List<Owed> fresh = owed.stream().flatMap(each -> fresh(each, known, told).stream()).toList();
    return new Difference(known, untold(fresh), unwanted);
  }

  /** Without what was told for the same date at another slot: days off may be others since. */
  private List<Owed> untold(List<Owed> fresh) {
    Set<Case> told =
        fresh.stream()
            .map(each -> each.slot().date())
            .min(Comparator.naturalOrder())
            .map(first -> cases.of(codes(fresh), first.minusDays(MOVED_AT_MOST)))
            .orElse(Set.of());
    return fresh.stream()
        .flatMap(
            each ->
                each
                    .with(item -> Case.of(each.recipient(), item).filter(told::contains).isEmpty())
                    .stream())
        .toList();
  }

  private static Set<String> codes(List<Owed> owed) {
    return owed.stream()
        .flatMap(each -> each.items().stream())
        .map(OwedItem::code)
        .collect(Collectors.toSet());
  }

  /** What was begun, as it is known to a notice that catches up, and what one of those told. */
  private record Told(Set<ItemKey> inAnyWay, Set<ItemKey> late) {
    static Told of(Collection<Known> known) {
      List<ItemKey> begun = known.stream().filter(Known::isBegun).map(Known::key).toList();
      return new Told(
          begun.stream().map(ItemKey::asCaughtUp).collect(Collectors.toSet()),
          begun.stream()
              .filter(key -> key.kind() == NoticeKind.CATCH_UP)
              .collect(Collectors.toSet()));
    }

    boolean contains(ItemKey key) {
      return inAnyWay.contains(key) || late.contains(key.asCaughtUp());
    }
  }

  private static Optional<Owed> fresh(Owed owed, Map<ItemKey, Known> known, Told told) {
    return owed.with(
        item ->
            isFresh(owed, known.get(ItemKey.of(owed, item)))
                && !told.contains(ItemKey.of(owed, item)));
  }

  /** What waits in yesterday's notice that catches up goes into today's. */
  private static boolean isFresh(Owed owed, @Nullable Known before) {
    return before == null
        || before.item() == Notice.State.WITHDRAWN
        || (owed.kind() == NoticeKind.CATCH_UP
            && before.isOpen()
            && !before.toldOn().equals(owed.slot().date()));
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

  private void add(Owed owed, Map<ItemKey, Known> known) {
    Ledger ledger = new Ledger(session);
    String notice =
        ledger
            .open(programme, owed)
            .orElseGet(() -> ledger.add(programme, owed, UUID.randomUUID().toString()));
    for (OwedItem item : owed.items()) {
      ItemKey key = ItemKey.of(owed, item);
      items.put(key, item, notice);
      Known before = known.get(key);
      if (before != null && before.isOpen()) {
        items.move(key, notice);
        ledger.withdrawIfEmpty(programme, before.notice());
      }
    }
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
