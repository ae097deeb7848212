package productivity.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import productivity.value.Refusal;

class PostgresStoreTest extends StoreContract {
  @Override
  String freshUrl() {
    return TestPostgres.freshUrl();
  }

  @Test
  void namesTheToolThatBacksItUp() {
    assertThatThrownBy(() -> database.backup(Path.of("backup.db")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("pg_dump");
  }

  @Test
  void saysThatTheServerCannotBeReached() {
    assertThatThrownBy(() -> Database.open("jdbc:postgresql://127.0.0.1:1/nowhere"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("cannot be reached");
  }
}
