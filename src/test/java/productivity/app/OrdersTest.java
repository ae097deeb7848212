package productivity.app;

import static org.assertj.core.api.Assertions.assertThat;
import static productivity.app.Office.ADMIN;
import static productivity.app.Office.LEAD;
import static productivity.app.Office.VIEWER;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import productivity.app.Office.Told;

/** Changes typed in Slack, over signed HTTP with the whole service behind it. */
class OrdersTest {
  @TempDir static Path folder;
  private static Office office;

  @BeforeAll
  static void open() {
    office = new Office(folder);
  }

  @AfterAll
  static void close() {
    office.close();
  }

  @Test
  void repeatsWhatAnUpdateWasUnderstoodToSayAndShowsItAtOnce() {
    assertThat(typed("show EP-4")).doesNotContain("slipped");

    Told told =
        office.type(ADMIN, "update EP-4 amber 15 councils, over £26.8m; two contracts slipped");

    assertThat(told.text())
        .startsWith("Update saved: EP-4 Commercial support")
        .contains(
            "Rating: ⚠️ Amber",
            "Achieved: 15 councils",
            "Achieved: over £26.8 million",
            "Note: two contracts slipped",
            "history EP-4");
    assertThat(told.buttons()).containsExactly("Undo", "Edit");
    assertThat(typed("show EP-4"))
        .contains("⚠️ Amber, as at 1 November 2017", "two contracts slipped", "15 councils");
    assertThat(typed("history EP-4")).contains("admin: ⚠️ Amber; 15 councils; over £26.8 million");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          update EP-6 green                              ~ Rating: 🟢 Green
          update EP-6 amber 2 contracts slipped          ~ Note: 2 contracts slipped
          update EP-6 15 councils                        ~ Achieved: 15 councils
          update ep6 Amber - we wait for Leeds           ~ Note: we wait for Leeds
          update EP 6: from green to amber, late         ~ Rating: ⚠️ Amber
          update EP-6 red because the funder left        ~ Because: the funder left
          update EP-6 about 12 pilots                    ~ Achieved: about 12 pilots
          update EP-6 £3m to £5m                         ~ Achieved: £3 million to £5 million
          update EP-6; 12 pilots are late                ~ Note: 12 pilots are late
          update EP-6 amber two contracts slipped        ~ Rating: ⚠️ Amber
          update EP-6 Blue Badge scheme launched         ~ Rating: no change
          rate EP-6 at risk: no money                    ~ Because: no money
          rate EP-6 is blue                              ~ Rating: 🔷 Blue
          done EP-7 because all advice was given         ~ Note: all advice was given
          done EP-9 on 29 July on time and under budget  ~ Done on: 29 July 2017
          done EP-8 yesterday                            ~ Done on: 31 October 2017
          move DL-118 to 20 December because of snow     ~ 7 days later than first planned
          move DL-118 to 6 December                      ~ 7 days earlier than first planned
          move DL-118 to March 2018; the board is away   ~ to March 2018, 108 days later
          move DL-118 to 27 Dec - 2 January because x    ~ to 27 December 2017 to 2 January 2018
          move DL-118 to 6 December: 7 December is late  ~ Because: 7 December is late
          done EP-10 on 29 July - 2 people were ill      ~ Note: 2 people were ill
          done EP-11 on 29 July and the board agreed     ~ Note: and the board agreed
          decide DL-45 announced: 20 are funded          ~ Outcome: 20 are funded
          decided DL-45 on 29 July: nothing is funded    ~ Announced on: 29 July 2017
          add deadline Map out on 5 December in digital  ~ When: Tuesday 5 December 2017
          add deadline Bids in digital by 5 December, application close ~ Kind: application close
          add decision Budget in March 2018 in digital   ~ When: March 2018
          add saving £5k pens in procurement, achieved annual efficiency saving ~ £5,000: achieved, annual, efficiency saving
          add saving up to £3m sale of land in one public estate one-off approved capital receipt ~ up to £3 million: approved, one off, capital receipt
          add deliverable A map for 2017-18 in digital by 31 March ~ Due: 31 March 2018
          add deliverable A map in digital for 2018-19 Q1 ~ Promised for: 2018-19 Q1
          lead <@U0LEE|lee> psn                          ~ lee leads Public sector network compliance
          deputy <@U0DEE|dee> psn until 5 December       ~ dee stands in at Public sector network compliance until 5 December 2017
          """)
  void understands(String text, String repeated) {
    Told told = office.type(ADMIN, text);

    assertThat(told.text()).contains(repeated, "Change ");
    assertThat(told.buttons()).first().isEqualTo("Undo");
    assertThat(told.buttons().contains("Edit")).isEqualTo(text.matches("(update|rate) .*"));
  }

  @Test
  void keepsTheNoteExactly() {
    String note = "Zeile\n\n  • zwei  – 👩‍👩‍👧 שלום &amp; <b> *x* `y` @here\n<!channel>";
    String escaped = note.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");

    Told told = office.type(ADMIN, "update EP-5 green;\n" + escaped);

    assertThat(told.text()).contains("Note: " + note);
    assertThat(typed("show EP-5")).contains(note);
    assertThat(told.json().get("text").getAsString()).doesNotContain("<");
  }

  @Test
  void countsANoteThatIsTooLongAndGivesItBackWhole() {
    String longest = "x".repeat(2_998) + "👍y";
    assertThat(typed("update EP-5; " + longest)).contains("Note: " + longest);

    Told told = office.type(ADMIN, "update EP-5; " + longest + "z");

    assertThat(told.text())
        .contains("Your note has 3,001 characters. The most is 3,000. Nothing was saved.");
    assertThat(told.text().replace("\n", "")).contains("/productivity update EP-5; " + longest);
  }

  @Test
  void undoesAndBringsBackByButton() throws InterruptedException {
    Told saved = office.type(ADMIN, "update EI-1 red; all is lost");
    assertThat(typed("show EI-1")).contains("all is lost");

    Told undone = office.press(ADMIN, saved, "Undo");
    assertThat(undone.json().get("replace_original").getAsBoolean()).isTrue();
    assertThat(undone.text()).startsWith("Undone: EI-1");
    assertThat(typed("show EI-1")).doesNotContain("all is lost");
    assertThat(office.press(ADMIN, saved, "Undo").text()).isEqualTo(undone.text());

    office.press(ADMIN, undone, "Bring it back");
    assertThat(typed("show EI-1")).contains("all is lost");
    assertThat(typed("history EI-1")).contains("Undid change", "(undone since)");
  }

  @Test
  void givesNoWordsBackThatWereNotTyped() throws InterruptedException {
    Told saved = office.type(ADMIN, "update EP-12 green; all is well");

    assertThat(office.press(VIEWER, saved, "Undo").text())
        .contains("Nothing was changed")
        .doesNotContain("typed", "/productivity");
  }

  @Test
  void asksBeforeAddingTheSameAgain() throws InterruptedException {
    String text = "update EI-2 green; the same";
    office.type(ADMIN, text);
    office.clock.set(office.clock.instant().plus(Duration.ofMinutes(3)));

    Told asked = office.type(ADMIN, text);
    assertThat(asked.text()).startsWith("You did the same 3 minutes ago. Do you want to add it");
    assertThat(office.press(VIEWER, asked, "Add it again").text()).contains("Nothing was changed");
    assertThat(changes("EI-2")).isEqualTo(1);

    Told added = office.press(ADMIN, asked, "Add it again");
    assertThat(added.text()).startsWith("Update saved: EI-2");
    assertThat(office.press(ADMIN, asked, "Add it again").text()).isEqualTo(added.text());
    assertThat(changes("EI-2")).isEqualTo(2);

    Told left = office.press(ADMIN, office.type(ADMIN, text), "Leave it");
    assertThat(left.text()).isEqualTo("Left as it is. Nothing was changed.");
    Told late = office.type(ADMIN, text);
    office.clock.set(office.clock.instant().plus(Duration.ofMinutes(61)));
    assertThat(office.press(ADMIN, late, "Add it again").text()).contains("more than an hour");
    assertThat(changes("EI-2")).isEqualTo(2);
  }

  @Test
  void changesOnceWhatIsDeliveredFourTimesAtOnce() {
    List<CompletableFuture<String>> replies =
        IntStream.range(0, 4)
            .mapToObj(
                number ->
                    CompletableFuture.supplyAsync(
                        () -> office.type(ADMIN, "update EI-3 green; once", "once").text()))
            .toList();

    assertThat(replies.stream().map(CompletableFuture::join).distinct()).hasSize(1);
    assertThat(changes("EI-3")).isEqualTo(1);
  }

  @Test
  void letsThePersonChooseAmongItemsOfOneCode() throws InterruptedException {
    SecondPeriod.add(office.url());

    Told asked = office.type(ADMIN, "update EP-2 amber; &lt;late&gt;  by two");
    assertThat(asked.text())
        .contains("“EP-2” could be", "/productivity update EP-2 amber; <late>  by two");
    assertThat(asked.buttons())
        .containsExactly(
            "update MOU1718-EP-02 amber; <late>  by two",
            "update MOU1819-EP-02 amber; <late>  by two");

    Told saved = office.press(ADMIN, asked, "update MOU1819-EP-02 amber; <late>  by two");
    assertThat(saved.text()).contains("Update saved", "Note: <late>  by two");
    assertThat(changes("MOU1819-EP-02")).isEqualTo(1);
    assertThat(changes("MOU1718-EP-02")).isZero();
  }

  @Test
  void asksForWhatASavingLacksOneByOneAndGuessesNothing() throws InterruptedException {
    Told basis = office.type(ADMIN, "add saving £971,000 energy &amp; heat in waste");
    assertThat(basis.text())
        .contains(
            "Understood: £971,000, energy & heat in Waste management",
            "Still missing: the basis (achieved or expected), how often it counts, the type.");
    Told frequency = office.press(ADMIN, basis, "… achieved");
    Told type = office.press(ADMIN, frequency, "… annual");
    assertThat(type.buttons()).contains("… efficiency saving", "… income");
    assertThat(type.text()).contains("achieved annual efficiency saving");

    Told added = office.press(ADMIN, type, "… cost avoidance");
    assertThat(added.text())
        .contains("energy & heat", "£971,000: achieved, annual, cost avoidance");
  }

  @Test
  void letsLeadsChangeTheirOwnAndNobodyElse() {
    assertThat(office.type(VIEWER, "update EP-1 red; no").text())
        .contains("Nothing was changed", "/productivity update EP-1 red; no");
    assertThat(office.type(VIEWER, "lead <@UVIEWER|viewer> procurement").text())
        .contains("Only an administrator");

    office.type(ADMIN, "lead <@ULEAD|lead> procurement");
    assertThat(office.type(LEAD, "update EP-1 amber; ours").text()).contains("Update saved");
    assertThat(office.type(LEAD, "update EI-4 amber; theirs").text())
        .contains("Nothing was changed");

    Told deputy = office.type(LEAD, "deputy <@UVIEWER|viewer> until 5 December");
    assertThat(deputy.text()).contains("viewer stands in at Procurement", "5 December 2017");
    assertThat(office.type(VIEWER, "update EP-1 green; now I may").text()).contains("Update saved");
  }

  /** There is one deputy at a time. */
  @Test
  void saysWhoDoesNotStandInAnyMore() throws InterruptedException {
    office.type(ADMIN, "lead <@ULEAD|lead> gdpr");
    office.type(ADMIN, "deputy <@U0BEN|Ben> gdpr");
    for (String text :
        List.of(
            "deputy <@U0DEE|Dee> gdpr until 5 December", "deputy <@U0DEE|Dee> until 5 December")) {
      Told told = office.type(LEAD, text);

      assertThat(told.text())
          .contains(
              "GDPR preparation",
              "until 5 December 2017, in place of Ben",
              "Until now it was Ben, for good, and after 5 December 2017 it is nobody."
                  + " Undo brings Ben back.");
      assertThat(typed("leads")).contains("Dee").doesNotContain("Ben");
      office.press(LEAD, told, "Undo");
      assertThat(typed("leads")).contains("Ben").doesNotContain("Dee");
    }
    assertThat(typed("history gdpr")).contains("in place of Ben");
    assertThat(typed("deputy <@U0DEE|Dee> gdpr"))
        .contains("in place of Ben")
        .doesNotContain("for good");
    assertThat(typed("deputy <@U0DEE|Dee> gdpr until 5 December"))
        .doesNotContain("in place of", "for good");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update", "rate", "done", "move", "decide", "add", "lead", "deputy", "undo", "remind",
        "digest", "office"
      })
  void helpsWithEveryChange(String verb) {
    Told help = office.type(VIEWER, "help " + verb);

    assertThat(help.text()).startsWith("Help: " + verb).contains("Write it as " + verb);
    assertThat(help.buttons()).noneMatch(label -> label.startsWith(verb));
  }

  @Test
  void sendsNothingThatSlackWouldReadAsMoreThanText() {
    String hostile = "&lt;!channel&gt; &lt;@U1&gt; &lt;http://x|y&gt; *b* =1+1";
    for (String text :
        List.of(
            "update CS-1 red; " + hostile,
            "update EP-3 red because " + hostile,
            "decide DL-46 announced: " + hostile,
            "add deadline " + hostile + " on 5 December in digital",
            "add saving £1 " + hostile + " in digital, achieved annual income",
            "add deliverable " + hostile + " for 2017-18 in digital",
            "history " + hostile,
            "update " + hostile)) {
      Told told = office.type(ADMIN, text);
      assertThat(told.json().toString()).doesNotContain("mrkdwn");
      assertThat(told.json().get("text").getAsString()).doesNotContain("<");
    }
  }

  private static String typed(String text) {
    return office.type(ADMIN, text).text();
  }

  private static long changes(String code) {
    return typed("history " + code).lines().filter(line -> line.startsWith("Change ")).count();
  }
}
