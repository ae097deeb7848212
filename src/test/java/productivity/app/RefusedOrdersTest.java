package productivity.app;

import static org.assertj.core.api.Assertions.assertThat;
import static productivity.app.Office.ADMIN;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import productivity.app.Office.Told;

/** What is no change is refused plainly, and nothing that was typed is lost. */
class RefusedOrdersTest {
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
      textBlock =
          """
          update EP-3                        ~ Say how EP-3 is going
          update nothing; x                  ~ “nothing” is no code
          update EP-999 red                  ~ Nothing is called “EP-999”
          update DL-45 red                   ~ DL-45 is one of the deadlines
          rate EP-3 purple                   ~ Say which rating after the code
          rate EP-3 red                      ~ Say why EP-3 is Red
          rate EP-3 at risk because          ~ Say why EP-3 is Amber
          update EP-3 amber                  ~ Say why EP-3 is Amber
          update EP-3 red 15 councils, £3m   ~ Say why EP-3 is Red
          done EP-3 on 31 February           ~ There is no “31 february”
          done EP-3 on 2017-18               ~ Say the day
          done EP-3 tomorrow                 ~ still to come
          done DL-45                         ~ is decided by others
          move EP-3 to                       ~ Say the new date
          done DL-118 on 27 July - 2 August  ~ is not one day. Say the day
          done DL-118 on 27 July and 28 July ~ It is not clear whether “and 28 July” is part of the date
          move DL-118 to 5 May, 6 May: why   ~ It is not clear whether “6 May: why” is part of the date
          decide DL-45 on 3 July 4 July is x ~ It is not clear whether “4 July is x” is part of the date
          deputy <@U1|lee> digital until 5 May and 7 May ~ Say the last day as a date
          decide DL-46                       ~ Say what was decided
          decide DL-118 announced: x         ~ not a decision by others
          add                                ~ Say what to add
          add deadline on 5 December in digital ~ Say what happens
          add deadline X in digital          ~ Say the date of it
          add deadline X on 5 December       ~ Say which workstream it is in
          add deadline X on 5 December in digtal ~ Nothing is called “digtal”
          add saving energy                  ~ Begin with the amount
          add deliverable X in digital       ~ Say which period
          lead @lee digital                  ~ choose the person from Slack's list
          lead <@U1|lee>                     ~ Say which workstream they lead
          deputy <@U1|lee> until whenever    ~ Say the last day as a date
          deputy <@U1|lee> digital until 1 May 2016 ~ That day has passed
          undo twice                         ~ Say the number of the change
          undo 9999                          ~ There is no change 9,999
          remind                             ~ Say what to remind this channel of
          remind me of EP-3                  ~ Say what to remind this channel of
          remind here nonsense               ~ Nothing is called “nonsense”
          remind here transforming services  ~ is not a workstream
          remind here d                      ~ “d” could be
          remind EP-3                        ~ Say how many working days ahead: remind EP-3
          remind EP-999 5 days               ~ Nothing is called “EP-999”
          remind EP-3 2 weeks                ~ “2 weeks” is not understood as working days
          remind EP-3 251 days               ~ the most is 250
          remind EP-3 5 days                 ~ Type remind here productivity-experts first
          remind 5 days                      ~ is not reminded of anything yet
          remind off digital                 ~ is not reminded of that
          digest                             ~ Say how often this channel has its digest
          digest monthly                     ~ weekly, daily or off
          digest weekly                      ~ is not reminded of anything yet
          updat EP-3 red; x                  ~ There is no command “updat”
          EP-3 red; x                        ~ There is no command “ep-3”
          """)
  void refusesInAPlainSentenceAndGivesTheWordsBack(String text, String sentence) {
    Told told = office.type(ADMIN, text);

    assertThat(told.text()).containsIgnoringCase(sentence).contains("/productivity " + shown(text));
  }

  /** A mention as it was typed. */
  private static String shown(String text) {
    return text.replaceAll("<@[^|]+\\|([^>]+)>", "@$1");
  }
}
