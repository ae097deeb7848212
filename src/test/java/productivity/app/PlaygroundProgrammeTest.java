package productivity.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import productivity.SampleProgramme;
import productivity.deliverable.Deliverables.Load;
import productivity.playground.page.Stops.Stop;
import productivity.playground.workspace.Channel;
import productivity.playground.workspace.People;
import productivity.playground.workspace.Workspace;
import productivity.programme.Programmes;
import productivity.status.ReadModel;
import productivity.store.Database;
import productivity.value.Refusal;

/** Whose programme is played with, who plays, and where their clock can go. */
class PlaygroundProgrammeTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  @TempDir Path folder;

  @Test
  void fillsAnEmptyDatabaseAndComesBackToIt() {
    String url = "jdbc:sqlite:" + folder.resolve("own.db");

    PlaygroundProgramme first = PlaygroundProgramme.in(url);

    assertThat(first.programme().name()).isEqualTo("Local government productivity programme");
    assertThat(first.workstreams()).hasSize(3);
    assertThat(PlaygroundProgramme.in(url)).isEqualTo(first);
  }

  @Test
  void leavesAProgrammeOfItsOwnAlone() {
    String url = SampleProgramme.url(folder);

    assertThatThrownBy(() -> PlaygroundProgramme.in(url))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("which the playground leaves alone");
    try (Database database = Database.open(url)) {
      assertThat(database.<Boolean>write(session -> new Programmes(session).claim("T1")))
          .as("a real workspace can still make it its own")
          .isTrue();
    }
  }

  @Test
  void letsPeopleMeetWhereTheyWork() {
    Workspace workspace = new Workspace(Clock.systemUTC(), Clock.systemUTC(), Clock.systemUTC());
    List<Load> workstreams =
        List.of(new Load("digital", "Digital", 9), new Load("Skills & Jobs", "Skills and jobs", 3));

    new PlaygroundCast(LONDON, workstreams).enter(workspace);

    List<Channel> channels =
        workspace.channels().all().stream().filter(place -> !place.isDirect()).toList();
    assertThat(channels)
        .extracting(Channel::name)
        .containsExactly("programme", "digital", "skills-jobs", "programme-board");
    assertThat(channels.get(3).has(People.BOT)).isFalse();
    assertThat(channels.get(3).kind()).isEqualTo(Channel.Kind.PRIVATE);
    assertThat(workspace.channels().of("UOUTSIDER"))
        .extracting(Channel::name)
        .containsExactly("digital", People.APP.name());
    assertThat(workspace.people().find("ULEAD2").orElseThrow().role())
        .isEqualTo("Leads Skills and jobs");
  }

  @Test
  void stopsTomorrowAtTheNextDeadlineAndAtTheNextDecisionByOthers() {
    String url = "jdbc:sqlite:" + folder.resolve("own.db");
    PlaygroundProgramme.in(url);
    Instant start = LocalDateTime.parse("2016-07-12T09:00").atZone(LONDON).toInstant();

    try (Database database = Database.open(url)) {
      ReadModel readModel = new ReadModel(database, Clock.fixed(start, LONDON));
      List<Stop> stops = new PlaygroundStops(readModel, LONDON).after(start);

      assertThat(stops)
          .containsExactly(
              new Stop("Forward a day", Instant.parse("2016-07-13T08:00:00Z")),
              new Stop(
                  "Next deadline, 21 July 2016: Commissioning academy elected members cohort 5",
                  Instant.parse("2016-07-21T08:00:00Z")),
              new Stop(
                  "Next decision by others, 29 July 2016: OPE existing partnerships told outcome",
                  Instant.parse("2016-07-29T08:00:00Z")));
    }
  }

  @Test
  void hasOneStopWhereNoDeadlineIsLeft() {
    String url = "jdbc:sqlite:" + folder.resolve("own.db");
    PlaygroundProgramme.in(url);
    Instant end = Instant.parse("2100-12-31T12:00:00Z");

    try (Database database = Database.open(url)) {
      ReadModel readModel = new ReadModel(database, Clock.fixed(end, LONDON));

      assertThat(new PlaygroundStops(readModel, LONDON).after(end))
          .containsExactly(new Stop("Forward a day", Instant.parse("2101-01-01T09:00:00Z")));
    }
  }
}
