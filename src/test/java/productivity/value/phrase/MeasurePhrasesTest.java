package productivity.value.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
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
          """)
  void readsFiguresAndLeavesTheRestAsItIs(String text, String figures, String rest) {
    MeasurePhrases.Read read = MeasurePhrases.read(text);

    assertThat(read.measures().stream().map(Measure::toString).collect(Collectors.joining("; ")))
        .isEqualTo(figures == null ? "" : figures);
    assertThat(read.rest()).isEqualTo(rest == null ? "" : rest);
  }
}
