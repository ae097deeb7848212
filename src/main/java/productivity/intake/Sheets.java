package productivity.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import productivity.value.Refusal;

/** The sheets that were handed in, as they stand, and the files among them that cannot be read. */
public final class Sheets {
  private static final String CSV = ".csv";
  private static final String WORKBOOK = ".xlsx";
  private static final long LARGEST = 64L << 20;

  private final List<RawSheet> sheets = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();

  private Sheets() {}

  /** Reads files and folders of CSV files, and workbooks. */
  public static Sheets read(List<Path> paths) {
    Sheets sheets = new Sheets();
    paths.forEach(sheets::add);
    return sheets;
  }

  /** Reads the CSV files of a folder that is part of the program, such as {@code sample}. */
  public static Sheets fromClasspath(String folder) {
    Sheets sheets = new Sheets();
    for (Sheet sheet : Format.SHEETS) {
      String file = sheet.name() + CSV;
      byte[] bytes = resource("/" + folder + "/" + file);
      if (bytes.length > 0) {
        sheets.collect(() -> List.of(CsvReader.read(sheet.name(), file, bytes)));
      }
    }
    return sheets;
  }

  List<RawSheet> sheets() {
    return List.copyOf(sheets);
  }

  List<Fault> faults() {
    return List.copyOf(faults);
  }

  private void add(Path path) {
    if (Files.isDirectory(path)) {
      filesIn(path).forEach(this::addFile);
    } else {
      addFile(path);
    }
  }

  private void addFile(Path path) {
    String file = path.getFileName().toString();
    String lower = file.toLowerCase(Locale.ROOT);
    if (lower.endsWith(CSV)) {
      String name = lower.substring(0, lower.length() - CSV.length());
      collect(() -> List.of(CsvReader.read(name, file, bytes(path))));
    } else if (lower.endsWith(WORKBOOK)) {
      collect(() -> WorkbookReader.read(file, bytes(path)));
    } else {
      faults.add(Fault.ofFile(file, "only .csv files and .xlsx workbooks can be imported"));
    }
  }

  private void collect(Supplier<List<RawSheet>> reading) {
    try {
      sheets.addAll(reading.get());
    } catch (Unreadable unreadable) {
      faults.add(unreadable.fault());
    }
  }

  private static List<Path> filesIn(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).filter(file -> !isAside(file)).sorted().toList();
    } catch (IOException failure) {
      throw unreadable(folder, failure);
    }
  }

  /** Hidden files, and the lock files that Excel leaves beside an open workbook. */
  private static boolean isAside(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith(".") || name.startsWith("~$");
  }

  private static byte[] bytes(Path path) {
    try {
      if (Files.size(path) > LARGEST) {
        throw new Unreadable(
            Fault.ofFile(path.getFileName().toString(), "the file is larger than 64 MB"));
      }
      return Files.readAllBytes(path);
    } catch (IOException failure) {
      throw unreadable(path, failure);
    }
  }

  private static Refusal unreadable(Path path, IOException failure) {
    return new Refusal(
        Refusal.Code.INVALID,
        path + " cannot be read. Check that it is there and that you may read it.",
        failure);
  }

  private static byte[] resource(String name) {
    try (InputStream in = Sheets.class.getResourceAsStream(name)) {
      return in == null ? new byte[0] : in.readAllBytes();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
