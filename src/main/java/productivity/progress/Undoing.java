package productivity.progress;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import productivity.programme.Programme;
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

  /** Takes back and logs that; {@code act} says who wants it. */
  public Change undo(Change change, Act act) {
    if (change.undone()) {
      throw new Refusal(
          Refusal.Code.CONFLICT, "Change %d was undone already.".formatted(change.number()));
    }
    List<RowChange> reversed = new ArrayList<>();
    log.rowsOf(change.number()).forEach(row -> reversed.add(row.reversed()));
    Collections.reverse(reversed);
    for (RowChange row : reversed) {
      if (!rows.find(row.table(), row.key()).equals(row.before())) {
        throw standsOn(change, row);
      }
      rows.put(row.table(), row.key(), row.after());
    }
    return log.append(act, reversed, OptionalLong.of(change.number()));
  }

  private Refusal standsOn(Change change, RowChange row) {
    String later =
        log.lastTouching(row)
            .filter(last -> last.number() != change.number())
            .map(
                last ->
                    "change %d by %s came after it: %s Undo that first."
                        .formatted(last.number(), last.act().person().name(), last.act().said()))
            .orElse("what it changed was changed since by an import.");
    return new Refusal(
        Refusal.Code.CONFLICT, "Change %d cannot be undone: %s".formatted(change.number(), later));
  }
}
