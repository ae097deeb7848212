package productivity.progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import productivity.programme.Programme;
import productivity.store.Session;

/** What is left of the rows that a change brought, after all that was corrected and undone. */
public final class StandingRows {
  /** How many later changes of an item are followed; what is older was hardly said just now. */
  private static final int LATER = 50;

  private static final Comparator<Name> BY_NUMBER =
      Comparator.comparing(Name::table)
          .thenComparingInt(name -> name.number().length())
          .thenComparing(Name::number);

  private final ChangeLog log;
  private final KeptRows rows;

  public StandingRows(Session session, Programme programme, ChangeLog log) {
    this.log = log;
    this.rows = new KeptRows(session, programme);
  }

  /** A row as it is now. */
  public record Standing(KeptIn table, List<String> key, Snapshot row) {}

  private record Name(KeptIn table, List<String> key) {
    static Name of(RowChange row) {
      return new Name(row.table(), row.key());
    }

    /** A number sorts by its length first. */
    private String number() {
      return key.get(key.size() - 1);
    }
  }

  /** In the order of their numbers, which is the one in which they were said. */
  public List<Standing> of(Change change) {
    List<Name> standing = new ArrayList<>();
    follow(log.rowsOf(change.number()), standing);
    log.of(change.act().item().code(), LATER).stream()
        .filter(later -> later.number() > change.number())
        .sorted(Comparator.comparingLong(Change::number))
        .map(later -> log.rowsOf(later.number()))
        .filter(touched -> touched.stream().anyMatch(row -> isOn(row, standing)))
        .forEach(touched -> follow(touched, standing));
    return standing.stream().sorted(BY_NUMBER).flatMap(name -> find(name).stream()).toList();
  }

  /** A key is given again once its row is gone, so a row that is new stands on none. */
  private static boolean isOn(RowChange row, List<Name> standing) {
    return row.before().isPresent() && standing.contains(Name.of(row));
  }

  private static void follow(List<RowChange> touched, List<Name> standing) {
    for (RowChange row : touched) {
      standing.remove(Name.of(row));
      if (row.after().isPresent()) {
        standing.add(Name.of(row));
      }
    }
  }

  private Optional<Standing> find(Name name) {
    return rows.find(name.table(), name.key())
        .map(row -> new Standing(name.table(), name.key(), row));
  }
}
