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
import java.time.LocalDateTime;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import productivity.value.Days;

/** What a channel is told of 29 July 2016 as the days go by, in approved words. */
class StoryOf29JulyTest {
  private static final String APPROVED = "29-july-2016.txt";

  private static final LocalDate FIRST = LocalDate.of(2016, 7, 1);
  private static final LocalDate LAST = LocalDate.of(2016, 8, 2);

  /** What is read each day as it is first seen, nothing on the days between, and what became. */
  @Test
  void theChannelIsToldInTimeOnceAndWhatBecameOfIt() throws InterruptedException, IOException {
    try (RunningPlayground playground = new RunningPlayground("2016-07-01T08:00")) {
      Story story = begun(playground);
      StringBuilder told = new StringBuilder(dayByDay(story));
      assertThat(story.asks("/productivity show DL-45"))
          .contains("Announced? No outcome is recorded.")
          .doesNotContain("Done", "Outcome:");
      story.says("/productivity done DL-44");
      story.says("/productivity decide DL-45 announced: 9 partnerships are funded");
      until(() -> open(story) == 0);
      told.append("\n==== What the messages became\n").append(story.told());

      Files.writeString(Path.of("target", APPROVED), told);
      assertThat(told).hasToString(approved());
    }
  }

  /** The service was there all the time, whoever moves the clock. */
  @Test
  void theSameIsToldWhereTheClockIsMovedOverAllDaysAtOnce() {
    try (RunningPlayground slowly = new RunningPlayground("2016-07-01T08:00");
        RunningPlayground atOnce = new RunningPlayground("2016-07-01T08:00")) {
      String told = dayByDay(begun(slowly));

      Story story = begun(atOnce);
      story.moveTo(evening(LAST));

      assertThat(story.news()).isEqualTo(told).contains("== Friday 29 July 2016");
    }
  }

  private static Story begun(RunningPlayground playground) {
    Story story = new Story(playground.address(), "ULEAD", "CPROG");
    story.says("/productivity remind here one-public-estate");
    return story;
  }

  /** All of a day is sent before the clock gets to its evening. */
  private static String dayByDay(Story story) {
    StringBuilder told = new StringBuilder();
    for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
      story.moveTo(evening(day));
      String news = story.news();
      assertThat(news.isEmpty() || news.startsWith("== " + Days.weekday(day)))
          .as("%s: %s", day, news)
          .isTrue();
      told.append(news);
    }
    return told.toString();
  }

  private static LocalDateTime evening(LocalDate day) {
    return day.atTime(17, 30);
  }

  /** Messages in which something can still be done about either date. */
  private static long open(Story story) {
    return story.told().lines().filter(line -> line.startsWith("[")).count();
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
