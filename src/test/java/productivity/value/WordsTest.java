package productivity.value;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Children's services & R+D  | childrens services and r d
          Café “Größe”               | cafe große
          one-public-estate          | one public estate
          2017/18                    | 2017 18
          o'clock 'quoted'           | oclock quoted
          """)
  void areBare(String text, String words) {
    assertThat(Words.of(text)).hasToString(words);
  }

  @Property
  void areTheSameReadTwice(@ForAll String text) {
    Words words = Words.of(text);
    assertThat(Words.of(words.toString())).isEqualTo(words);
  }

  @Property
  void aSpellingIsNoFurtherThanItsLengthAndAsFarBothWays(
      @ForAll @AlphaChars @StringLength(max = 12) String one,
      @ForAll @AlphaChars @StringLength(max = 12) String other) {
    int distance = Spelling.distance(one, other);
    assertThat(distance)
        .isEqualTo(Spelling.distance(other, one))
        .isBetween(Math.abs(one.length() - other.length()), Math.max(one.length(), other.length()));
    assertThat(distance == 0).isEqualTo(one.equals(other));
  }

  @ParameterizedTest
  @CsvSource({
    "deadlines, deadlnes, 1",
    "status, sttaus, 1",
    "find, fnid, 1",
    "savings, svngs, 2",
    "a, '', 1"
  })
  void countsASwapAsOneMistake(String one, String other, int distance) {
    assertThat(Spelling.distance(one, other)).isEqualTo(distance);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EP-03           | EP-3           | EP3
          ep 3            | ep 3           | EP3
          EP-16a          | EP-16a         | EP16A
          LC-13.5a-i      | LC-13.5a-i     | LC13.5AI
          DL-045          | DL-45          | DL45
          OPE-2016-NEW-01 | OPE-2016-NEW-1 | OPE2016NEW1
          R16-13          | R16-13         | R16.13
          DL-100          | DL-100         | DL100
          """)
  void aCodeIsShownShortAndComparedBare(String written, String display, String normalised) {
    Code code = new Code(written);
    assertThat(code.display()).isEqualTo(display);
    assertThat(code.normalised()).isEqualTo(normalised);
    assertThat(new Code(code.display()).matches(code)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NEXT-EP-02",
        "EP-3",
        "ep3",
        "ep-16 A",
        "MOU1718-EP-03",
        "R16-13",
        "OPE-2016-NEW-01"
      })
  void knowsACodeWhenItSeesOne(String text) {
    assertThat(Code.isLikely(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"digital", "29/7", "one public estate", "on-track", "", "apprenticeships 3", "3"})
  void takesNoNameForACode(String text) {
    assertThat(Code.isLikely(text)).isFalse();
  }

  @Test
  void thirteenPointOneIsNotOneHundredAndThirtyOne() {
    assertThat(new Code("LC-13.1").matches(new Code("LC-131"))).isFalse();
  }
}
