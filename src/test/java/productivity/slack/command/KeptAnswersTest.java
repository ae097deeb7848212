package productivity.slack.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import productivity.slack.message.Part;
import productivity.slack.message.Rendered;
import productivity.slack.message.Reply;
import productivity.slack.message.RichText;
import productivity.web.SettableClock;

class KeptAnswersTest {
  private static final Question STATUS = Question.fromTerminal("status");

  private final SettableClock clock = new SettableClock(Instant.parse("2016-07-12T08:00:00Z"));
  private final AtomicReference<Object> version = new AtomicReference<>("first");
  private final AtomicInteger computed = new AtomicInteger();
  private final KeptAnswers kept =
      new KeptAnswers(
          question -> {
            computed.incrementAndGet();
            return answer("An answer.");
          },
          version::get,
          clock);

  @Test
  void keepsAnAnswerWhileNothingChanges() {
    kept.answer(STATUS);
    clock.set(clock.instant().plus(Duration.ofMinutes(14)));
    kept.answer(STATUS);

    assertThat(computed).hasValue(1);
  }

  @Test
  void keepsNoAnswerOverAChangeOfTheData() {
    kept.answer(STATUS);
    version.set("second");
    kept.answer(STATUS);

    assertThat(computed).hasValue(2);
  }

  @ParameterizedTest
  @CsvSource({
    "2016-07-12T22:59:59Z, London in summer",
    "2016-12-12T23:59:59Z, London in winter",
    "2016-07-12T18:14:59Z, Kathmandu",
    "2016-07-12T18:29:59Z, Kolkata"
  })
  void keepsNoAnswerOverMidnightInAnyZone(Instant lastSecond, String zone) {
    clock.set(lastSecond);
    kept.answer(STATUS);
    clock.set(lastSecond.plusSeconds(1));
    kept.answer(STATUS);

    assertThat(computed).as(zone).hasValue(2);
  }

  @Test
  void keepsTheAnswersOfWorkspacesApart() {
    kept.answer(new Question("T1", "status"));
    kept.answer(new Question("T2", "status"));

    assertThat(computed).hasValue(2);
  }

  @Test
  void keepsNoMoreThanItHasRoomFor() {
    String large = "x".repeat(KeptAnswers.MOST_BYTES / 8);
    KeptAnswers few =
        new KeptAnswers(
            question -> {
              computed.incrementAndGet();
              return answer(large);
            },
            version::get,
            clock);

    for (int i = 0; i < 20; i++) {
      few.answer(Question.fromTerminal("find " + i));
    }
    few.answer(Question.fromTerminal("find 0"));

    assertThat(computed).hasValue(21);
  }

  private static Rendered answer(String text) {
    Part whole = new Part.Paragraph(RichText.of("Whole."));
    return Rendered.of(new Reply(text, List.of(whole), false), "status", 1);
  }
}
