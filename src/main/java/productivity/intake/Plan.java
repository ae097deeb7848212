package productivity.intake;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import productivity.programme.Programme;
import productivity.programme.Programmes;
import productivity.store.Session;

/** What an import would do to the state of the store that one session sees. */
final class Plan {
  private final Session session;
  private final Optional<Programme> programme;
  private final Tables tables;
  private final List<SheetPlan> sheets;
  private final List<Fault> faults;

  private Plan(Session session, Optional<Programme> programme, Tables tables) {
    this.session = session;
    this.programme = programme;
    this.tables = tables;
    Stored stored = new Stored(session, programme);
    this.faults = new ArrayList<>(tables.faults());
    faults.addAll(new Checks(tables, stored).faults());
    this.sheets =
        tables.all().stream()
            .map(table -> SheetPlan.of(table, stored.rows(table.sheet())))
            .toList();
  }

  static Plan of(Session session, Tables tables) {
    return new Plan(session, new Programmes(session).only(), tables);
  }

  IntakeReport report(IntakeReport.Stage stage) {
    List<SheetChanges> changes = sheets.stream().map(SheetPlan::changes).toList();
    return new IntakeReport(stage, faults, changes);
  }

  boolean isRefused() {
    return !faults.isEmpty();
  }

  void write() {
    long owner = programme.map(Programme::id).orElseGet(this::create);
    Rows rows = new Rows(session, owner);
    for (SheetPlan sheet : sheets) {
      write(rows, sheet);
    }
  }

  /** A row may refer to a later one of its own sheet, so those references are set afterwards. */
  private static void write(Rows rows, SheetPlan plan) {
    Sheet sheet = plan.sheet();
    List<Row> later = new ArrayList<>(plan.changed());
    if (!sheet.isSingleRow()) {
      List<String> own = sheet.ownReferences().stream().map(Reference::column).toList();
      rows.insert(sheet, plan.added().stream().map(row -> row.without(own)).toList());
      plan.added().stream().filter(row -> own.stream().anyMatch(row::has)).forEach(later::add);
    }
    rows.update(sheet, later);
  }

  private long create() {
    Table table = tables.find(Format.PROGRAMME).orElseThrow();
    Row row = table.rows().values().iterator().next();
    return new Programmes(session)
        .create(
            row.cell("name"),
            ZoneId.of(row.cell("zone")),
            row.cells().getOrDefault("nation", table.sheet().usual("nation")),
            row.cell("agreement"))
        .id();
  }
}
