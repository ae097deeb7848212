package productivity.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import productivity.deadline.DeadlineState;
import productivity.programme.Theme;
import productivity.store.Database;
import productivity.value.Listing;
import productivity.value.Period;
import productivity.value.When;
import productivity.workday.Workdays;

/** What an answer about deadlines must hold, whichever database is behind it. */
abstract class DeadlineReportsContract {
  private static final LocalDate DAY = LocalDate.of(2016, 7, 29);
  private static final Subject EVERYTHING = new Subject.Everything();
  private static final Map<String, Object> NOTHING = Map.of();
  private static final Optional<When> OVERDUE =
      Optional.of(new When("overdue", "overdue", Period.ALL_TIME, true));

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

  @Test
  void datesComeInOrderWithTheWorkingDaysThatAreLeft() {
    DeadlineReport report =
        ask(
            LocalDate.of(2016, 7, 12),
            Optional.empty(),
            rows ->
                rows.deadline("DL-1", DAY, NOTHING)
                    .deadline("DL-2", LocalDate.of(2016, 7, 13), NOTHING)
                    .deadline("DL-3", LocalDate.of(2016, 8, 11), NOTHING)
                    .deadline("DL-4", LocalDate.of(2016, 8, 12), NOTHING));

    assertThat(codes(report.dated())).containsExactly("DL-2", "DL-1", "DL-3");
    assertThat(report.dated().shown())
        .extracting(DeadlineLine::workingDays)
        .containsExactly(OptionalInt.of(1), OptionalInt.of(13), OptionalInt.of(22));
  }

  @Test
  void bankHolidaysAreNotWorkingDays() {
    DeadlineReport report =
        ask(
            LocalDate.of(2016, 8, 26),
            on(LocalDate.of(2016, 8, 30)),
            rows -> rows.deadline("DL-1", LocalDate.of(2016, 8, 30), NOTHING));

    assertThat(report.dated().shown().get(0).workingDays()).hasValue(1);
  }

  @Test
  void vagueDatesStandApartAndDatelessOnesOnlyInOpenQuestions() {
    Consumer<OwnRows> rows =
        writing ->
            writing
                .deadline("DL-1", DAY, NOTHING)
                .deadline("DL-2", DAY, span(LocalDate.of(2016, 7, 1), LocalDate.of(2016, 7, 31)))
                .deadline("DL-3", DAY, span(LocalDate.of(2016, 8, 1), LocalDate.of(2016, 8, 31)))
                .add("deadline", dateless());

    DeadlineReport report = ask(LocalDate.of(2016, 7, 12), on(DAY), rows);

    assertThat(codes(report.dated())).containsExactly("DL-1");
    assertThat(codes(report.vague())).containsExactly("DL-2");
    assertThat(report.dateless().isEmpty()).isTrue();
  }

  @Test
  void everythingIncludesWhatHasNoDate() {
    DeadlineReport report =
        ask(DAY, Optional.of(When.of(Period.ALL_TIME)), rows -> rows.add("deadline", dateless()));

    assertThat(codes(report.dateless())).containsExactly("DL-4");
  }

  private static Map<String, Object> span(LocalDate first, LocalDate last) {
    return Map.of("starts", first, "ends", last, "precision", "month");
  }

  private static Map<String, Object> dateless() {
    return Map.of(
        "code",
        "DL-4",
        "title",
        "Sometime",
        "workstream",
        "digital",
        "kind",
        "report",
        "precision",
        "event",
        "year_inferred",
        false);
  }

  @Test
  void aPassedDateOfOthersIsAwaitedAndNotOverdue() {
    DeadlineReport report =
        ask(
            LocalDate.of(2016, 8, 1),
            OVERDUE,
            rows ->
                rows.deadline("DL-1", DAY, NOTHING)
                    .deadline("DL-2", DAY, Map.of("kind", "decision", "decided_by", "Ministers"))
                    .deadline("DL-3", DAY, Map.of("kind", "external-event"))
                    .deadline("DL-4", DAY, Map.of("kind", "decision", "outcome", "all funded")));

    assertThat(codes(report.dated())).containsExactly("DL-1");
    assertThat(codes(report.awaited())).containsExactly("DL-2", "DL-3");
    assertThat(report.awaited().shown())
        .extracting(DeadlineLine::state)
        .containsOnly(DeadlineState.AWAITING_OUTCOME);
  }

  @Test
  void whatIsDoneOrHadHappenedIsNotOverdue() {
    DeadlineReport report =
        ask(
            LocalDate.of(2016, 8, 1),
            OVERDUE,
            rows ->
                rows.deadline("DL-1", DAY, Map.of("completed_on", DAY))
                    .deadline("DL-2", DAY, Map.of("completed_on", LocalDate.of(2016, 9, 1)))
                    .deadline("DL-3", DAY, Map.of("state_at_report", "past"))
                    .deadline("DL-4", LocalDate.of(2016, 8, 1), NOTHING));

    assertThat(codes(report.dated())).containsExactly("DL-2");
    assertThat(report.dated().shown().get(0).workingDays()).hasValue(-1);
  }

