package productivity.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import productivity.programme.Programme;
import productivity.programme.Programmes;
import productivity.value.Refusal;

class TwoProcessesTest {
  @TempDir Path folder;

  @Test
  void keepASecondServiceAwayUntilTheFirstEndsHoweverItEnds() throws Exception {
    try (Database database = Database.open(url());
        OtherProcess other = OtherProcess.claiming(url())) {
      assertThatThrownBy(database::claim)
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("Another service already works with");

      other.kill();

      database.claim();
    }
  }

  @Test
  void seeOneAnothersCommitsAndKeepThemThroughACrash() throws Exception {
    try (Database database = Database.open(url());
        OtherProcess other = OtherProcess.claiming(url())) {
      Object before = database.version();
      other.create("Theirs");

      assertThat(database.version()).isNotEqualTo(before);
      other.kill();
      assertThat(names(database)).containsExactly("Theirs");
    }
  }

  private String url() {
    return "jdbc:sqlite:" + folder.resolve("shared.db");
  }

  private static List<String> names(Database database) {
    return database.read(
        session -> new Programmes(session).all().stream().map(Programme::name).toList());
  }
}
