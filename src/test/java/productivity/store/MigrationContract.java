package productivity.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A database of any earlier schema keeps every row and value when it is opened. */
abstract class MigrationContract {
  @TempDir Path folder;

  /** The address of an empty database. */
  abstract String freshUrl();

  abstract Map<String, String> placeholders();

  static List<Integer> earlier() {
    return IntStream.range(1, Migrations.NEWEST).boxed().toList();
  }

  @ParameterizedTest
  @MethodSource("earlier")
  void keepsEveryRowAndValue(int version) throws SQLException {
    String url = freshUrl();
    OldDatabase.build(url, placeholders(), version, folder);
    Map<String, List<List<String>>> before = new TreeMap<>();
    Map<String, List<List<String>>> after = new TreeMap<>();
    Map<String, List<String>> columns;
    try (OldDatabase old = new OldDatabase(url)) {
      columns = old.columns();
      for (var table : columns.entrySet()) {
        before.put(table.getKey(), old.rows(table.getKey(), table.getValue()));
      }
    }

    Database.open(url).close();

    try (OldDatabase migrated = new OldDatabase(url)) {
      for (var table : columns.entrySet()) {
        after.put(table.getKey(), migrated.rows(table.getKey(), table.getValue()));
      }
    }
    assertThat(before.get("deliverable")).hasSize(220);
    assertThat(after).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("earlier")
  void endsInTheSchemaOfANewDatabase(int version) throws SQLException {
    String old = freshUrl();
    OldDatabase.build(old, placeholders(), version, folder);
    String fresh = freshUrl();
    Database.open(old).close();
    Database.open(fresh).close();

    try (OldDatabase one = new OldDatabase(old);
        OldDatabase other = new OldDatabase(fresh)) {
      assertThat(one.columns()).isEqualTo(other.columns());
    }
  }
}
