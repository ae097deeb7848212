package productivity.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import productivity.programme.OfficeClosure;
import productivity.programme.OfficeClosures;
import productivity.progress.Act;
import productivity.progress.Change;
import productivity.progress.Edit;
import productivity.progress.KeptIn;
import productivity.reminder.PlannedDays;
import productivity.value.Days;
import productivity.value.Period;
import productivity.value.Refusal;
import productivity.workday.Workdays;

/** Says on which days the office is closed besides weekends and bank holidays. */
final class Office {
  /** A slip of the finger could otherwise close it for years. */
  private static final int MOST_DAYS = 31;

  private static final int WORKING_WEEK = 5;

  private final Scene scene;

  Office(Scene scene) {
    this.scene = scene;
  }

  Change close(Operation.CloseOffice asked) {
    scene.require(Kind.OFFICE, Optional.empty());
    List<LocalDate> days = days(asked.days());
    Workdays usual = Workdays.of(scene.programme().nation());
    if (days.stream().noneMatch(usual::isWorkday)) {
      throw isOffAnyway(asked.days());
    }
    Edit edit = scene.edit();
    days.forEach(
        day ->
            edit.put(
                KeptIn.OFFICE_CLOSURE, List.of(day.toString()), Map.of("reason", asked.reason())));
    return edit.log(
        act(
            "The office %s closed %s: %s"
                .formatted(tense(asked.days()), when(asked.days()), asked.reason())));
  }

  /**
   * Makes a change, and where other days are closed since, has planned again what was owed by now:
   * what is counted by working days moves with each of them, perhaps to a day that is over.
   */
  Change rearranging(Supplier<Change> change) {
    OfficeClosures closures = new OfficeClosures(scene.session(), scene.programme());
    Workdays before = closures.workdays();
    Set<LocalDate> closedBefore = closed(closures);
    Change made = change.get();
    Workdays now = closures.workdays();
    long days =
        Stream.concat(closedBefore.stream(), closed(closures).stream())
            .filter(day -> before.isWorkday(day) != now.isWorkday(day))
            .distinct()
            .count();
    if (days > 0) {
      new PlannedDays(scene.session(), scene.programme()).planAgain(before, now, (int) days);
    }
    return made;
  }

  private static Set<LocalDate> closed(OfficeClosures closures) {
    return closures.all().stream().map(OfficeClosure::day).collect(Collectors.toSet());
  }

  Change open(Operation.OpenOffice asked) {
    scene.require(Kind.OFFICE, Optional.empty());
    Edit edit = scene.edit();
    List<List<String>> closed =
        days(asked.days()).stream()
            .map(day -> List.of(day.toString()))
            .filter(key -> edit.find(KeptIn.OFFICE_CLOSURE, key).isPresent())
            .toList();
    if (closed.isEmpty()) {
      throw isNotClosed(asked.days());
    }
    closed.forEach(key -> edit.remove(KeptIn.OFFICE_CLOSURE, key));
    return edit.log(
        act("The office %s open %s".formatted(tense(asked.days()), when(asked.days()))));
  }

  private static List<LocalDate> days(Period period) {
    if (!period.end().isBefore(period.start().plusDays(MOST_DAYS))) {
      throw new Refusal(
          Refusal.Code.INVALID,
          "That is more than %d days. Say at most a month at a time. Nothing was changed."
              .formatted(MOST_DAYS));
    }
    return period.start().datesUntil(period.end().plusDays(1)).toList();
  }

  private static Refusal isOffAnyway(Period days) {
    LocalDate day = days.start();
    String what = day.getDayOfWeek().getValue() > WORKING_WEEK ? "a weekend" : "a bank holiday";
    return refusal(
        isOne(days)
            ? "%s falls on %s, so nobody works then anyway.".formatted(Days.weekday(day), what)
            : "Nobody works on %s anyway: those are weekends and bank holidays."
                .formatted(dates(days)));
  }

  private static Refusal isNotClosed(Period days) {
    return refusal(
        (isOne(days) ? Days.weekday(days.start()) + " was" : dates(days) + " were")
            + " not closed here. Weekends and bank holidays always stay days off.");
  }

  private String tense(Period days) {
    return days.end().isBefore(scene.today()) ? "was" : "is";
  }

  /** With its weekday, which shows a slip of the finger. */
  private static String when(Period days) {
    return isOne(days) ? "on " + Days.weekday(days.start()) : "from " + dates(days);
  }

  private static boolean isOne(Period days) {
    return days.start().equals(days.end());
  }

  private static Refusal refusal(String sentence) {
    return new Refusal(Refusal.Code.CONFLICT, sentence + " Nothing was changed.");
  }

  private static String dates(Period period) {
    return Days.range(period.start(), period.end());
  }

  private Act act(String said) {
    return scene.act(
        Kind.OFFICE,
        new Act.Item(Operation.CloseOffice.ITEM, Optional.empty()),
        said,
        Optional.empty());
  }
}
