package productivity.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What must hold beyond single cells: within a row, between rows and with what is stored. */
final class Checks {
  private final Tables tables;
  private final Stored stored;
  private final List<Fault> faults = new ArrayList<>();
  private final Map<String, Set<List<String>>> keys = new HashMap<>();

  Checks(Tables tables, Stored stored) {
    this.tables = tables;
    this.stored = stored;
  }

  List<Fault> faults() {
    for (Table table : tables.all()) {
      List<Row> rows = merged(table);
      rows.forEach(row -> rules(table, row));
      List<Row> all = Stream.concat(rows.stream(), table.faulty().stream()).toList();
      table.sheet().references().forEach(reference -> exists(table, reference, all));
      table.sheet().ownReferences().forEach(reference -> cycles(table, reference, rows));
    }
    programmeIsKnown();
    return faults;
  }

  private void programmeIsKnown() {
    Sheet programme = Format.sheet(Format.PROGRAMME);
    Optional<Table> given = tables.find(Format.PROGRAMME);
    boolean named = given.isPresent() && !given.get().rows().isEmpty();
    if (!named && stored.rows(programme).isEmpty() && tables.faults().isEmpty()) {
      faults.add(
          Fault.ofFile(
              given.map(Table::file).orElse(Format.PROGRAMME),
              "the database is empty, so the sheet programme with its one row is needed"));
    }
  }

  private List<Row> merged(Table table) {
    Map<List<String>, Row> before = stored.rows(table.sheet());
    List<Row> rows = new ArrayList<>();
    table
        .rows()
        .forEach(
            (key, row) ->
                rows.add(before.containsKey(key) ? SheetPlan.merged(before.get(key), row) : row));
    return rows;
  }

  private void rules(Table table, Row row) {
    for (Rule rule : table.sheet().rules()) {
      if (!rule.holds().test(row)) {
        fault(table, row, rule.column(), rule.expected());
      }
    }
  }

  private void exists(Table table, Reference reference, List<Row> rows) {
    if (tables.mayLack(reference.sheet())) {
      return;
    }
    Set<List<String>> known = keys(reference.sheet());
    for (Row row : rows) {
      List<String> key = row.cells(reference.columns());
      if (row.has(reference.column()) && !known.contains(key)) {
        fault(table, row, reference.column(), "a row of the sheet " + reference.sheet());
      }
    }
  }

  /** Every key that is stored or handed in, also those of rows with a fault of their own. */
  private Set<List<String>> keys(String name) {
    return keys.computeIfAbsent(
        name,
        sheet -> {
          Set<List<String>> known = new HashSet<>(stored.rows(Format.sheet(sheet)).keySet());
          tables.find(sheet).ifPresent(table -> known.addAll(table.rows().keySet()));
          tables.find(sheet).stream()
              .flatMap(table -> table.faulty().stream())
              .forEach(row -> known.add(row.key(Format.sheet(sheet))));
          return known;
        });
  }

  private void cycles(Table table, Reference reference, List<Row> rows) {
    Map<String, String> parents = new HashMap<>();
    stored.rows(table.sheet()).values().forEach(row -> link(parents, table, reference, row));
    rows.forEach(row -> link(parents, table, reference, row));
    for (Row row : rows) {
      if (row.has(reference.column()) && isCircular(parents, own(table, row))) {
        fault(table, row, reference.column(), "a row that does not lead back to this one");
      }
    }
  }

  private static void link(Map<String, String> parents, Table table, Reference reference, Row row) {
    parents.put(own(table, row), row.cell(reference.column()));
  }

  private static String own(Table table, Row row) {
    return row.key(table.sheet()).get(0);
  }

  private static boolean isCircular(Map<String, String> parents, String start) {
    Set<String> seen = new HashSet<>();
    String at = parents.getOrDefault(start, "");
    while (!at.isEmpty() && !at.equals(start) && seen.add(at)) {
      at = parents.getOrDefault(at, "");
    }
    return at.equals(start);
  }

  private void fault(Table table, Row row, String column, String expected) {
    faults.add(new Fault(table.file(), row.line(), column, row.cell(column), expected));
  }
}
