package productivity.reminder;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import productivity.delivery.NoticeKind;
import productivity.reminder.Cause.Rule;
import productivity.value.Precision;
import productivity.workday.Workdays;

/**
 * The working days on which a date is spoken of. What falls on another day moves earlier. An exact
 * date has its lead times; a month, season, quarter or year its start and the day before its last
 * working day; an event and something recurring have none.
 */
final class Occasions {
  /** Working days after the last day on which it is told again that nothing was heard. */
  static final List<Integer> AFTER = List.of(1, 3, 5);

  private static final int LAST_AFTER = AFTER.get(AFTER.size() - 1);

  private final Workdays workdays;
  private final int escalatedAfter;

  /**
   * @param escalatedAfter working days after which something overdue goes to the administrators
   */
  Occasions(Workdays workdays, int escalatedAfter) {
    this.workdays = workdays;
    this.escalatedAfter = escalatedAfter;
  }

  /** What is to be said on a day, at most once in each way. */
  List<Occasion> on(LocalDate day, Dated dated, LeadTime leadTime) {
    return Stream.concat(
            all(dated, leadTime).stream().filter(each -> each.day().equals(day)),
            weekly(day, dated).stream())
        .toList();
  }

  /** All of them in order, but for the question that comes every week until it is answered. */
  List<Occasion> all(Dated dated, LeadTime leadTime) {
    LocalDate start = dated.when().start();
    LocalDate end = dated.when().end();
    LocalDate countedTo = dated.countedTo();
    if (start == null || end == null || countedTo == null) {
      return List.of();
    }
    boolean exact = dated.when().precision() == Precision.DAY;
    Stream<Occasion> ahead =
        exact
            ? leadTime.workdays().stream().map(days -> ahead(countedTo, days))
            : vague(start, end, dated.when().precision());
    return onceEach(Stream.concat(ahead, afterwards(dated, end)));
  }

  private Stream<Occasion> afterwards(Dated dated, LocalDate end) {
    if (dated.kind().takesPlace()) {
      Cause cause = Cause.of(Rule.TOOK_PLACE).on(end);
      return Stream.of(new Occasion(workdays.plus(end, 1), NoticeKind.REMINDER, cause));
    }
    return dated.kind().isSomebodyElses() ? questions(end) : overdue(end);
  }

  private Occasion ahead(LocalDate countedTo, int days) {
    LocalDate day = workdays.plus(workdays.onOrBefore(countedTo), -days);
    return new Occasion(day, NoticeKind.REMINDER, Cause.of(Rule.LEAD, days).on(countedTo));
  }

  private Stream<Occasion> vague(LocalDate start, LocalDate end, Precision precision) {
    LocalDate beforeLast = workdays.previous(workdays.onOrBefore(end));
    return Stream.of(
        vague(workdays.onOrBefore(start), new Cause(Rule.START, precision.code()).on(start)),
        vague(beforeLast, new Cause(Rule.END, precision.code()).on(end)));
  }

  private static Occasion vague(LocalDate day, Cause cause) {
    return new Occasion(day, NoticeKind.REMINDER, cause);
  }

  /**
   * On the day of somebody else's decision it is asked for rather than announced. Nothing is asked
   * before the day: where that is no working day, it waits for the next.
   */
  private Stream<Occasion> questions(LocalDate end) {
    Stream<Occasion> onTheDay =
        workdays.isWorkday(end)
            ? Stream.of(new Occasion(end, NoticeKind.REMINDER, Cause.of(Rule.DECISION_DAY).on(end)))
            : Stream.empty();
    return Stream.concat(onTheDay, after(end, Rule.DECISION));
  }

  private Stream<Occasion> overdue(LocalDate end) {
    Occasion escalation =
        new Occasion(
            workdays.plus(end, escalatedAfter),
            NoticeKind.ESCALATION,
            Cause.of(Rule.ESCALATION, escalatedAfter).on(end));
    return Stream.concat(after(end, Rule.OVERDUE), Stream.of(escalation));
  }

  private Stream<Occasion> after(LocalDate end, Rule rule) {
    return AFTER.stream()
        .map(
            days ->
                new Occasion(
                    workdays.plus(end, days), NoticeKind.REMINDER, Cause.of(rule, days).on(end)));
  }

  /** Whoever was not there to be asked before hears of it in the digest alone. */
  private Optional<Occasion> weekly(LocalDate day, Dated dated) {
    LocalDate end = dated.when().end();
    if (end == null || !dated.kind().isSomebodyElses() || !isAskedWeekly(end, day)) {
      return Optional.empty();
    }
    LocalDate asked = workdays.plus(end, LAST_AFTER);
    Cause cause = Cause.of(Rule.DECISION_WEEK).on(weekOf(day));
    return Optional.of(new Occasion(day, NoticeKind.REMINDER, cause, asked));
  }

  private boolean isAskedWeekly(LocalDate end, LocalDate day) {
    return isFirstOfWeek(day) && end.isBefore(askedWeeklyBefore(day));
  }

  /** Other people's dates before this day are asked about on the day, when it begins a week. */
  LocalDate askedWeeklyBefore(LocalDate day) {
    return workdays.plus(day, -LAST_AFTER);
  }

  /** True for the first working day of its week: a Monday, or the day after a holiday Monday. */
  boolean isFirstOfWeek(LocalDate day) {
    return workdays.isWorkday(day) && workdays.onOrAfter(weekOf(day)).equals(day);
  }

  /** The Monday of its week. */
  static LocalDate weekOf(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /**
   * Two rules that mean one day speak once: by the one that is nearest to the date, and what is
   * asked comes before what is announced.
   */
  private static List<Occasion> onceEach(Stream<Occasion> occasions) {
    record Once(LocalDate day, NoticeKind kind) {}
    Map<Once, Occasion> once = new LinkedHashMap<>();
    occasions.forEach(each -> once.put(new Once(each.day(), each.kind()), each));
    return once.values().stream().sorted(Comparator.comparing(Occasion::day)).toList();
  }
}
