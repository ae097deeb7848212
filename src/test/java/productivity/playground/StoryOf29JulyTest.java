package productivity.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static productivity.playground.TryOut.until;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import productivity.value.Days;

/** What a channel is told of 29 July 2016 as the days go by, in approved words. */
class StoryOf29JulyTest {
  private static final String APPROVED = "29-july-2016.txt";

  @Test
  void theChannelIsToldInTimeOnceAndWhatBecameOfIt() throws InterruptedException, IOException {
    String approved = approved();
    try (RunningPlayground playground = new RunningPlayground("2016-07-01T08:00")) {
      Story story = new Story(playground.address(), "ULEAD", "CPROG");
      story.says("/productivity remind here one-public-estate");
      LocalDate last = LocalDate.of(2016, 8, 2);
      for (LocalDate day = LocalDate.of(2016, 7, 1); !day.isAfter(last); day = day.plusDays(1)) {
        story.moveTo(day);
        int expected = messagesUpTo(day, approved);
        until(() -> story.messages().size() >= expected);
      }
      story.says("/productivity done DL-44");
      story.says("/productivity decide DL-45 announced: 9 partnerships are funded");
      until(() -> open(story) == 0);

      Files.writeString(Path.of("target", APPROVED), story.told());
      assertThat(story.told()).isEqualTo(approved);
    }
  }

  /** Messages in which something can still be done about either date. */
  private static long open(Story story) {
    return story.told().lines().filter(line -> line.startsWith("[")).count();
  }

  private static int messagesUpTo(LocalDate day, String approved) {
    int messages = 0;
    boolean later = false;
    for (String line : approved.lines().toList()) {
      for (LocalDate next = day.plusDays(1);
          line.startsWith("== ") && next.isBefore(day.plusDays(40));
          next = next.plusDays(1)) {
        later |= line.equals("== " + Days.weekday(next));
      }
      messages += line.equals("--") && !later ? 1 : 0;
    }
    return messages;
  }

  private static String approved() {
    try (InputStream file = StoryOf29JulyTest.class.getResourceAsStream(APPROVED)) {
      return new String(
          Objects.requireNonNull(file, APPROVED).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
