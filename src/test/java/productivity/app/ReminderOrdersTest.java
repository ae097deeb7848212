package productivity.app;

import static org.assertj.core.api.Assertions.assertThat;
import static productivity.app.Office.ADMIN;
import static productivity.app.Office.LEAD;
import static productivity.app.Office.VIEWER;

import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import productivity.app.Office.Told;

/** What people type about reminders, digests and closed days, and what they read then. */
class ReminderOrdersTest {
  private static final String NOBODY = "This channel is not reminded of anything yet.";

  @TempDir Path folder;
  private Office office;

  @BeforeEach
  void open() {
    office = new Office(folder, new HurriedClock());
  }

  @AfterEach
  void close() {
    office.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          remind here digital                     ~ The channel is reminded of Digital
          Remind HERE: Digital                    ~ The channel is reminded of Digital
          remind here one-public-estate, gdpr     ~ One Public Estate, GDPR preparation
          remind here digital and gdpr            ~ Digital, GDPR preparation
          remind here data sharing and colocation ~ reminded of Data sharing and colocation
          remind here digital, digital            ~ The channel is reminded of Digital
          """)
  void remindsAChannelOfWhatIsNamed(String text, String said) {
    Told told = office.type(ADMIN, text);

    assertThat(told.text()).startsWith("Reminders set: ").contains(said, "type remind list");
    assertThat(told.buttons()).containsExactly("Undo");
  }

  @Test
  void remindsAChannelOfItsOwnWorkstreamsWhereNoneIsNamed() {
    office.type(ADMIN, "echo here digital");

    assertThat(typed("remind here")).contains("The channel is reminded of Digital");
  }

  @Test
  void remindsALeadOfTheOnlyWorkstreamThatIsTheirs() {
    office.type(ADMIN, "lead <@ULEAD|lead> procurement");
    assertThat(office.type(LEAD, "remind here").text()).contains("reminded of Procurement");

    office.type(ADMIN, "lead <@ULEAD|lead> digital");
    Told asked = office.type(LEAD, "remind here");
    assertThat(asked.text()).contains("Say of which workstreams", "/productivity remind here");
    assertThat(asked.buttons()).contains("remind here digital", "remind here procurement");
  }

  @Test
  void offersWhatIsMeantWithAllElseThatWasTyped() {
    Told told = office.type(ADMIN, "remind here digtal, gdpr");
    assertThat(told.text()).contains("Nothing is called “digtal”", "remind here digtal, gdpr");
    assertThat(told.buttons()).contains("remind here digital, gdpr");

    assertThat(office.type(ADMIN, "remind one public estate").buttons())
        .contains("remind here one-public-estate");
    assertThat(office.type(ADMIN, "remind digital here").buttons()).contains("remind here digital");
  }

  @Test
  void listsWhatAChannelIsRemindedOf() {
    assertThat(typed("remind list")).startsWith(NOBODY);
    office.type(ADMIN, "remind here one-public-estate, procurement");
    assertThat(typed("remind list"))
        .contains(
            "One Public Estate, since 1 November 2017",
            "Procurement and national procurement strategy, since 1 November 2017",
            "When: 20, 10, 5 and 1 working days before and on the day, at 9am",
            "Digest: at 9am on the first working day of each week");

    office.type(ADMIN, "remind 10, 5 days");
    office.type(ADMIN, "remind DL-45 3 days and on the day");
    office.type(ADMIN, "digest daily");
    assertThat(typed("remind list"))
        .contains(
            "When: 10 and 5 working days before, at 9am",
            "DL-45 OPE existing partnerships told outcome: 3 working days before and on the day",
            "Digest: at 9am on every working day");
    office.type(ADMIN, "digest off");
    assertThat(typed("remind list")).contains("Digest: none");

    office.enter("C2");
    assertThat(typed("remind list")).startsWith(NOBODY);
  }

  @Test
  void endsSomeRemindersOrAll() {
    office.type(ADMIN, "remind here digital, gdpr, procurement");

    assertThat(typed("remind off gdpr"))
        .startsWith("Reminders ended: GDPR preparation")
        .contains("not reminded any more of GDPR preparation");
    assertThat(typed("remind list")).contains("Digital").doesNotContain("GDPR");
    assertThat(typed("remind off"))
        .contains("not reminded any more of Digital, Procurement and national procurement");
    assertThat(typed("remind list")).startsWith(NOBODY);
    assertThat(typed("remind off")).contains("not reminded of that", "/productivity remind off");
  }

  @Test
  void saysWhatHasEndedAndWhatWasNeverThere() {
    office.type(ADMIN, "remind here digital, gdpr");

    assertThat(typed("remind off gdpr, procurement"))
        .startsWith("Reminders ended: GDPR preparation.")
        .contains(
            "not reminded any more of GDPR preparation."
                + " It was not reminded of Procurement and national procurement strategy");
  }

  @Test
  void namesWhatStandsAboveAndIsStillTold() throws InterruptedException {
    office.type(ADMIN, "remind here efficiency-productivity, digital, gdpr");

    Told refused = office.type(ADMIN, "remind off digital");
    assertThat(refused.text())
        .contains(
            "still reminded of Digital, with Efficiency and productivity (strand) above.",
            "type remind off digital, efficiency-productivity. Nothing was changed.");
    assertThat(typed("remind off cyber-security"))
        .contains("To end that, type remind off efficiency-productivity. Nothing was changed.");
    office.type(ADMIN, "remind here improvement");
    assertThat(typed("remind off improvement, digital"))
        .startsWith("Reminders ended: Improvement incl. peer challenge (strand).")
        .contains(
            "It is still reminded of Digital, with Efficiency and productivity (strand) above."
                + " To end that too, type remind off digital, efficiency-productivity");

    Told ended = office.press(ADMIN, refused, "remind off digital, efficiency-productivity");
    assertThat(ended.text())
        .contains("not reminded any more of Digital, Efficiency and productivity (strand)")
        .doesNotContain("still");
    assertThat(typed("remind list")).contains("GDPR").doesNotContain("Digital", "Efficiency");
  }

  @Test
  void namesWhatStandsBelowAndIsStillTold() {
    office.type(ADMIN, "remind here efficiency-productivity, digital");

    assertThat(typed("remind off efficiency-productivity"))
        .contains(
            "not reminded any more of Efficiency and productivity (strand)."
                + " It is still reminded of Digital");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "remind here digital",
        "remind off procurement",
        "remind off",
        "remind 10, 5 days",
        "remind DL-45 10, 3, 1 days",
        "digest daily",
        "digest off",
      })
  void putsBackExactlyWhatWasThere(String text) throws InterruptedException {
    office.type(ADMIN, "remind here one-public-estate, procurement");
    String before = typed("remind list");

    Told told = office.type(ADMIN, text);
    String after = typed("remind list");
    assertThat(after).isNotEqualTo(before);
    assertThat(office.type(ADMIN, "undo").text()).startsWith("Undone: ");
    assertThat(typed("remind list")).isEqualTo(before);

    office.press(ADMIN, office.type(ADMIN, text), "Undo");
    awaited("remind list", before::equals);
    assertThat(told.buttons()).containsExactly("Undo");
  }

  @Test
  void namesTheWorkstreamsThatAnUndoWasAbout() {
    office.type(ADMIN, "remind here digital, gdpr");

    assertThat(typed("undo"))
        .startsWith("Undone: Digital, GDPR preparation")
        .contains("To take it back later, type undo 2.");
  }

  @Test
  void isNotForDirectMessages() {
    office.enter("D1");
    for (String text : new String[] {"remind here", "remind off", "remind 5 days", "digest off"}) {
      assertThat(typed(text))
          .contains("This is no channel. Type it in the channel", "/productivity " + text);
    }
    assertThat(typed("remind list")).startsWith("This is no channel.");
  }

  @Test
  void isForLeadsOfWhatTheChannelIsRemindedOf() {
    office.type(ADMIN, "lead <@ULEAD|lead> procurement");
    office.type(ADMIN, "remind here procurement");

    for (String text : new String[] {"remind off", "remind 5 days", "digest daily"}) {
      assertThat(office.type(VIEWER, text).text())
          .contains(
              "Only lead or an administrator", "Nothing was changed", "/productivity " + text);
      assertThat(office.type(LEAD, text).text()).doesNotContain("Nothing was changed");
      office.type(LEAD, "undo");
    }
    assertThat(office.type(LEAD, "remind here digital").text()).contains("Nothing was changed");
  }

  @Test
  void saysWhyAReminderCame() throws InterruptedException {
    assertThat(typed("remind why")).contains("I sent no reminder here");
    office.type(ADMIN, "add deadline Beta opens on 9 November 2017 in digital");
    office.type(ADMIN, "remind here digital");
    office.clock.set(Instant.parse("2017-11-02T09:00:20Z"));
    // Every change wakes what plans and sends.
    office.type(ADMIN, "digest off");

    String why = awaited("remind why", told -> told.contains("It was sent"));
    assertThat(why)
        .contains(
            "Beta opens",
            "Rule: 5 working days before Thursday 9 November 2017",
            "Date: Thursday 9 November 2017",
            "Owed from: Thursday 2 November 2017 at 9:00am",
            "It was sent on Thursday 2 November 2017 at 9:00am");
    String code = why.replaceAll("(?s).*\\((DL-\\d+),.*", "$1");
    assertThat(typed("remind why " + code)).isEqualTo(why);
    assertThat(typed("remind why DL-45")).contains("I sent no reminder here");
    office.enter("C2");
    assertThat(typed("remind why " + code)).contains("I sent no reminder here");
  }

  @Test
  void saysWhyADigestCame() throws InterruptedException {
    office.type(ADMIN, "add deadline Beta opens on 9 November 2017 in digital");
    office.type(ADMIN, "remind here digital");
    office.clock.set(Instant.parse("2017-11-06T09:00:20Z"));
    office.type(ADMIN, "remind 250 days");

    assertThat(awaited("remind why", told -> told.contains("It was sent")))
        .contains(
            "Rule: the weekly digest of this channel",
            "Owed from: Monday 6 November 2017 at 9:00am");
  }

  /** What is read once something that happens by itself has happened. */
  private String awaited(String text, Predicate<String> happened) throws InterruptedException {
    for (int tries = 0; tries < 1_000; tries++) {
      String told = typed(text);
      if (happened.test(told)) {
        return told;
      }
      Thread.sleep(10);
    }
    throw new AssertionError("it did not happen in ten seconds: " + typed(text));
  }

  private String typed(String text) {
    return office.type(ADMIN, text).text();
  }
}
