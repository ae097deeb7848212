package productivity.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import productivity.SampleProgramme;
import productivity.programme.Programmes;
import productivity.value.Refusal;

class BackupTest {
  @TempDir Path folder;

  @Test
  void copiesTheWholeDatabaseWhileItIsOpen() throws IOException {
    Path copy = folder.resolve("backup.db");
    try (Database database = SampleProgramme.open(folder)) {
      database.backup(copy);
    }

    try (Database backup = Database.open("jdbc:sqlite:" + copy)) {
      assertThat(backup.<Integer>read(session -> new Programmes(session).all().size())).isOne();
      assertThat(backup.<Integer>read(BackupTest::deliverables)).isEqualTo(220);
    }
    try (var files = Files.list(folder)) {
      assertThat(files.map(Path::toString)).noneMatch(name -> name.endsWith(".part"));
    }
  }

  @Test
  void neverWritesOverAFile() throws IOException {
    Path precious = Files.writeString(folder.resolve("precious.txt"), "keep me");
    try (Database database = SampleProgramme.open(folder)) {
      assertThatThrownBy(() -> database.backup(precious))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("already there");
    }
    assertThat(precious).hasContent("keep me");
  }

  @Test
  void saysThatItCouldNotWriteThere() {
    try (Database database = SampleProgramme.open(folder)) {
      assertThatThrownBy(() -> database.backup(folder.resolve("none/backup.db")))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("could not be written");
    }
  }

  private static int deliverables(Session session) {
    return session.handle().createQuery("SELECT COUNT(*) FROM deliverable").mapTo(int.class).one();
  }
}
