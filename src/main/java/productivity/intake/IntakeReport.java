package productivity.intake;

import java.util.ArrayList;
import java.util.List;

/** What an import found and did. With any fault at all nothing is written. */
public record IntakeReport(Stage stage, List<Fault> faults, List<SheetChanges> sheets) {
  private static final int SHOWN = 20;

  /** How far the import went. */
  public enum Stage {
    /** Looked at only. */
    PREVIEW,
    /** Written, and on disk. */
    APPLIED
  }

  public IntakeReport {
    faults = List.copyOf(faults);
    sheets = List.copyOf(sheets);
  }

  public boolean isRefused() {
    return !faults.isEmpty();
  }

  public int added() {
    return sheets.stream().mapToInt(sheet -> sheet.added().size()).sum();
  }

  public int changed() {
    return sheets.stream().mapToInt(sheet -> sheet.changed().size()).sum();
  }

  /** The report for a person at a terminal, line by line. */
  public List<String> lines() {
    return isRefused() ? refusal() : changes();
  }

  private List<String> refusal() {
    List<String> lines = new ArrayList<>();
    faults.forEach(fault -> lines.add(fault.toString()));
    lines.add("");
    lines.add(
        faults.size() == 1
            ? "1 fault was found. Nothing was imported."
            : "%,d faults were found. Nothing was imported.".formatted(faults.size()));
    return lines;
  }

  private List<String> changes() {
    List<String> lines = new ArrayList<>();
    for (SheetChanges sheet : sheets) {
      lines.add(summary(sheet));
      if (stage == Stage.PREVIEW) {
        details(sheet, lines);
      }
    }
    lines.add("");
    lines.add(outcome());
    return lines;
  }

  private static String summary(SheetChanges sheet) {
    String left =
        sheet.notInFile() == 0
            ? ""
            : ", %,d not in the file and left as they are".formatted(sheet.notInFile());
    return "%s: %,d to add, %,d to change, %,d the same%s"
        .formatted(
            sheet.sheet(), sheet.added().size(), sheet.changed().size(), sheet.unchanged(), left);
  }

  private static void details(SheetChanges sheet, List<String> lines) {
    sheet.added().stream().limit(SHOWN).forEach(key -> lines.add("  add " + key));
    if (sheet.added().size() > SHOWN) {
      lines.add("  and %,d more to add".formatted(sheet.added().size() - SHOWN));
    }
    for (Change change : sheet.changed()) {
      lines.add("  change " + change.key());
      change.edits().forEach(edit -> lines.add("    " + edit));
    }
  }

  private String outcome() {
    if (added() == 0 && changed() == 0) {
      return "Everything is there already. Nothing was changed.";
    }
    String rows = added() == 1 ? "1 row" : "%,d rows".formatted(added());
    return stage == Stage.APPLIED
        ? "Imported: %s added and %,d changed.".formatted(rows, changed())
        : "This was a trial run: %s to add and %,d to change.".formatted(rows, changed());
  }
}
