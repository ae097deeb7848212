package productivity.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import productivity.value.Refusal;

class LeadTimeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10, 3, 1 days                         | 10, 3 and 1 working days before",
        "3 10 1                                | 10, 3 and 1 working days before",
        "5 working days before and on the day  | 5 working days before and on the day",
        "20, 10, 5, 1, 0                       | 20, 10, 5 and 1 working days before and on the day",
        "1 day                                 | 1 working day before",
        "the day itself                        | on the day",
        "2 and 2                               | 2 working days before",
      })
  void readsWhatPeopleTypeAndSaysItBack(String typed, String said) {
    assertThat(LeadTime.parse(typed)).hasToString(said);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "-1",
        "1.5 days",
        "251 days",
        "99999999999",
        "1 2 3 4 5 6 7 8 9 10 11"
      })
  void refusesAnythingElse(String typed) {
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> LeadTime.parse(typed));
    assertThat(refusal.sentence())
        .contains(
            "Write how many working days before the date, with commas between: 10, 3, 1 days.")
        .endsWith("Nothing was changed.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          2 weeks                   ~ “2 weeks” is not understood as working days.
          251 and 5 days            ~ 251 working days are too many: the most is 250.
          1 2 3 4 5 6 7 8 9 10 11   ~ Those are 11 times: the most is 10.
          """)
  void saysWhatIsWrong(String typed, String sentence) {
    assertThatThrownBy(() -> LeadTime.parse(typed)).hasMessageStartingWith(sentence);
  }

  @Test
  void isTwentyTenFiveOneAndTheDayUnlessSomebodyAsks() {
    assertThat(LeadTime.USUAL.workdays()).containsExactly(20, 10, 5, 1, 0);
  }

  @Property(tries = 200)
  void readsWhatItSaysAndWhatItKeeps(
      @ForAll @Size(min = 1, max = 10) List<@IntRange(max = LeadTime.LONGEST) Integer> days) {
    LeadTime leadTime = new LeadTime(days);
    assertThat(LeadTime.parse(leadTime.toString())).isEqualTo(leadTime);
    assertThat(LeadTime.ofStored(leadTime.stored())).isEqualTo(leadTime);
  }
}
