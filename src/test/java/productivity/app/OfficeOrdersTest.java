package productivity.app;

import static org.assertj.core.api.Assertions.assertThat;
import static productivity.app.Office.ADMIN;
import static productivity.app.Office.VIEWER;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import productivity.app.Office.Told;

/** Closed days as people type them, and what becomes of working days. */
class OfficeOrdersTest {
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          closed 25 July 2018 "Summer closure"    ~ is closed on Wednesday 25 July 2018: Summer closure
          closed 25 July 2018 “Summer closure”    ~ is closed on Wednesday 25 July 2018: Summer closure
          closed on 25 July 2018 Summer closure   ~ is closed on Wednesday 25 July 2018: Summer closure
          is closed 25 July 2018: Summer closure  ~ is closed on Wednesday 25 July 2018: Summer closure
          closed 25/7/2018 because we move        ~ is closed on Wednesday 25 July 2018: we move
          closed 25 July 2018 because of a flood  ~ is closed on Wednesday 25 July 2018: because of a flood
          closed from 25 July 2018 to 3 August 2018 "Move" ~ is closed from 25 July to 3 August 2018: Move
          closed 25 to 27 July 2018 - Move        ~ is closed from 25 to 27 July 2018: Move
          closed 27 Dec - 2 Jan "Xmas"            ~ is closed from 27 December 2017 to 2 January 2018: Xmas
          closed 27 Dec – 2 Jan "Xmas"            ~ is closed from 27 December 2017 to 2 January 2018: Xmas
          closed 27 Dec—2 Jan: Xmas               ~ is closed from 27 December 2017 to 2 January 2018: Xmas
          closed 27 - 29 December 2017 "Xmas"     ~ is closed from 27 to 29 December 2017: Xmas
          closed Thursday - Friday "Move"         ~ is closed from 2 to 3 November 2017: Move
          closed 27 Dec through 2 Jan "Xmas"      ~ is closed from 27 December 2017 to 2 January 2018: Xmas
          closed 27 Dec until 2 Jan "Xmas"        ~ is closed from 27 December 2017 to 2 January 2018: Xmas
          closed 27 Dec to 2 Jan inclusive "Xmas" ~ is closed from 27 December 2017 to 2 January 2018: Xmas
          closed 27 Dec and 28 Dec "Xmas"         ~ is closed from 27 to 28 December 2017: Xmas
          closed 27 &amp; 28 December 2017 "Xmas" ~ is closed from 27 to 28 December 2017: Xmas
          closed 25 July 2018 - 2 lifts broke     ~ is closed on Wednesday 25 July 2018: 2 lifts broke
          closed 25 July 2018 May Day             ~ is closed on Wednesday 25 July 2018: May Day
          closed 25 July 2018 "26 July was taken" ~ is closed on Wednesday 25 July 2018: 26 July was taken
          closed 25 July 2018 fire and flood      ~ is closed on Wednesday 25 July 2018: fire and flood
          closed July 2018 "Move"                 ~ is closed from 1 to 31 July 2018: Move
          closed yesterday "Flood"                ~ was closed on Tuesday 31 October 2017: Flood
          """)
  void closesTheOffice(String words, String said) throws InterruptedException {
    Told told = office.type(ADMIN, "office " + words);

    assertThat(told.text()).startsWith("Office days set: ").contains("The office " + said);
    assertThat(told.buttons()).containsExactly("Undo");
    assertThat(office.press(ADMIN, told, "Undo").text()).startsWith("Undone: ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          office                               ~ Say whether it is closed or open, and when
          office closed                        ~ Say the date: office closed 25 July 2016
          office open                          ~ Say the date: office open 25 July 2016
          office closed whenever "x"           ~ Say the date
          office closed 25 July 2018           ~ Say why, after the date
          office closed 28 July 2018 "x"       ~ Saturday 28 July 2018 falls on a weekend
          office closed 25 December 2017 "x"   ~ Monday 25 December 2017 falls on a bank holiday
          office closed 25 to 26 December 2017 "x" ~ Nobody works on 25 to 26 December 2017 anyway
          office closed 31 February 2018 "x"   ~ There is no “31 february 2018”
          office closed 2018 "x"               ~ That is more than 31 days
          office closed 1 July 2018 to 1 August 2018 "x" ~ That is more than 31 days
          office closed 27 Dec, 28 Dec "x"     ~ It is not clear whether “28 Dec "x"” is part of the date or the reason
          office closed 27 Dec: 28 Dec "x"     ~ It is not clear whether “: 28 Dec "x"”
          office closed 27 Dec; 28 Dec "x"     ~ It is not clear whether “; 28 Dec "x"”
          office closed 27 Dec / 28 Dec "x"    ~ It is not clear whether “/ 28 Dec "x"”
          office closed 27 Dec … 2 Jan "x"     ~ It is not clear whether “… 2 Jan "x"”
          office closed 27 Dec Monday "x"      ~ It is not clear whether “Monday "x"”
          office closed 27 Dec or 28 Dec "x"   ~ It is not clear whether “or 28 Dec "x"”
          office closed 27 Dec, 28 and 29 Dec x ~ It is not clear whether
          office closed 27 to 28 Dec and 2 Jan ~ It is not clear whether “and 2 Jan”
          office closed 27 Dec and January "x" ~ It is not clear whether “and January "x"”
          office closed 27 Dec for 3 days "x"  ~ It is not clear whether “for 3 days "x"”
          office closed 27 Dec until we move   ~ It is not clear whether “until we move”
          office closed 27 Dec and 29 Dec "x"  ~ There are days between 27 December 2017 and 29 December 2017
          office open 27 and 29 Dec            ~ There are days between 27 December 2017 and 29 December 2017
          office open 24 July 2018, 25 July    ~ “25 July” is not understood after the date
          office open 24 July 2018 Move        ~ “Move” is not understood after the date
          office open 23 - 24 July 2018        ~ 23 to 24 July 2018 were not closed here
          office open 24 July 2018             ~ Tuesday 24 July 2018 was not closed here
          office open 23 to 24 July 2018       ~ 23 to 24 July 2018 were not closed here
          """)
  void refusesInAPlainSentenceAndGivesTheWordsBack(String text, String sentence) {
    assertThat(office.type(ADMIN, text).text()).contains(sentence, "/productivity " + text);
  }

  @Test
  void saysWhenRemindersComeOnlyOfDaysToCome(@TempDir Path own) {
    String when = "Reminders due on a closed day come on the working day before.";
    try (Office fresh = new Office(own)) {
      assertThat(fresh.type(ADMIN, "office closed 27 December 2017 \"Office move\"").text())
          .contains(when);
      assertThat(fresh.type(ADMIN, "office closed today \"Snow\"").text()).contains(when);
      assertThat(fresh.type(ADMIN, "office closed yesterday \"Flood\"").text())
          .contains("The office was closed")
          .doesNotContain("Reminders");
    }
  }

  @Test
  void listsTheDaysFromTodayOn(@TempDir Path own) {
    try (Office fresh = new Office(own)) {
      assertThat(fresh.type(VIEWER, "office list").text())
          .contains(
              "open on all days from today but weekends and bank holidays of England and Wales");

      fresh.type(ADMIN, "office closed yesterday \"Flood\"");
      fresh.type(ADMIN, "office closed 27 to 28 December 2017 \"Office move\"");
      fresh.type(ADMIN, "office closed 29 December 2017 \"Stocktaking\"");

      assertThat(fresh.type(VIEWER, "closures LIST").text())
          .contains(
              "From today the office is closed on these days besides weekends and bank holidays of"
                  + " England and Wales:",
              "27 to 28 December 2017: Office move",
              "Friday 29 December 2017: Stocktaking")
          .doesNotContain("Flood");
    }
  }

  @Test
  void offersADayThatThereIsAsAWholeCommand() {
    assertThat(office.type(ADMIN, "office closed 31 February 2018 \"x\"").buttons())
        .contains("office closed 28 February 2018 \"x\"");
  }

  @Test
  void offersEachOfTwoDaysThatAreApart() throws InterruptedException {
    Told told = office.type(ADMIN, "office closed 27 and 29 Dec \"Xmas\"");

    assertThat(told.buttons())
        .containsExactly(
            "office closed 27 December 2017 \"Xmas\"", "office closed 29 December 2017 \"Xmas\"");
    Told closed = office.press(ADMIN, told, "office closed 29 December 2017 \"Xmas\"");
    assertThat(closed.text()).contains("is closed on Friday 29 December 2017: Xmas");
    office.press(ADMIN, closed, "Undo");
  }

  @Test
  void offersAReasonInQuotationMarks() throws InterruptedException {
    Told told = office.type(ADMIN, "office closed 25 July 2018 to move desks");

    String quoted = "office closed 25 July 2018 \"to move desks\"";
    assertThat(told.buttons()).contains(quoted);
    Told closed = office.press(ADMIN, told, quoted);
    assertThat(closed.text()).contains("on Wednesday 25 July 2018: to move desks");
    office.press(ADMIN, closed, "Undo");
  }

  @ParameterizedTest
  @ValueSource(strings = {"office closed 24 July 2018 \"x\"", "office open 24 July 2018"})
  void isForAdministrators(String text) {
    assertThat(office.type(VIEWER, text).text())
        .contains("Only an administrator", "Nothing was changed", "/productivity " + text);
  }

  /** 6 November is a Monday: 9 November is 6 working days after 1 November, without it 5. */
  @Test
  void countsWorkingDaysWithoutAClosedOne() throws InterruptedException {
    office.type(ADMIN, "add deadline Beta opens on 9 November 2017 in digital");
    assertThat(deadlines()).contains("6 working days left");

    Told closed = office.type(ADMIN, "office closed 6 November 2017 \"Flood\"");
    assertThat(deadlines()).contains("5 working days left");
    assertThat(office.type(ADMIN, "office open 6 November 2017").text())
        .contains("The office is open on Monday 6 November 2017");
    assertThat(deadlines()).contains("6 working days left");

    office.type(ADMIN, "undo");
    assertThat(deadlines()).contains("5 working days left");
    office.press(ADMIN, closed, "Undo");
    assertThat(deadlines()).contains("6 working days left");
  }

  @Test
  void takesBackOfSeveralDaysOnlyWhatItChanged() {
    office.type(ADMIN, "office closed 21 May 2018 \"Flood\"");
    office.type(ADMIN, "office open 21 to 25 May 2018");
    office.type(ADMIN, "office closed 23 May 2018 \"Move\"");

    // The second newest, on which the newest does not stand.
    String opened = office.type(ADMIN, "undo").text();
    assertThat(opened).contains("closed on Wednesday 23 May 2018");
    assertThat(office.type(ADMIN, "office open 23 May 2018").text()).contains("was not closed");
    assertThat(office.type(ADMIN, "undo").text()).contains("The office is open from 21 to 25 May");
    assertThat(office.type(ADMIN, "office open 21 May 2018").text())
        .contains("The office is open on Monday 21 May 2018");
  }

  private static String deadlines() {
    return office.type(ADMIN, "deadlines 9 November 2017").text();
  }
}
