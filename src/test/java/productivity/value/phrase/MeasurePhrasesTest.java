package productivity.value.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import productivity.value.Measure;

class MeasurePhrasesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          15 councils, £26.8m; two contracts slipped | 15 councils; £26.8 million | two contracts slipped
          15 councils and £26.8 million              | 15 councils; £26.8 million |
          over £971k                                 | over £971,000              |
          up to 25 councils                          | up to 25 councils          |
          about £1.25bn: see the report              | about £1.25 billion        | see the report
          between £3m and £5m                        | £3 million to £5 million   |
          £3-5 million                               | £3 million to £5 million   |
          £3m to £5m, more to come                   | £3 million to £5 million   | more to come
          10-15 councils                             | 10 to 15 councils          |
          60%                                        | 60 %                       |
          44,000 expert days. Good going             | 44,000 expert days         | Good going
          £7.50                                      | £7.50                      |
          contributing towards £26.8m                | contributing towards £26.8 million |
          two contracts slipped, £3m lost            |                            | two contracts slipped, £3m lost
          15 councils signed up last week in Leeds, £3m |                         | 15 councils signed up last week in Leeds, £3m
          3 of 4 done                                |                            | 3 of 4 done
          £5m to £3m                                 |                            | £5m to £3m
          29 July is the day                         |                            | 29 July is the day
          29 July, a decision                        |                            | 29 July, a decision
          2 contracts slipped                        |                            | 2 contracts slipped
          2 contracts slipped, £3m lost              |                            | 2 contracts slipped, £3m lost
          15 councils, 2 contracts slipped           | 15 councils                | 2 contracts slipped
          15 councils; 2 contracts slipped           | 15 councils                | 2 contracts slipped
          15 councils and 2 contracts slipped badly  | 15 councils                | and 2 contracts slipped badly
          £26.8m and two contracts slipped           | £26.8 million              | and two contracts slipped
          1 contract slipped again                   |                            | 1 contract slipped again
          2 delayed contracts, 1 lost                | 2 delayed contracts        | 1 lost
          2 weeks late                               |                            | 2 weeks late
          1 week late, 2 councils                    |                            | 1 week late, 2 councils
          3 people left                              |                            | 3 people left
          4 councils missing, Leeds among them       |                            | 4 councils missing, Leeds among them
          2 left because the funder left             |                            | 2 left because the funder left
          15 councils because Leeds joined           |                            | 15 councils because Leeds joined
          12 of 15 councils                          |                            | 12 of 15 councils
          12 councils out of 15                      |                            | 12 councils out of 15
          15 councils signed up                      |                            | 15 councils signed up
          15 councils in Leeds                       |                            | 15 councils in Leeds
          15 councils now                            |                            | 15 councils now
          15 councils so far                         |                            | 15 councils so far
          15 councils evaluating                     |                            | 15 councils evaluating
          15 councils (2 of them new)                | 15 councils                | (2 of them new)
          15 councils - two more soon                | 15 councils                | two more soon
          15 councils – -5% on last year             | 15 councils                | -5% on last year
          15 councils! Hooray                        | 15 councils                | Hooray
          no councils yet                            |                            | no councils yet
          0 councils                                 | 0 councils                 |
          30%                                        | 30 %                       |
          30 per cent, rising                        | 30 %                       | rising
          30% of councils                            |                            | 30% of councils
          30-40%                                     | 30 to 40 %                 |
          between 30% and 40%, we think              | 30 to 40 %                 | we think
          15% and 20%                                | 15 %; 20 %                 |
          £3m and £5m                                | £3 million; £5 million     |
          £3m saved                                  |                            | £3m saved
          £1.2bn                                     | £1.2 billion               |
          £500 per household                         |                            | £500 per household
          1,234,567 homes                            | 1,234,567 homes            |
          1.5m homes                                 | 1,500,000 homes            |
          2 to 3 million homes                       | 2,000,000 to 3,000,000 homes |
          at least 12 pilots, more than 3 reports    | at least 12 pilots; over 3 reports |
          ~15 councils                               | about 15 councils          |
          fewer than 5 councils                      |                            | fewer than 5 councils
          44 status reports                          | 44 status reports          |
          3 shared services business cases. Good     |                            | 3 shared services business cases. Good
          3 board meetings: all quorate              | 3 board meetings           | all quorate
          3 services live                            |                            | 3 services live
          Q2, 5 councils                             |                            | Q2, 5 councils
          29 July: 5 councils                        |                            | 29 July: 5 councils
          9 am, the board                            |                            | 9 am, the board
          2017-18, on track                          |                            | 2017-18, on track
          2 and a half weeks, we think               |                            | 2 and a half weeks, we think
          1-2-1 sessions                             |                            | 1-2-1 sessions
          24/7 cover                                 |                            | 24/7 cover
          15 councils, 20 to come, £3m               | 15 councils                | 20 to come, £3m
          """)
  void readsFiguresAndLeavesTheRestAsItIs(String text, String figures, String rest) {
    MeasurePhrases.Read read = MeasurePhrases.read(text);

    assertThat(written(read)).isEqualTo(figures);
    assertThat(read.rest()).isEqualTo(rest == null ? "" : rest);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          15 Councils awarded funding (12 enquiries), £3m | 15 councils awarded funding (12 enquiries); £3 million |
          15 councils awarded funding                | 15 councils awarded funding |
          15 councils awarded funding late           |                             | 15 councils awarded funding late
          3 leaders and chief executives             | 3 leaders and chief executives |
          3 groups of councils; more soon            | 3 groups of councils        | more soon
          3 councils                                 | 3 councils                  |
          """)
  void knowsTheUnitsThatAreInUseHoweverManyWordsTheyHave(String text, String figures, String rest) {
    List<String> units =
        List.of(
            "councils awarded funding (12 enquiries)",
            "councils awarded funding",
            "leaders and chief executives",
            "groups of councils");
    MeasurePhrases.Read read = MeasurePhrases.read(text, units);

    assertThat(written(read)).isEqualTo(figures);
    assertThat(read.rest()).isEqualTo(rest == null ? "" : rest);
  }

  private static @Nullable String written(MeasurePhrases.Read read) {
    return read.measures().isEmpty()
        ? null
        : read.measures().stream().map(Measure::toString).collect(Collectors.joining("; "));
  }
}
