package productivity.progress;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import productivity.programme.Programme;
import productivity.store.Constraints;
import productivity.store.Session;
import productivity.value.Refusal;

/**
 * Takes a change back: every row that it touched becomes exactly what it was before. Refused where
 * a later change stands on one of them, because that would be lost with it.
 */
public final class Undoing {
  private final ChangeLog log;
  private final KeptRows rows;

  public Undoing(Session session, Programme programme, ChangeLog log) {
    this.log = log;
    this.rows = new KeptRows(session, programme);
  }

  /**
   * Takes back and logs that; {@code act} says who wants it. Of a change that was undone and put
   * back, what put it back is undone.
   */
  public Change undo(Change change, Act act) {
    if (change.undone()) {
      throw new Refusal(
          Refusal.Code.CONFLICT,
          "Change %d was undone already. Nothing was changed.".formatted(change.number()));
    }
    long last = log.lastLinkOf(change);
    List<RowChange> reversed = new ArrayList<>();
    log.rowsOf(last).forEach(row -> reversed.add(row.reversed()));
    Collections.reverse(reversed);
    for (RowChange row : reversed) {
      requireNothingOn(row, last, change);
      put(row, change);
    }
    return log.append(act, reversed, OptionalLong.of(last));
  }

  private void requireNothingOn(RowChange row, long last, Change change) {
    Optional<Change> later = log.standingOn(row, last);
    if (later.isPresent()) {
      throw refusal(
          change,
          "change %d by %s came after it: %s. Undo that first."
              .formatted(
                  later.get().number(),
                  later.get().act().person().name(),
                  later.get().act().said()));
    }
    Optional<Snapshot> now = rows.find(row.table(), row.key());
    boolean alike =
        row.before()
            .map(before -> now.map(each -> each.holds(before)).orElse(false))
            .orElse(now.isEmpty());
    if (!alike) {
      throw refusal(change, "what it changed was changed since by an import.");
    }
  }

  private void put(RowChange row, Change change) {
    if (row.after().isEmpty()) {
      delete(row, change);
    } else if (row.before().isEmpty()) {
      rows.insert(row.table(), row.after().get());
    } else {
      rows.update(row.table(), row.key(), row.after().get());
    }
  }

  private void delete(RowChange row, Change change) {
    try {
      rows.delete(row.table(), row.key());
    } catch (RuntimeException failure) {
      throw Constraints.areBrokenBy(failure)
          ? refusal(change, "something that was imported since belongs to what it added.")
          : failure;
    }
  }

  private static Refusal refusal(Change change, String why) {
    return new Refusal(
        Refusal.Code.CONFLICT, "Change %d cannot be undone: %s".formatted(change.number(), why));
  }
}
