package productivity.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import productivity.programme.Programme;
import productivity.store.Session;
import productivity.value.Refusal;

/**
 * Changes rows within one transaction and remembers each as it was and as it became, for the log
 * entry that ends it. Used by one thread.
 */
public final class Edit {
  private final ChangeLog log;
  private final KeptRows rows;
  private final List<RowChange> made = new ArrayList<>();

  public Edit(Session session, Programme programme, ChangeLog log) {
    this.log = log;
    this.rows = new KeptRows(session, programme);
  }

  /** Adds a row; columns that are not named have no value. */
  public Edit add(KeptIn table, Map<String, @Nullable String> columns) {
    Snapshot row = new Snapshot(columns);
    List<String> key = row.values(table.key());
    made.add(new RowChange(table, key, Optional.empty(), Optional.of(rows.insert(table, row))));
    return this;
  }

  /** Gives some columns of a row that is there other values. */
  public Edit set(KeptIn table, List<String> key, Map<String, @Nullable String> columns) {
    Snapshot before =
        rows.find(table, key)
            .orElseThrow(() -> new IllegalStateException("no " + table + " has the key " + key));
    Snapshot after = rows.update(table, key, new Snapshot(columns));
    made.add(new RowChange(table, key, Optional.of(before), Optional.of(after)));
    return this;
  }

  /** Adds the row, or gives its columns other values where it is there already. */
  public Edit put(KeptIn table, List<String> key, Map<String, @Nullable String> columns) {
    if (rows.find(table, key).isPresent()) {
      return set(table, key, columns);
    }
    Map<String, @Nullable String> all = new TreeMap<>(columns);
    for (int at = 0; at < key.size(); at++) {
      all.put(table.key().get(at), key.get(at));
    }
    return add(table, all);
  }

  /** Takes a row away that is there. */
  public Edit remove(KeptIn table, List<String> key) {
    Optional<Snapshot> before = rows.find(table, key);
    rows.delete(table, key);
    made.add(new RowChange(table, key, before, Optional.empty()));
    return this;
  }

  /** A row as it is now. */
  public Optional<Snapshot> find(KeptIn table, List<String> key) {
    return rows.find(table, key);
  }

  /**
   * Ends the change: what was made is in the log under the number given back.
   *
   * @throws Refusal where everything is as it was
   */
  public Change log(Act act) {
    if (made.stream().allMatch(RowChange::isIdle)) {
      throw new Refusal(
          Refusal.Code.CONFLICT, "That is how it stands already. Nothing was changed.");
    }
    return log.append(act, List.copyOf(made), OptionalLong.empty());
  }
}
