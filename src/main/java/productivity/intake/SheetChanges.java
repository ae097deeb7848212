package productivity.intake;

import java.util.List;

/**
 * What an import adds to a sheet, changes in it and leaves: rows that the file repeats as they are,
 * and rows that only the store has. Nothing is ever removed by an import.
 */
public record SheetChanges(
    String sheet, List<String> added, List<Change> changed, int unchanged, int notInFile) {
  public SheetChanges {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
  }

  public boolean isEmpty() {
    return added.isEmpty() && changed.isEmpty();
  }
}
