package productivity.slack.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import productivity.value.Refusal;

class CommandParserPropertiesTest {
  private static final LocalDate TODAY = LocalDate.of(2016, 7, 12);

  @Property
  void anyTextIsACommandOrRefusedInAFewWords(@ForAll("texts") String text) {
    try {
      Command command = CommandParser.parse(text, TODAY);
      assertThat(command.page()).isPositive();
    } catch (Refusal refusal) {
      assertThat(refusal.sentence()).isNotBlank().hasSizeLessThan(400);
      assertThat(refusal.suggestions()).allSatisfy(s -> assertThat(s).hasSizeLessThan(400));
    }
  }

  @Property
  void aCommandTypedAgainIsTheSameCommand(@ForAll("texts") String text) {
    try {
      Command command = CommandParser.parse(text, TODAY);
      assertThat(CommandParser.parse(command.typed(), TODAY)).isEqualTo(command);
    } catch (Refusal noCommand) {
      assertThat(noCommand.code()).isEqualTo(Refusal.Code.NOT_UNDERSTOOD);
    }
  }

  @Property
  void anotherPageIsTheSameQuestion(@ForAll("texts") String text) {
    try {
      Command command = CommandParser.parse(text, TODAY);
      assertThat(CommandParser.parse(command.onPage(7).typed(), TODAY))
          .isEqualTo(command.onPage(7))
          .extracting(Command::about)
          .isEqualTo(command.about());
    } catch (Refusal noCommand) {
      assertThat(noCommand.code()).isEqualTo(Refusal.Code.NOT_UNDERSTOOD);
    }
  }

  /** Verbs with words, dates, pages and rubbish behind them, and rubbish alone. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> verbs = Arbitraries.of(Verb.values()).map(Verb::code).injectDuplicates(0.1);
    Arbitrary<String> words =
        Arbitraries.oneOf(
            Arbitraries.of(
                "digital",
                "of",
                "EP-3",
                "ep 3",
                "\"long march\"",
                "“May”",
                "R&amp;D",
                "&amp;lt;",
                "<@U1|x>",
                "<!channel>",
                "page",
                "2",
                "page 2",
                "page 0",
                "🦄",
                "\u00a0",
                "29/7",
                "7/29",
                "31/2",
                "next week",
                "all",
                "2016-17",
                "by",
                "for",
                "on",
                "-",
                "in"),
            Arbitraries.strings().ofMaxLength(20));
    Arbitrary<String> behind = words.list().ofMaxSize(6).map(list -> String.join(" ", list));
    return Arbitraries.oneOf(
        Combinators.combine(verbs, behind).as((verb, rest) -> verb + " " + rest),
        behind,
        Arbitraries.strings().ofMinLength(2_900).ofMaxLength(3_000));
  }
}
