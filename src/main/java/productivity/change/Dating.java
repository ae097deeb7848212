package productivity.change;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import productivity.deadline.Deadline;
import productivity.deadline.DeadlineKind;
import productivity.deliverable.Deliverable;
import productivity.deliverable.Lifecycle;
import productivity.progress.Act;
import productivity.progress.Change;
import productivity.progress.KeptIn;
import productivity.status.ItemKind;
import productivity.value.DateSpan;
import productivity.value.Days;
import productivity.value.Refusal;

/** What happens to the date of a deadline or deliverable: it is kept, moved or decided. */
final class Dating {
  private final Scene scene;

  Dating(Scene scene) {
    this.scene = scene;
  }

  Change complete(Operation.Complete done) {
    if (done.on().isAfter(scene.today())) {
      throw new Refusal(
          Refusal.Code.INVALID,
          "%s is still to come, so nothing can be done on it yet.".formatted(Days.day(done.on())));
    }
    return done.item().kind() == ItemKind.DELIVERABLE ? delivered(done) : happened(done);
  }

  private Change delivered(Operation.Complete done) {
    Deliverable deliverable = Found.deliverable(scene, done.item());
    scene.require(done.kind(), Optional.of(deliverable.workstream()));
    return scene
        .edit()
        .set(
            KeptIn.DELIVERABLE,
            List.of(deliverable.code()),
            Map.of(
                "status", Lifecycle.COMPLETED.code(),
                "status_as_at", done.on().toString()))
        .log(scene.act(done.kind(), item(deliverable), said("Done", done.on()), done.note()));
  }

  private Change happened(Operation.Complete done) {
    Deadline deadline = Found.deadline(scene, done.item());
    scene.require(done.kind(), Optional.of(deadline.home().code()));
    if (deadline.kind().isSomebodyElses()) {
      throw new Refusal(
          Refusal.Code.INVALID,
          "%s is decided by others, so its date passing does not complete it. Say what was decided."
              .formatted(done.item().label()),
          List.of("decide " + done.item().label() + " announced: what was decided"));
    }
    Map<String, @Nullable String> row = new HashMap<>();
    row.put("completed_on", done.on().toString());
    done.note().ifPresent(note -> row.put("outcome", note));
    return scene
        .edit()
        .set(KeptIn.DEADLINE, List.of(deadline.code()), row)
        .log(scene.act(done.kind(), item(deadline), said("Done", done.on()), done.note()));
  }

  Change decide(Operation.Decide decided) {
    Deadline deadline = Found.deadline(scene, decided.deadline());
    scene.require(decided.kind(), Optional.of(deadline.home().code()));
    if (!deadline.kind().isSomebodyElses()) {
      throw new Refusal(
          Refusal.Code.INVALID,
          "%s is the programme's own date (%s), not a decision by others."
              .formatted(decided.deadline().label(), words(deadline.kind())),
          List.of("done " + decided.deadline().label()));
    }
    return scene
        .edit()
        .set(
            KeptIn.DEADLINE,
            List.of(deadline.code()),
            Map.of("outcome", decided.outcome(), "completed_on", decided.on().toString()))
        .log(
            scene.act(
                decided.kind(),
                item(deadline),
                said("Announced", decided.on()) + ": " + decided.outcome(),
                Optional.empty()));
  }

  Change move(Operation.Move moved) {
    return moved.item().kind() == ItemKind.DELIVERABLE ? moveDue(moved) : moveDeadline(moved);
  }

  private Change moveDeadline(Operation.Move moved) {
    Deadline deadline = Found.deadline(scene, moved.item());
    scene.require(moved.kind(), Optional.of(deadline.home().code()));
    DateSpan to = moved.to();
    LocalDate first = deadline.course().baseline();
    Map<String, @Nullable String> row = new HashMap<>();
    row.put("starts", text(to.start()));
    row.put("ends", text(to.end()));
    row.put("precision", to.precision().code());
    row.put("as_stated", to.asStated());
    row.put("year_inferred", Scene.flag(to.yearInferred()));
    row.put("baseline", text(first == null ? deadline.when().end() : first));
    return scene
        .edit()
        .set(KeptIn.DEADLINE, List.of(deadline.code()), row)
        .log(
            scene.act(
                moved.kind(),
                item(deadline),
                "Moved from %s to %s".formatted(deadline.when(), to),
                moved.reason()));
  }

  private Change moveDue(Operation.Move moved) {
    Deliverable deliverable = Found.deliverable(scene, moved.item());
    scene.require(moved.kind(), Optional.of(deliverable.workstream()));
    Map<String, @Nullable String> row = new HashMap<>();
    row.put("due", text(moved.to().end()));
    row.put("due_precision", moved.to().precision().code());
    String from = deliverable.due() == null ? "no date" : deliverable.due().toString();
    return scene
        .edit()
        .set(KeptIn.DELIVERABLE, List.of(deliverable.code()), row)
        .log(
            scene.act(
                moved.kind(),
                item(deliverable),
                "Due moved from %s to %s".formatted(from, moved.to()),
                moved.reason()));
  }

  private String said(String what, LocalDate on) {
    return on.equals(scene.today()) ? what : what + " on " + Days.day(on);
  }

  private static @Nullable String text(@Nullable LocalDate date) {
    return date == null ? null : date.toString();
  }

  private static Act.Item item(Deliverable deliverable) {
    return new Act.Item(deliverable.code(), Optional.of(deliverable.workstream()));
  }

  private static Act.Item item(Deadline deadline) {
    return new Act.Item(deadline.code(), Optional.of(deadline.home().code()));
  }

  private static String words(DeadlineKind kind) {
    return kind.code().replace('-', ' ');
  }
}
