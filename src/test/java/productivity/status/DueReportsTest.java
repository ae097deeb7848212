package productivity.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import productivity.SampleProgramme;
import productivity.progress.Update;
import productivity.store.Database;
import productivity.web.SettableClock;

class DueReportsTest {
  @TempDir Path folder;

  @Test
  void knowsTheUpdateThatWasMadeOfALineInAReport() {
    SettableClock clock = new SettableClock(Instant.parse("2018-01-02T09:00:00Z"));
    try (Database database = SampleProgramme.open(folder)) {
      Optional<Update> update =
          new ReadModel(database, clock)
              .read(
                  null,
                  reading ->
                      reading
                          .due(List.of("MOU1718-EP-03"), Instant.EPOCH)
                          .items()
                          .get(0)
                          .known()
                          .update());

      assertThat(update.map(Update::code)).hasValue("UP-038");
    }
  }
}
