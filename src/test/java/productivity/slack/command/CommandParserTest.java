package productivity.slack.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import productivity.value.Refusal;

class CommandParserTest {
  private static final LocalDate TODAY = LocalDate.of(2016, 7, 12);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          ''                                 | status
          page 2                             | status page 2
          STATUS                             | status
          status digital                     | status digital
          status of digital in 2016-17       | status digital in 2016-17
          rag digital                        | status digital
          due next 30 days                   | deadlines next 30 days
          deadline EP-3 1-12 July 2016       | deadlines EP-3 1-12 July 2016
          deadlines 29 July 2016 page 3      | deadlines 29 July 2016 page 3
          Deadlines for digital, due Friday  | deadlines digital, due Friday
          saving 2016/17                     | savings 2016/17
          funding Leeds                      | grants Leeds
          grants 2016                        | grants 2016
          ep3                                | show ep3
          EP-03                              | show EP-03
          ep 3                               | show ep 3
          ep-16 A                            | show ep-16 A
          MOU1718-EP-03                      | show MOU1718-EP-03
          item DL-45                         | show DL-45
          search May day                     | find May day
          ?                                  | help
          help dates                         | help deadlines
          help ?                             | help help
          status “Long March”                | status "Long March"
          status\u00a0digital                | status digital
          find R&amp;D &lt;now&gt;           | find R&D now
          find caf\u00e9 \u200bopen          | find café open
          """)
  void readsACommand(String text, String typed) {
    assertThat(parse(text).typed()).isEqualTo(typed);
  }

  @Test
  void takesMentionsAndLinksByTheirNames() {
    assertThat(parse("find <@U123|asha> in <#C1|team> <@U9>").about())
        .isEqualTo("asha in team @U9");
    assertThat(parse("find <https://x.example|a link>").about()).isEqualTo("a link");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          OPE 2016-17      | status OPE 2016-17
          sttus digital    | status digital
          staus            | status
          deadlnes overdue | deadlines overdue
          savngs           | savings
          digital          | status digital
          digital          | find digital
          overdue          | deadlines overdue
          2017-18          | status 2017-18
          7/29             | deadlines 7/29
          help deadlnes    | help deadlines
          deadlines 7/29   | deadlines 29/7
          status EP 31/6   | status EP 30 June
          show             | show EP-3
          find             | find shared services
          status page 0    | status
          """)
  void suggestsWholeCommandsForWhatItDoesNotKnow(String text, String suggestion) {
    assertThat(refusal(text).suggestions()).contains(suggestion);
  }

  @Test
  void saysWhichWordIsNoCommand() {
    assertThat(refusal("digitl 2017-18").sentence())
        .isEqualTo(
            "There is no command “digitl”. Type help to see the commands, or choose what you meant.");
  }

  /** Each repeated to the most that Slack sends. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "of ",
        "amp;",
        "&amp;",
        "<",
        "<a|",
        "1 ",
        "between 1 to ",
        "in ",
        "3-a",
        "\"",
        "next ",
        "due "
      })
  void readsWhatIsRepeatedWithoutEnd(String piece) {
    String text = "status " + piece.repeat(3_000 / piece.length());
    assertThat(parse(text)).isInstanceOf(Command.Status.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 3_000})
  void quotesLongTextsShortened(int length) {
    Refusal refusal = refusal("🦄".repeat(length / 2) + " x");
    assertThat(refusal.sentence()).contains("…").hasSizeLessThan(250);
    assertThat(refusal.suggestions()).allSatisfy(s -> assertThat(s).hasSizeLessThan(320));
  }

  private static Refusal refusal(String text) {
    return catchThrowableOfType(Refusal.class, () -> parse(text));
  }

  private static Command parse(String text) {
    return CommandParser.parse(text, TODAY);
  }
}
