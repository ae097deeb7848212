package productivity.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The import format: every sheet, each after those that it refers to. */
final class Format {
  static final String PROGRAMME = "programme";

  static final List<Sheet> SHEETS =
      Stream.of(
              PlanSheets.all(),
              GrantSheets.rounds(),
              DateSheets.all(),
              GrantSheets.partnerships(),
              RecordSheets.all())
          .flatMap(List::stream)
          .toList();

  private Format() {}

  static Optional<Sheet> find(String name) {
    return SHEETS.stream().filter(sheet -> sheet.name().equals(name)).findFirst();
  }

  static Sheet sheet(String name) {
    return find(name).orElseThrow(() -> new IllegalArgumentException("no sheet " + name));
  }
}
