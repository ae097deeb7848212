package productivity.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import productivity.deliverable.Measurement;
import productivity.deliverable.RatingObservation;
import productivity.deliverable.Ratings;
import productivity.deliverable.Standing;
import productivity.deliverable.Targets;
import productivity.programme.Programme;
import productivity.progress.Update;
import productivity.progress.Updates;
import productivity.store.Database;
import productivity.store.Filter;
import productivity.value.AsAt;
import productivity.value.Rating;

/** What must count as the newest that was said, whichever database is behind it. */
abstract class NewestContract {
  private static final Map<String, Object> NOTHING = Map.of();
  private static final LocalDate LATER = LocalDate.of(2018, 6, 1);

  @SuppressWarnings("NullAway.Init") // opened before each test
  private Database database;

  /** The address of an empty database. */
  abstract String freshUrl();

  @BeforeEach
  void open() {
    database = Database.open(freshUrl());
  }

  @AfterEach
  void close() {
    database.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2016-07", "2016", "FY2016-17"})
  void whatWasSaidOnADayOfAPeriodAndEnteredLaterIsNewerFromThatDayOn(String period) {
    AsAt whole = new AsAt(period);
    List<LocalDate> days = whole.start().datesUntil(whole.end().plusDays(1)).toList();
    Programme programme =
        OwnRows.into(database, rows -> days.forEach(day -> said(rows, day, whole)));

    List<LocalDate> known =
        Stream.of(0, days.size() / 2, days.size() - 1)
            .map(days::get)
            .flatMap(day -> Stream.of(day, day.plusDays(1), day.plusMonths(1), day.plusYears(1)))
            .toList();
    for (LocalDate today : known) {
      Map<String, AsAt> expected =
          days.stream()
              .collect(
                  Collectors.toMap(
                      NewestContract::code, day -> day.isAfter(today) ? whole : AsAt.of(day)));
      assertThat(rated(programme, today)).isEqualTo(expected);
      assertThat(measured(programme, today)).isEqualTo(expected);
      assertThat(history(programme, today)).isEqualTo(expected);
      assertThat(achieved(programme, today)).isEqualTo(expected);
    }
  }

  private static void said(OwnRows rows, LocalDate day, AsAt period) {
    String code = code(day);
    rows.deliverable(code, NOTHING)
        .target(code, 1, Map.of("comparator", "at-least", "quantity", 9, "unit", "councils"))
        .rating(code, 1, "green", period.written())
        .measurement(code, 1, counted(period.written()))
        .rating(code, 2, "red", day.toString())
        .measurement(code, 2, counted(day.toString()));
  }

  private static String code(LocalDate day) {
    return "D-" + day;
  }

  private static Map<String, Object> counted(String asAt) {
    return Map.of("target", 1, "quantity", 5, "unit", "councils", "as_at", asAt);
  }

  @Test
  void whatWasSaidForAPeriodIsNewerThanWhatWasEnteredBefore() {
    Programme programme =
        OwnRows.into(
            database,
            rows ->
                rows.deliverable("D-1", NOTHING)
                    .rating("D-1", 1, "red", "2016-07-12")
                    .rating("D-1", 2, "green", "2016-07")
                    .rating("D-1", 3, "blue", "2016-06-30")
                    .rating("D-1", 4, "blue", "2016-06"));

    assertThat(rated(programme, LATER)).isEqualTo(Map.of("D-1", new AsAt("2016-07")));
  }

  @Test
  void whatIsSaidOfOneTargetIsNoNewsOfAnother() {
    Programme programme =
        OwnRows.into(
            database,
            rows ->
                rows.deliverable("D-1", NOTHING)
                    .measurement("D-1", 1, untargeted("2016-07"))
                    .measurement("D-1", 2, untargeted("2016-07-20"))
                    .deliverable("D-2", NOTHING)
                    .target("D-2", 1, Map.of("comparator", "at-least", "quantity", 9))
                    .measurement("D-2", 1, untargeted("2016-07"))
                    .measurement("D-2", 2, counted("2016-07-20")));

    assertThat(achieved(programme, LATER))
        .isEqualTo(Map.of("D-1", new AsAt("2016-07-20"), "D-2", new AsAt("2016-07")));
  }

  private static Map<String, Object> untargeted(String asAt) {
    return Map.of("quantity", 5, "unit", "councils", "as_at", asAt);
  }

  @Test
  void aRatingOfTheDayCountsBeforeAReportsForThePeriod() {
    Programme programme =
        OwnRows.into(
            database,
            rows ->
                rows.deliverable("D-1", NOTHING)
                    .rating("D-1", 1, "red", "2016-07-12")
                    .deliverable("R-1", Map.of("reports_on", "D-1"))
                    .rating("R-1", 1, "green", "FY2016-17")
                    .deliverable("R-2", Map.of("reports_on", "D-1"))
                    .rating("R-2", 1, "amber", "2016-07"));

    Standings standings =
        database.read(
            session ->
                new Standings(new Ratings(session, programme, LATER).standings(Filter.any())));
    assertThat(standings.rating("D-1").map(ItemRating::rating)).contains(Rating.RED);
  }

  @Test
  void theUpdateOfTheDayIsTheNewest() {
    Programme programme =
        OwnRows.into(
            database,
            rows ->
                rows.deliverable("D-1", NOTHING)
                    .add("progress_update", update("UP-8", "2017-04-01", "2018-03-31", "year"))
                    .add("progress_update", update("UP-9", "2017-11-01", "2017-11-30", "month"))
                    .add("progress_update", update("UP-999", "2017-11-07", "2017-11-07", "day"))
                    .add("progress_update", update("UP-1000", "2017-11-07", "2017-11-07", "day")));

    for (String day : List.of("2017-11-07", "2017-11-08", "2017-12-07", "2018-11-07")) {
      assertThat(updates(programme, LocalDate.parse(day)))
          .as(day)
          .containsExactly("UP-1000", "UP-999", "UP-9", "UP-8");
    }
    assertThat(updates(programme, LocalDate.of(2017, 11, 6))).containsExactly("UP-8", "UP-9");
  }

  private static Map<String, Object> update(
      String code, String starts, String ends, String precision) {
    return Map.of(
        "code",
        code,
        "workstream",
        "digital",
        "deliverable",
        "D-1",
        "starts",
        LocalDate.parse(starts),
        "ends",
        LocalDate.parse(ends),
        "precision",
        precision,
        "note",
        "Note " + code);
  }

  private List<String> updates(Programme programme, LocalDate today) {
    return database.read(
        session -> {
          Updates updates = new Updates(session, programme, today);
          List<Update> found = updates.onDeliverables(List.of("D-1"));
          assertThat(updates.onWorkstreams(List.of("digital"))).isEqualTo(found);
          return found.stream().map(Update::code).toList();
        });
  }

  private Map<String, AsAt> rated(Programme programme, LocalDate today) {
    return database.read(
        session ->
            new Ratings(session, programme, today)
                .standings(Filter.any()).stream()
                    .collect(Collectors.toMap(Standing::code, NewestContract::asAt)));
  }

  private static AsAt asAt(Standing standing) {
    return standing.rating().orElseThrow().asAt();
  }

  private Map<String, AsAt> history(Programme programme, LocalDate today) {
    return database.read(
        session ->
            new Ratings(session, programme, today)
                .history(rated(programme, today).keySet()).stream()
                    .collect(
                        Collectors.toMap(
                            RatingObservation::deliverable,
                            RatingObservation::asAt,
                            (first, second) -> first)));
  }

  private Map<String, AsAt> measured(Programme programme, LocalDate today) {
    return database.read(
        session ->
            new Targets(session, programme, today)
                .judged(Filter.any()).stream()
                    .map(judged -> judged.measurement())
                    .collect(Collectors.toMap(Measurement::deliverable, Measurement::asAt)));
  }

  private Map<String, AsAt> achieved(Programme programme, LocalDate today) {
    return database.read(
        session ->
            new Targets(session, programme, today)
                    .achieved(
                        new Ratings(session, programme, today)
                            .standings(Filter.any()).stream().map(Standing::code).toList())
                    .stream()
                    .collect(
                        Collectors.toMap(
                            Measurement::deliverable,
                            Measurement::asAt,
                            (first, second) -> first)));
  }
}
