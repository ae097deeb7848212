package productivity.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import productivity.progress.Act;
import productivity.progress.Change;
import productivity.progress.Edit;
import productivity.progress.KeptIn;
import productivity.value.Days;
import productivity.value.Period;
import productivity.value.Refusal;

/** Says on which days the office is closed besides weekends and bank holidays. */
final class Office {
  /** A slip of the finger could otherwise close it for years. */
  private static final int MOST_DAYS = 31;

  private final Scene scene;

  Office(Scene scene) {
    this.scene = scene;
  }

  Change close(Operation.CloseOffice asked) {
    scene.require(Kind.OFFICE, Optional.empty());
    Edit edit = scene.edit();
    days(asked.days())
        .forEach(
            day ->
                edit.put(
                    KeptIn.OFFICE_CLOSURE,
                    List.of(day.toString()),
                    Map.of("reason", asked.reason())));
    return edit.log(act("The office is closed on " + dates(asked.days()) + ": " + asked.reason()));
  }

  Change open(Operation.OpenOffice asked) {
    scene.require(Kind.OFFICE, Optional.empty());
    Edit edit = scene.edit();
    days(asked.days()).forEach(day -> edit.remove(KeptIn.OFFICE_CLOSURE, List.of(day.toString())));
    return edit.log(act("The office is open on " + dates(asked.days())));
  }

  private static List<LocalDate> days(Period period) {
    if (period.start().plusDays(MOST_DAYS).isBefore(period.end())) {
      throw new Refusal(
          Refusal.Code.INVALID,
          "That is more than %d days. Say at most a month at a time. Nothing was changed."
              .formatted(MOST_DAYS));
    }
    return period.start().datesUntil(period.end().plusDays(1)).toList();
  }

  private static String dates(Period period) {
    return Days.range(period.start(), period.end());
  }

  private Act act(String said) {
    return scene.act(Kind.OFFICE, new Act.Item("office", Optional.empty()), said, Optional.empty());
  }
}
