package productivity.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.StringLength;

class CellTextTest {
  @Property
  void guardsAnyTextWithoutLoss(
      @ForAll @Chars({'\'', '=', '-', '+', '@', '\t', '\n', 'a'}) @StringLength(max = 6)
          String text) {
    String guarded = Guard.on(text);

    assertThat(Guard.off(guarded)).isEqualTo(text);
    assertThat(guarded).doesNotMatch("(?s)[=+@\\t-].*");
  }

  @Property
  void writesAnyCellsSoThatTheyAreReadTheSame(
      @ForAll @NotEmpty
          List<@Chars({'"', ',', '\n', ' ', 'x', '£'}) @StringLength(max = 5) String> cells) {
    // A line of one empty cell is a blank line, and no sheet has one.
    List<String> line = cells.stream().map(cell -> "." + cell).toList();
    RawSheet sheet = new RawSheet("s", "s.csv", List.of(new RawSheet.Line(1, line)));

    byte[] bytes = CsvWriter.write(sheet).getBytes(StandardCharsets.UTF_8);

    assertThat(CsvReader.read("s", "s.csv", bytes)).isEqualTo(sheet);
  }

  @Property
  void keepsEveryOrderTotal(
      @ForAll @Chars({'0', '1', '2', '-', 'a'}) @StringLength(max = 5) String one,
      @ForAll @Chars({'0', '1', '2', '-', 'a'}) @StringLength(max = 5) String other) {
    int order = NaturalOrder.OF_TEXT.compare(one, other);

    assertThat(order == 0).isEqualTo(one.equals(other));
    assertThat(Integer.signum(NaturalOrder.OF_TEXT.compare(other, one)))
        .isEqualTo(-Integer.signum(order));
  }
}
