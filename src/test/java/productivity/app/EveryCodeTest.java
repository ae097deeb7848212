package productivity.app;

import static org.assertj.core.api.Assertions.assertThat;
import static productivity.app.Office.ADMIN;
import static productivity.app.Office.LEAD;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import productivity.app.Office.Told;
import productivity.store.Database;

/** Every code of the programme, and every one that is given out, is good for every change. */
class EveryCodeTest {
  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init") // opened before each test
  private Office office;

  @BeforeEach
  void open() {
    office = new Office(folder);
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void everyDeliverableCanBeUpdatedRatedMovedEndedLookedUpAndTakenBack() {
    List<String> open =
        codes(
            "deliverable WHERE reports_on IS NULL"
                + " AND status IN ('in-progress', 'planned', 'no-update', 'proposed')");
    assertThat(open).hasSizeGreaterThan(100);
    for (String code : open) {
      said("update " + code + " green; all well with " + code, "Update saved");
      said("rate " + code + " amber because of " + code, "Because: of " + code);
      said("move " + code + " to 5 August 2018", "5 August 2018");
      said("done " + code, "Done on: 1 November 2017");
      assertThat(typed("history " + code))
          .contains("all well with " + code, "because: of " + code, "Due moved", ": Done");
      for (int at = 0; at < 4; at++) {
        said("undo", "Undid change");
      }
      assertThat(typed("show " + code)).doesNotContain("all well with", "5 August 2018");
    }
  }

  @Test
  void everyDeadlineCanBeMovedEndedOrDecidedLookedUpAndTakenBack() {
    List<String> open =
        codes(
            "deadline WHERE completed_on IS NULL AND outcome IS NULL AND starts IS NOT NULL"
                + " AND kind NOT IN ('decision', 'external-event')");
    List<String> others = codes("deadline WHERE kind IN ('decision', 'external-event')");
    assertThat(open.size() + others.size()).isGreaterThan(100);
    for (String code : open) {
      said("move " + code + " to 5 August 2018", "5 August 2018");
      said("done " + code, "Done on: 1 November 2017");
      assertThat(typed("history " + code)).contains("5 August 2018", ": Done");
      said("undo", "Undid change");
      said("undo", "Undid change");
      assertThat(typed("show " + code)).doesNotContain("5 August 2018");
    }
    for (String code : others) {
      said("decide " + code + " announced: word of " + code, "Outcome: word of " + code);
      assertThat(typed("history " + code)).contains("word of " + code);
      said("undo", "Undid change");
    }
  }

  @Test
  void whatIsNotChangedThisWayIsNamedForWhatItIs() {
    for (String code : codes("saving")) {
      said("update " + code + " green", "is one of the savings");
      said("history " + code, "Nothing was changed here from Slack yet");
    }
    for (String code : codes("deliverable WHERE reports_on IS NOT NULL")) {
      said("update " + code + " green", "is a line of a report about another item");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"NEXT-EP-02", "PSN.A-7", "next_ep-3", "Q-1"})
  void codesOfOtherShapesAreAsGood(String code) {
    rename("MOU1718-EP-03", code);

    said("update " + code + " amber 15 councils; all well", "Update saved");
    said("update " + code.toLowerCase(Locale.ROOT) + " green", "Rating saved");
    said("done " + code, "Done on");
    assertThat(typed("show " + code)).contains("all well");
    assertThat(typed("history " + code)).contains("all well", ": Done");
    said("undo", "Undid change");
  }

  @Test
  void theCodesThatAreGivenOutAreGoodForMore() {
    String deadline = added("add deadline Map out on 5 December in digital", "DL-");
    said("move " + deadline + " to 6 December", "1 day later than first planned");
    said("done " + deadline, "Done on");
    String promise = added("add deliverable A map for 2017-18 in digital by 31 March", "D-");
    said("update " + promise + " amber 2 pilots; two contracts slipped", "Achieved: 2 pilots");
    said("rate " + promise + " green", "Green");
    said("done " + promise, "Done on");
    String saving =
        added("add saving £5k pens in procurement, achieved annual efficiency saving", "SV-");
    assertThat(typed("history " + saving)).contains("pens");
    assertThat(typed("savings procurement")).contains("pens");
  }

  @Test
  void theHistoryOfEachWorkstreamShowsWhoStandsIn() {
    said("lead <@ULEAD|lead> procurement", "lead leads");
    said("lead <@ULEAD|lead> digital", "lead leads");
    assertThat(office.type(LEAD, "deputy <@UVIEWER|viewer> until 5 December").text())
        .contains("viewer stands in");

    for (String workstream : List.of("procurement", "digital")) {
      assertThat(typed("history " + workstream))
          .contains("lead leads", "viewer stands in", "5 December 2017");
    }
    assertThat(office.type(LEAD, "undo").text()).contains("Undid change");
    for (String workstream : List.of("procurement", "digital")) {
      assertThat(typed("history " + workstream)).contains("(undone since)", "Undid change");
    }
  }

  private String added(String command, String prefix) {
    Told told = office.type(ADMIN, command);
    return told.text()
        .lines()
        .flatMap(line -> List.of(line.split("[ ,:]")).stream())
        .filter(word -> word.matches(prefix + "\\d+"))
        .findFirst()
        .orElseThrow(() -> new AssertionError(told.text()));
  }

  private void said(String command, String answer) {
    assertThat(typed(command)).as(command).contains(answer);
  }

  private String typed(String command) {
    return office.type(ADMIN, command).text();
  }

  private List<String> codes(String from) {
    try (Database database = Database.open(office.url())) {
      return database.read(
          session ->
              session.handle().createQuery("SELECT code FROM " + from).mapTo(String.class).list());
    }
  }

  /** A copy without a reference, because an import may hold any code. */
  private void rename(String from, String to) {
    try (Database database = Database.open(office.url())) {
      int copied =
          database.write(
              session ->
                  session
                      .handle()
                      .execute(
                          "INSERT INTO deliverable (programme_id, code, period, workstream, title,"
                              + " status) SELECT programme_id, ?, period, workstream, title,"
                              + " 'in-progress' FROM deliverable WHERE code = ?",
                          to,
                          from));
      assertThat(copied).isEqualTo(1);
    }
  }
}
