package productivity.value.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import productivity.value.Refusal;
import productivity.value.When;

class DatePhrasesTest {
  private static final LocalDate TUESDAY = LocalDate.of(2016, 7, 12);

  private final DatePhrases phrases = new DatePhrases(TUESDAY);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          29/7                      | 2016-07-29
          29/7/2016                 | 2016-07-29
          29/07/16                  | 2016-07-29
          29.7.16                   | 2016-07-29
          29-7-2016                 | 2016-07-29
          2016-07-29                | 2016-07-29
          29 July                   | 2016-07-29
          29 July 2016              | 2016-07-29
          29th of July, 2016        | 2016-07-29
          29jul 2016                | 2016-07-29
          the 29th of July          | 2016-07-29
          July 29                   | 2016-07-29
          July 29th 2016            | 2016-07-29
          Fri 29 Jul                | 2016-07-29
          on 29 July                | 2016-07-29
          12 July                   | 2016-07-12
          11 July                   | 2017-07-11
          last 11 July              | 2016-07-11
          last 12 July              | 2015-07-12
          next 12 July              | 2017-07-12
          29 February               | 2020-02-29
          Tuesday                   | 2016-07-12
          Friday                    | 2016-07-15
          this Friday               | 2016-07-15
          next Friday               | 2016-07-22
          next Tuesday              | 2016-07-19
          last Tuesday              | 2016-07-05
          last fri                  | 2016-07-08
          today                     | 2016-07-12
          TOMORROW                  | 2016-07-13
          yesterday                 | 2016-07-11
          the day after tomorrow    | 2016-07-14
          in 2 weeks                | 2016-07-26
          in a fortnight            | 2016-07-26
          in two weeks' time        | 2016-07-26
          in 10 days                | 2016-07-22
          3 days ago                | 2016-07-09
          end of March              | 2017-03-31
          the end of July           | 2016-07-31
          end of the month          | 2016-07-31
          end of next month         | 2016-08-31
          end of Q3                 | 2016-12-31
          start of 2017-18          | 2017-04-01
          """)
  void readsADay(String phrase, LocalDate day) {
    assertThat(read(phrase).period()).extracting("start", "end").containsExactly(day, day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          this week                          | 2016-07-11 | 2016-07-17
          next week                          | 2016-07-18 | 2016-07-24
          last week                          | 2016-07-04 | 2016-07-10
          this month                         | 2016-07-01 | 2016-07-31
          next month                         | 2016-08-01 | 2016-08-31
          last month                         | 2016-06-01 | 2016-06-30
          next 30 days                       | 2016-07-12 | 2016-08-11
          the next 2 weeks                   | 2016-07-12 | 2016-07-26
          past 30 days                       | 2016-06-12 | 2016-07-12
          last 30 days                       | 2016-06-12 | 2016-07-12
          in the next 30 days                | 2016-07-12 | 2016-08-11
          July 2016                          | 2016-07-01 | 2016-07-31
          2016-07                            | 2016-07-01 | 2016-07-31
          July                               | 2016-07-01 | 2016-07-31
          June                               | 2017-06-01 | 2017-06-30
          last July                          | 2015-07-01 | 2015-07-31
          next July                          | 2017-07-01 | 2017-07-31
          2016                               | 2016-01-01 | 2016-12-31
          2016-17                            | 2016-04-01 | 2017-03-31
          2016/17                            | 2016-04-01 | 2017-03-31
          2016–2017                          | 2016-04-01 | 2017-03-31
          2006-07                            | 2006-04-01 | 2007-03-31
          FY 2016-17                         | 2016-04-01 | 2017-03-31
          2017-18 Q3                         | 2017-10-01 | 2017-12-31
          Q3 2017/18                         | 2017-10-01 | 2017-12-31
          Q3                                 | 2016-10-01 | 2016-12-31
          this quarter                       | 2016-07-01 | 2016-09-30
          last quarter                       | 2016-04-01 | 2016-06-30
          this year                          | 2016-04-01 | 2017-03-31
          last year                          | 2015-04-01 | 2016-03-31
          last calendar year                 | 2015-01-01 | 2015-12-31
          between 1 July and 31 August 2016  | 2016-07-01 | 2016-08-31
          between 1 July and 31 August       | 2016-07-01 | 2016-08-31
          from 1 July 2018 to 31 August      | 2018-07-01 | 2018-08-31
          from 1 December to 31 January 2017 | 2016-12-01 | 2017-01-31
          1-12 July 2016                     | 2016-07-01 | 2016-07-12
          1 to 12 July                       | 2016-07-01 | 2016-07-12
          between 1 and 12 July              | 2016-07-01 | 2016-07-12
          1/7-12/7                           | 2016-07-01 | 2016-07-12
          July to September 2016             | 2016-07-01 | 2016-09-30
          Monday to Friday                   | 2016-07-11 | 2016-07-15
          1 August through 3 August          | 2016-08-01 | 2016-08-03
          from 30 August thru 3 September    | 2016-08-30 | 2016-09-03
          today until end of March           | 2016-07-12 | 2017-03-31
          by Friday                          | 2016-07-12 | 2016-07-15
          due by the end of July             | 2016-07-12 | 2016-07-31
          since 1 July                       | 2016-07-01 | 2016-07-12
          from 1 August                      | 2016-08-01 | 9999-12-31
          overdue                            | 0001-01-01 | 2016-07-11
          all                                | 0001-01-01 | 9999-12-31
          """)
  void readsAPeriod(String phrase, LocalDate first, LocalDate last) {
    assertThat(read(phrase).period()).extracting("start", "end").containsExactly(first, last);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          29/7         | Friday 29 July 2016
          next Friday  | Friday 22 July 2016
          next week    | next week, 18 to 24 July 2016
          next 30 days | the next 30 days, 12 July to 11 August 2016
          this year    | the financial year 2016-17
          2016         | the calendar year 2016
          Q3           | 2016-17 Q3, October 2016 to December 2016
          1-12 July    | 1 to 12 July 2016
          overdue      | overdue on 12 July 2016
          all          | all time
          """)
  void repeatsWhatItUnderstood(String phrase, String understood) {
    assertThat(read(phrase).understood()).isEqualTo(understood);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          31/2          | There is no “31/2”: February has 29 days. Check the day.
          30 February   | There is no “30 february”: February has 29 days. Check the day.
          29/2/2017     | There is no “29/2/2017”: February 2017 has 28 days. Check the day.
          31 June 2016  | There is no “31 june 2016”: June 2016 has 30 days. Check the day.
          0/7           | There is no “0/7”: July has 31 days. Check the day.
          7/29          | Dates are read day first, and there is no month 29 in “7/29”. Type 29/7 instead.
          45/45         | “45/45” is not a date. Write it day first, such as 29/7.
          2016-18       | “2016-18” is not a financial year: the second year follows the first. Type 2016-17.
          Mon 29/7      |
          Mon 29 July   | 29 July 2016 is a Friday, not a Monday. Check the day or leave the weekday out.
          12-1 July     | The first date, 12 July 2017, is after the last, 1 July 2017. Type the earlier one first.
          """)
  void saysWhatIsWrongWithADate(String phrase, String sentence) {
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> phrases.read(phrase));
    assertThat(Optional.ofNullable(refusal).map(Refusal::sentence))
        .isEqualTo(Optional.ofNullable(sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "digital",
        "EP-3",
        "OPE-2016-NEW-01",
        "phase 6",
        "5000",
        "2016-",
        "in",
        "to",
        "between",
        "between July",
        "end of",
        "Q5",
        "next",
        "after all",
        "between all and overdue",
        "1.5"
      })
  void leavesOtherWordsAlone(String words) {
    assertThat(phrases.read(words)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          digital next 30 days                        | digital | next 30 days
          EP-3 1-12 July 2016                         | EP-3    | 1-12 July 2016
          smarter sourcing between 1 July and 12 July | smarter sourcing | between 1 July and 12 July
          digital in July                             | digital | in July
          next generation                             | next generation |
          OPE 2016-17                                 | OPE | 2016-17
          OPE-2016-NEW-01                             | OPE-2016-NEW-01 |
          marching on                                 | marching on |
          """)
  void takesTheLongestDateOffTheEnd(String words, String before, String phrase) {
    DatePhrases.Split split = phrases.split(words);
    assertThat(split.before()).isEqualTo(before);
    assertThat(split.when().map(When::phrase)).isEqualTo(Optional.ofNullable(phrase));
  }

  @Test
  void suggestsTheWholeWordsWithAnotherDate() {
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> phrases.split("digital 7/29/2016"));
    assertThat(refusal.suggestions()).containsExactly("digital 29/7/2016");
  }

  private When read(String phrase) {
    return phrases.read(phrase).orElseThrow(() -> new AssertionError("not read: " + phrase));
  }
}
