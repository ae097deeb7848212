package productivity.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder of small CSV files to import; begins with a programme and one workstream. */
final class Folder {
  private final Path path;

  private Folder(Path path) {
    this.path = path;
  }

  static Folder empty(Path parent) {
    try {
      return new Folder(Files.createTempDirectory(parent, "sheets"));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static Folder withProgramme(Path parent) {
    return empty(parent)
        .with(
            "programme.csv",
            "name,zone,nation,agreement",
            "Test programme,Europe/London,scotland,deal")
        .with("workstreams.csv", "code,name,theme", "estates,Estates,places");
  }

  Folder with(String file, String... lines) {
    return with(file, String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  Folder with(String file, byte[] bytes) {
    try {
      Files.write(path.resolve(file), bytes);
      return this;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  Path path() {
    return path;
  }

  Sheets sheets() {
    return Sheets.read(List.of(path));
  }
}
