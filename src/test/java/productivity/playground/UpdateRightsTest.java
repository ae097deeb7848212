package productivity.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static productivity.playground.TryOut.KIM;
import static productivity.playground.TryOut.SAM;

import com.google.gson.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import productivity.change.Operation;
import productivity.change.Workroom;
import productivity.programme.Capacity;
import productivity.programme.Person;
import productivity.programme.Programmes;

/** What the form gives to whom. */
class UpdateRightsTest {
  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init") // opened before each test
  private Talk talk;

  @BeforeEach
  void open() {
    talk = new Talk(folder);
  }

  @AfterEach
  void close() {
    talk.close();
  }

  @Test
  void isRefusedToWhoeverLostTheRoleMeanwhileAndKeepsTheirWords() throws InterruptedException {
    talk.room.database.write(
        session ->
            session.handle().execute("DELETE FROM administrator WHERE person = '" + SAM + "'"));
    leads(SAM, "Sam Example");
    JsonObject view = talk.chosen();
    assertThat(view.toString()).doesNotContain("Nothing was changed.");
    leads(KIM, "Kim Example");

    assertThat(talk.submit(view, "green", "", "My words")).isEqualTo(Talk.done());

    JsonObject kept = talk.views().get(0);
    assertThat(kept.toString()).contains("Only Kim Example", "Nothing was changed.");
    assertThat(Talk.initial(kept, "update-note:" + talk.code)).isEqualTo("My words");
    assertThat(Talk.initial(kept, "update-figures:" + talk.code)).isEqualTo("16 councils");
    assertThat(talk.room.history(talk.code)).isEmpty();
  }

  @Test
  void offersTheItemsOfTheOwnWorkspaceAlone() {
    talk.room.database.write(
        session -> {
          long other =
              new Programmes(session)
                  .create("Theirs", ZoneId.of("Europe/London"), "scotland", "deal")
                  .id();
          boolean claimed = new Programmes(session).claim("T9OTHER");
          session
              .handle()
              .execute(
                  "INSERT INTO workstream (programme_id, code, name, theme)"
                      + " VALUES (?, 'theirs', 'Theirs', 'theirs')",
                  other);
          session
              .handle()
              .execute(
                  "INSERT INTO deliverable (programme_id, code, period, workstream, title, status)"
                      + " VALUES (?, 'EP-03', '2017-18', 'theirs', 'Experts of theirs', 'planned')",
                  other);
          return claimed;
        });

    assertThat(offered("T9OTHER", "")).contains("Experts of theirs").hasSizeLessThan(300);
    assertThat(offered("T9OTHER", "productivity experts")).doesNotContain("Productivity experts");
    assertThat(offered(Workroom.WORKSPACE, "experts"))
        .contains("Productivity experts")
        .doesNotContain("of theirs");
  }

  private void leads(String person, String name) {
    talk.room.made(
        Workroom.ADMIN,
        new Operation.Assign(
            talk.room.stream("efficiency-productivity"),
            Capacity.LEAD,
            new Person(person, name),
            Optional.empty()));
  }

  private String offered(String workspace, String typed) {
    String payload =
        ("{'type':'block_suggestion','action_id':'update-item','block_id':'update-item',"
                + "'value':'%s','team':{'id':'%s'},'user':{'id':'%s','name':'sam'}}")
            .formatted(typed, workspace, SAM)
            .replace('\'', '"');
    return talk.tryOut
        .delivers("payload=" + URLEncoder.encode(payload, StandardCharsets.UTF_8))
        .body();
  }
}
