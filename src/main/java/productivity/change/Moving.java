package productivity.change;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import productivity.deadline.Deadline;
import productivity.deadline.DeadlineState;
import productivity.deliverable.Deliverable;
import productivity.progress.Act;
import productivity.progress.Change;
import productivity.progress.KeptIn;
import productivity.status.ItemKind;
import productivity.value.DateSpan;
import productivity.value.Refusal;

/**
 * Gives a deadline or deliverable another date. The first that was planned stays beside it, so that
 * the slippage shows.
 */
final class Moving {
  private final Scene scene;

  Moving(Scene scene) {
    this.scene = scene;
  }

  Change make(Operation.Move moved) {
    return moved.item().kind() == ItemKind.DELIVERABLE ? due(moved) : deadline(moved);
  }

  private Change deadline(Operation.Move moved) {
    Deadline deadline = Found.deadline(scene, moved.item());
    scene.require(moved.kind(), Optional.of(deadline.home().code()));
    if (deadline.stateOn(scene.today()) == DeadlineState.DONE) {
      throw over(moved);
    }
    DateSpan to = moved.to();
    Map<String, @Nullable String> row = new HashMap<>();
    row.put("starts", Scene.text(to.start()));
    row.put("ends", Scene.text(to.end()));
    row.put("precision", to.precision().code());
    row.put("as_stated", to.asStated());
    row.put("year_inferred", Scene.flag(to.yearInferred()));
    LocalDate first = first(deadline.course().baseline(), deadline.when(), to);
    row.put("baseline", Scene.text(first));
    // What a report said of the old date says nothing of the new one.
    row.put("state_at_report", null);
    return scene
        .edit()
        .set(KeptIn.DEADLINE, List.of(deadline.code()), row)
        .log(
            scene.act(
                moved.kind(),
                new Act.Item(deadline.code(), Optional.of(deadline.home().code())),
                "Moved from %s to %s%s".formatted(deadline.when(), to, slippage(first, to)),
                moved.reason()));
  }

  private Change due(Operation.Move moved) {
    Deliverable deliverable = Found.deliverable(scene, moved.item());
    scene.require(moved.kind(), Optional.of(deliverable.workstream()));
    if (deliverable.status().isFinished()) {
      throw over(moved);
    }
    DateSpan to = moved.to();
    if (to.end() == null) {
      throw new Refusal(
          Refusal.Code.INVALID,
          "%s needs a date to be due by. Nothing was changed.".formatted(moved.item().label()));
    }
    Map<String, @Nullable String> row = new HashMap<>();
    row.put("due", to.end().toString());
    row.put("due_precision", to.precision().code());
    LocalDate first = first(deliverable.dueBaseline(), deliverable.due(), to);
    row.put("due_baseline", Scene.text(first));
    String from = deliverable.due() == null ? "no date" : deliverable.due().toString();
    return scene
        .edit()
        .set(KeptIn.DELIVERABLE, List.of(deliverable.code()), row)
        .log(
            scene.act(
                moved.kind(),
                new Act.Item(deliverable.code(), Optional.of(deliverable.workstream())),
                "Due moved from %s to %s%s".formatted(from, to, slippage(first, to)),
                moved.reason()));
  }

  /** The first date known: recorded as such, or the one until now, or else the new one. */
  private static @Nullable LocalDate first(
      @Nullable LocalDate recorded, @Nullable DateSpan now, DateSpan to) {
    if (recorded != null) {
      return recorded;
    }
    return now == null || now.end() == null ? to.end() : now.end();
  }

  private static String slippage(@Nullable LocalDate first, DateSpan to) {
    LocalDate end = to.end();
    long days = first == null || end == null ? 0 : ChronoUnit.DAYS.between(first, end);
    if (days == 0) {
      return "";
    }
    long number = Math.abs(days);
    return ", %,d %s %s than first planned"
        .formatted(number, number == 1 ? "day" : "days", days > 0 ? "later" : "earlier");
  }

  private static Refusal over(Operation.Move moved) {
    String label = moved.item().label();
    return new Refusal(
        Refusal.Code.CONFLICT,
        "%s is done, so its date cannot move. Nothing was changed.".formatted(label),
        List.of("show " + label, "history " + label));
  }
}