  @Test
  void aDeliverableDueThatDayIsListedOnce() {
    DeadlineReport report =
        ask(
            LocalDate.of(2016, 7, 12),
            on(DAY),
            rows ->
                rows.deliverable("D-1", due(DAY, "day"))
                    .deliverable("D-2", due(DAY, "day"))
                    .deliverable("D-3", due(LocalDate.of(2016, 7, 31), "month"))
                    .deliverable("D-4", due(LocalDate.of(2016, 8, 31), "month"))
                    .deliverable("D-5", due(LocalDate.of(2017, 3, 31), "year"))
                    .deadline("DL-1", DAY, Map.of("deliverable", "D-1")));

    assertThat(codes(report.dated())).containsExactlyInAnyOrder("DL-1", "D-2");
    assertThat(codes(report.vague())).containsExactlyInAnyOrder("D-3", "D-5");
  }

  private static Map<String, Object> due(LocalDate day, String precision) {
    return Map.of("due", day, "due_precision", precision);
  }

  @Test
  void anUnfinishedDeliverableIsOverdueToo() {
    Map<String, Object> finished =
        Map.of(
            "due", DAY, "due_precision", "day", "status", "completed", "status_as_at", "2016-07");

    DeadlineReport report =
        ask(
            LocalDate.of(2016, 8, 1),
            OVERDUE,
            rows ->
                rows.deliverable("D-1", due(DAY, "day"))
                    .deliverable("D-2", due(LocalDate.of(2016, 6, 30), "month"))
                    .deliverable("D-3", finished));

    assertThat(codes(report.dated())).containsExactly("D-1");
    assertThat(codes(report.vague())).containsExactly("D-2");
  }

  @Test
  void aQuestionWithoutATimeSaysWhatIsLate() {
    DeadlineReport report =
        ask(
            LocalDate.of(2016, 8, 1),
            Optional.empty(),
            rows ->
                rows.deadline("DL-1", DAY, NOTHING)
                    .deadline("DL-2", DAY, Map.of("kind", "decision"))
                    .deliverable("D-1", due(DAY, "day")));

    assertThat(report.late().overdue()).isEqualTo(2);
    assertThat(report.late().awaited()).isEqualTo(1);
  }

  @Test
  void aRoundsAmountsAreAddedStageByStageOnceTheyAreKnown() {
    Consumer<OwnRows> rows =
        writing ->
            writing
                .round("R", 50_000_000)
                .organisation("Kent")
                .partnership("R-1", "R", "Kent")
                .partnership("R-2", "R", "Kent")
                .partnership("R-3", "R", "Kent")
                .award("R-1", award("request", "2016-07"))
                .award("R-2", award("request", "2016-07"))
                .award("R-2", award("award", "2016-09"))
                .award("R-3", award("request", "2016-09"))
                .deadline("DL-1", DAY, Map.of("funding_round", "R"));

    RoundFacts facts =
        ask(LocalDate.of(2016, 7, 12), on(DAY), rows).dated().shown().get(0).round().orElseThrow();

    assertThat(facts.partnerships()).isEqualTo(2);
    assertThat(facts.totals())
        .singleElement()
        .satisfies(total -> assertThat(total.amount()).hasToString("£20"));
  }

  private static Map<String, Object> award(String stage, String asAt) {
    return Map.of("stage", stage, "amount", 1_000L, "decision", "submitted", "as_at", asAt);
  }

  @Test
  void keepsToTheWorkstreamsOfTheSubject() {
    Subject estate = new Subject.Theme(new Theme("assets"), Set.of("estate"));
    Today today = new Today(LocalDate.of(2016, 7, 12), Workdays.of("england-and-wales"));
    var programme =
        OwnRows.into(
            database,
            rows ->
                rows.deadline("DL-1", DAY, NOTHING)
                    .deadline("DL-2", DAY, Map.of("workstream", "estate")));

    DeadlineReport report =
        database.read(
            session -> new DeadlineReports(session, programme, today).of(estate, Optional.empty()));

    assertThat(codes(report.dated())).containsExactly("DL-2");
  }

  private static Optional<When> on(LocalDate day) {
    return Optional.of(When.of(new Period(day.toString(), day, day)));
  }

  private DeadlineReport ask(LocalDate day, Optional<When> when, Consumer<OwnRows> writing) {
    var programme = OwnRows.into(database, writing);
    Today today = new Today(day, Workdays.of("england-and-wales"));
    return database.read(
        session -> new DeadlineReports(session, programme, today).of(EVERYTHING, when));
  }

  private static List<String> codes(Listing<DeadlineLine> lines) {
    return lines.shown().stream().map(DeadlineLine::code).toList();
  }
}
