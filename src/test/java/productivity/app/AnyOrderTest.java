package productivity.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import productivity.app.Office.Told;
import productivity.playground.limits.MessageLimits;

/** Whatever follows a verb that changes something, the person is told what became of it. */
class AnyOrderTest {
  private static final Office office = open();

  private static Office open() {
    try {
      Path folder = Files.createTempDirectory("any");
      folder.toFile().deleteOnExit();
      return new Office(folder);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @AfterContainer
  static void close() {
    office.close();
  }

  @Property(tries = 400)
  void isUnderstoodOrRefusedBriefly(@ForAll("orders") String text) {
    Told told = office.type(Office.ADMIN, text);

    assertThat(MessageLimits.faults(told.json())).as(text).isEmpty();
    boolean understood = told.text().contains("Change ") || told.text().startsWith("You did");
    if (!understood) {
      String sentence = told.json().get("text").getAsString();
      assertThat(sentence.length()).as(sentence).isLessThan(400);
      assertThat(sentence).doesNotContain("Something went wrong");
      assertThat(told.text()).contains("/productivity ");
    }
  }

  private static final List<String> VERBS =
      List.of(
          "update,rate,done,move,decide,add deadline,add saving,add deliverable,add,lead,deputy,undo"
              .split(","));
  private static final List<String> PIECES =
      List.of(
          ("EP-3~EP-03~DL-45~DL-118~digital~in digital~on 5 December~to March 2018~by 31/2~red~amber"
                  + "~because~announced:~;~,~:~\n~£3m~£~15 councils~for 2017-18~achieved~annual"
                  + "~income~<@U1|lee>~<!channel>~until~until Friday~&lt;~&amp;amp;~in~on~\u200f"
                  + "~\u0000~99999999999999999999~(((((~"
                  + "x".repeat(500))
              .split("~"));

  @Provide
  Arbitrary<String> orders() {
    Arbitrary<String> pieces =
        Arbitraries.oneOf(Arbitraries.of(PIECES), Arbitraries.strings().ofMaxLength(30));
    return Combinators.combine(Arbitraries.of(VERBS), pieces.list().ofMaxSize(7))
        .as((verb, words) -> verb + " " + String.join(" ", words));
  }
}
