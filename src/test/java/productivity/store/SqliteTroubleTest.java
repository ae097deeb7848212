package productivity.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneId;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import productivity.programme.Programmes;
import productivity.value.Refusal;

/**
 * What a person is told when the disk or the file gives trouble, and that nothing is lost by it.
 */
class SqliteTroubleTest {
  @TempDir Path folder;
  private Path file;
  private String url;

  @BeforeEach
  void name() {
    file = folder.resolve("store.db");
    url = "jdbc:sqlite:" + file;
  }

  @Test
  void saysThatTheDiskIsFullAndGoesOnWhenItIsNot() {
    try (Database database = Database.open(url)) {
      create(database, "Before");
      // A limit on pages is to SQLite what a full disk is.
      long most = pragma(database, "max_page_count = 1");

      assertRefused(() -> create(database, "x".repeat(5_000_000)), "disk", "full");
      assertThat(count(database)).isOne();

      pragma(database, "max_page_count = " + most * 1_000);
      create(database, "After");
      assertThat(count(database)).isEqualTo(2);
    }
  }

  @Test
  void saysThatAnotherProgramHoldsTheFileAndGoesOnWhenItLetsGo() throws SQLException {
    try (Database database = Database.open(url);
        Connection other = DriverManager.getConnection(url);
        Statement statement = other.createStatement()) {
      statement.execute("BEGIN EXCLUSIVE");
      assertRefused(() -> create(database, "Blocked"), "in use");
      assertThat(count(database)).isZero();

      statement.execute("COMMIT");
      create(database, "Free");
      assertThat(count(database)).isOne();
    }
  }

  @Test
  void saysThatTheFileMayNotBeWritten() {
    Database.open(url).close();

    try (Database database = Database.open("jdbc:sqlite:file:" + file + "?mode=ro")) {
      assertRefused(() -> create(database, "Blocked"), "read but not written");
      assertThat(count(database)).isZero();
    }
  }

  @Test
  void neverOverwritesAFileThatIsNoDatabase() throws IOException {
    byte[] bytes =
        "not a database, but somebody’s only copy\n".repeat(500).getBytes(StandardCharsets.UTF_8);
    Files.write(file, bytes);

    assertRefused(() -> Database.open(url), "damaged");

    assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
  }

  @Test
  void saysThatTheFileIsDamagedWhenReadingComesUponIt() throws IOException {
    try (Database database = Database.open(url)) {
      for (int i = 0; i < 50; i++) {
        create(database, "Programme " + i + " ".repeat(1_000) + ".");
      }
    }
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      for (long at = 4096; at < bytes.length(); at += 4096) {
        bytes.seek(at);
        bytes.write(new byte[] {99, 99, 99, 99, 99, 99, 99, 99});
      }
    }

    assertRefused(
        () -> {
          try (Database database = Database.open(url)) {
            count(database);
          }
        },
        "damaged");
  }

  @Test
  void saysThatTheFolderIsNotThere() {
    assertRefused(
        () -> Database.open("jdbc:sqlite:" + folder.resolve("none/store.db")), "cannot be opened");
  }

  @Test
  void refusesADatabaseThatOnlyOneConnectionCouldSee() {
    assertThatThrownBy(() -> Database.open("jdbc:sqlite::memory:"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("must name a file");
  }

  @Test
  void refusesASchemaNewerThanTheProgram() throws SQLException {
    Database.open(url).close();
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          INSERT INTO flyway_schema_history
            (installed_rank, version, description, type, script, installed_by, execution_time,
             success)
          VALUES (2000, '2000', 'later', 'SQL', 'V2000__later.sql', 'them', 1, 1)
          """);
    }

    assertThatThrownBy(() -> Database.open(url))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("newer version");
  }

  @Test
  void knowsTheNewestMigration() throws IOException {
    try (var files = Files.list(Path.of("src/main/resources/db/common"))) {
      assertThat(files.map(path -> path.getFileName().toString()))
          .anyMatch(name -> name.startsWith("V" + Migrations.NEWEST + "__"))
          .hasSize(Migrations.NEWEST);
    }
  }

  @Test
  void refusesASecondServiceOnOneFileUntilTheFirstCloses() {
    try (Database second = Database.open(url)) {
      try (Database first = Database.open(url)) {
        first.claim();
        first.claim();
        assertThatThrownBy(second::claim)
            .isInstanceOf(Refusal.class)
            .hasMessageContaining("Another service");
        create(second, "A short command works beside it");
      }

      second.claim();
    }
  }

  private static void assertRefused(ThrowingCallable work, String... words) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo(Refusal.Code.UNAVAILABLE);
              assertThat(refusal.sentence()).contains(words);
            });
  }

  private static long pragma(Database database, String pragma) {
    return database.write(
        session -> session.handle().createQuery("PRAGMA " + pragma).mapTo(Long.class).one());
  }

  private static int count(Database database) {
    return database.read(session -> new Programmes(session).all().size());
  }

  private static void create(Database database, String name) {
    database.write(
        session ->
            new Programmes(session).create(name, ZoneId.of("Europe/London"), "scotland", "deal"));
  }
}
