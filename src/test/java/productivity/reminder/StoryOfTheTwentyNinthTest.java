package productivity.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import productivity.SampleProgramme;
import productivity.programme.Administrators;
import productivity.programme.Person;

/**
 * What the sample programme owes from 1 July to 2 August 2016, when the plans of new partnerships
 * were due and others were told of their outcome, both on 29 July.
 */
class StoryOfTheTwentyNinthTest {
  @TempDir Path temp;

  @Test
  void isToldDayByDay() throws IOException {
    try (Diary diary = Diary.over(SampleProgramme.open(temp))) {
      diary.subscribe("C-ONE-PUBLIC-ESTATE", "one-public-estate", "2016-07-01");
      diary.subscribe("C-EFFICIENCY", "efficiency-productivity", "2016-07-01");
      diary.subscribe("C-EFFICIENCY", "one-public-estate", "2016-07-01");
      diary.change(
          session ->
              new Administrators(session, Diary.programme(session))
                  .add(List.of(new Person("U-ADMIN", "Ada Admin"))));
      assertThat(story(diary)).isEqualTo(approved());
    }
  }

  private static List<String> story(Diary diary) {
    return LocalDate.parse("2016-07-01")
        .datesUntil(LocalDate.parse("2016-08-03"))
        .flatMap(
            day ->
                Stream.of("T08:59", "T09:00", "T17:30")
                    .flatMap(time -> diary.tick(day + time).stream()))
        .toList();
  }

  private static List<String> approved() throws IOException {
    try (InputStream file =
        StoryOfTheTwentyNinthTest.class.getResourceAsStream("/reminder/29-july-2016.txt")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .toList();
    }
  }
}
