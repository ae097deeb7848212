package productivity.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import productivity.deadline.DeadlineKind;
import productivity.value.DateSpan;
import productivity.workday.Workdays;

/**
 * Every minute of the days about every clock change and New Year: each slot is owed once, and from
 * its own minute on.
 */
class EveryMinuteTest {
  private static final int FIRST_YEAR = 2025;
  private static final int LAST_YEAR = 2030;
  private static final int DAYS_ABOUT = 2;
  private static final Workdays WORKDAYS = Workdays.of("england-and-wales");

  @TempDir Path temp;

  /** Among them changes at midnight, by half an hour, south of the equator, and none at all. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Europe/London",
        "America/New_York",
        "America/Havana",
        "Africa/Cairo",
        "Asia/Beirut",
        "Australia/Lord_Howe",
        "Pacific/Chatham",
        "America/Santiago",
        "Africa/Casablanca",
        "Asia/Kolkata"
      })
  void owesEachSlotOnceFromItsOwnMinuteOn(String name) {
    ZoneId zone = ZoneId.of(name);
    String url = "jdbc:sqlite:" + temp.resolve("minutes.db");
    try (Diary diary = Diary.bare(url, name)) {
      diary.subscribe("C1", "assets", FIRST_YEAR + "-01-01");
      diary.remind("C1", "1 day and the day");
      diary.digest("C1", DigestPace.NONE);
      int window = 0;
      for (LocalDate middle : middles(zone)) {
        List<LocalDate> days =
            middle.minusDays(DAYS_ABOUT).datesUntil(middle.plusDays(DAYS_ABOUT + 1)).toList();
        prepare(diary, window, days);
        assertThat(seen(diary, zone, days))
            .as("%s about %s", name, middle)
            .isEqualTo(expected(window, days));
        window++;
      }
    }
  }

  /** A meeting on each day and nothing else, in one go: every write waits for the disk. */
  private static void prepare(Diary diary, int window, List<LocalDate> days) {
    diary.change(
        session -> {
          session.handle().execute("DELETE FROM deadline");
          session.handle().execute("UPDATE subscription SET since = ?", days.get(0));
          for (LocalDate day : days) {
            session
                .handle()
                .execute(
                    """
                    INSERT INTO deadline
                      (programme_id, code, title, workstream, kind, precision, starts, ends,
                       year_inferred)
                    VALUES (1, ?, 'Meeting', 'land', 'meeting', 'day', ?, ?, false)
                    """,
                    "D-" + window + "-" + day,
                    day,
                    day);
          }
        });
  }

  /** What came to be owed, each with the local minute in which it did. */
  private static List<String> seen(Diary diary, ZoneId zone, List<LocalDate> days) {
    List<String> seen = new ArrayList<>();
    minutes(zone, days)
        .forEach(
            minute -> {
              diary.clock.set(minute);
              if (diary.turn()) {
                String local = minute.atZone(zone).toLocalDateTime().toString();
                diary.fresh().forEach(line -> seen.add(local + ": " + line));
                diary.sent();
              }
            });
    return seen.stream().sorted().toList();
  }

  private static List<String> expected(int window, List<LocalDate> days) {
    Occasions occasions = new Occasions(WORKDAYS, ReminderPlanner.ESCALATED_AFTER);
    return days.stream()
        .flatMap(
            day ->
                occasions
                    .all(meeting("D-" + window + "-" + day, day), LeadTime.parse("1, 0"))
                    .stream()
                    .filter(each -> days.contains(each.day()))
                    .map(each -> line("D-" + window + "-" + day, each)))
        .sorted()
        .toList();
  }

  private static Dated meeting(String code, LocalDate day) {
    return new Dated(code, null, "land", DeadlineKind.MEETING, DateSpan.ofDay(day));
  }

  private static String line(String code, Occasion occasion) {
    return "%sT09:00: %s 09:00 %s C1 %s (%s)"
        .formatted(occasion.day(), occasion.day(), occasion.kind().code(), code, occasion.cause());
  }

  /** As many as the days have: a day of a clock change is shorter or longer. */
  private static Stream<Instant> minutes(ZoneId zone, List<LocalDate> days) {
    Instant start = days.get(0).atStartOfDay(zone).toInstant();
    Instant end = days.get(days.size() - 1).plusDays(1).atStartOfDay(zone).toInstant();
    return Stream.iterate(start, at -> at.isBefore(end), at -> at.plusSeconds(60));
  }

  /** The days of clock changes, and each first of January. */
  private static List<LocalDate> middles(ZoneId zone) {
    TreeSet<LocalDate> middles = new TreeSet<>();
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      middles.add(LocalDate.of(year, 1, 1));
    }
    Instant end = LocalDate.of(LAST_YEAR + 1, 1, 1).atStartOfDay(zone).toInstant();
    ZoneOffsetTransition change =
        zone.getRules()
            .nextTransition(LocalDate.of(FIRST_YEAR, 1, 1).atStartOfDay(zone).toInstant());
    while (change != null && change.getInstant().isBefore(end)) {
      middles.add(LocalDate.ofInstant(change.getInstant(), zone));
      change = zone.getRules().nextTransition(change.getInstant());
    }
    return List.copyOf(middles);
  }
}
