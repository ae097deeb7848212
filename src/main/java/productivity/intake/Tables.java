package productivity.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All sheets that were handed in, each cell checked by itself, in the format's order. */
final class Tables {
  private final List<Fault> faults;
  private final boolean unread;
  private final List<Table> tables = new ArrayList<>();

  private Tables(Sheets sheets) {
    faults = new ArrayList<>(sheets.faults());
    Map<String, RawSheet> known = known(sheets);
    boolean allRead = faults.isEmpty();
    for (Sheet sheet : Format.SHEETS) {
      RawSheet raw = known.get(sheet.name());
      if (raw != null) {
        Table.of(sheet, raw, faults).ifPresent(tables::add);
      }
    }
    unread = !allRead || tables.size() < known.size();
  }

  static Tables of(Sheets sheets) {
    return new Tables(sheets);
  }

  List<Table> all() {
    return tables;
  }

  Optional<Table> find(String name) {
    return tables.stream().filter(table -> table.sheet().name().equals(name)).findFirst();
  }

  /** True where a sheet may have been handed in but could not be read, so its rows are unknown. */
  boolean mayLack(String name) {
    return unread && find(name).isEmpty();
  }

  List<Fault> faults() {
    return List.copyOf(faults);
  }

  private Map<String, RawSheet> known(Sheets sheets) {
    Map<String, RawSheet> known = new HashMap<>();
    for (RawSheet raw : sheets.sheets()) {
      if (Format.find(raw.name()).isEmpty()) {
        faults.add(Fault.ofFile(raw.file(), "there is no such sheet; the sheets are " + names()));
      } else if (known.putIfAbsent(raw.name(), raw) != null) {
        faults.add(Fault.ofFile(raw.file(), "the sheet " + raw.name() + " is there twice"));
      }
    }
    return known;
  }

  private static String names() {
    return String.join(", ", Format.SHEETS.stream().map(Sheet::name).toList());
  }
}
