package productivity.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import productivity.programme.Programme;
import productivity.store.Session;

/** The programme's stored rows, read once per sheet and only where they are needed. */
final class Stored {
  private final Optional<Rows> rows;
  private final Map<String, Map<List<String>, Row>> read = new HashMap<>();

  Stored(Session session, Optional<Programme> programme) {
    this.rows = programme.map(known -> new Rows(session, known.id()));
  }

  /** Empty for a programme that does not exist yet. */
  Map<List<String>, Row> rows(Sheet sheet) {
    return read.computeIfAbsent(
        sheet.name(), name -> rows.map(known -> known.load(sheet)).orElse(Map.of()));
  }
}
