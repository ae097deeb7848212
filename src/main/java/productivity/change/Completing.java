package productivity.change;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import productivity.deadline.Deadline;
import productivity.deliverable.Deliverable;
import productivity.deliverable.Lifecycle;
import productivity.progress.Act;
import productivity.progress.Change;
import productivity.progress.KeptIn;
import productivity.status.ItemKind;
import productivity.value.Days;
import productivity.value.Refusal;

/** Ends a deliverable or deadline: it is done, or somebody else decided. */
final class Completing {
  private final Scene scene;

  Completing(Scene scene) {
    this.scene = scene;
  }

  Change complete(Operation.Complete done) {
    requireNotAhead(done.on());
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
        .log(
            scene.act(
                done.kind(),
                new Act.Item(deliverable.code(), Optional.of(deliverable.workstream())),
                said("Done", done.on()),
                done.note()));
  }

  private Change happened(Operation.Complete done) {
    Deadline deadline = Found.deadline(scene, done.item());
    scene.require(done.kind(), Optional.of(deadline.home().code()));
    String label = done.item().label();
    if (deadline.kind().isSomebodyElses()) {
      throw new Refusal(
          Refusal.Code.INVALID,
          ("%s is decided by others, so its date passing does not complete it. Say what was"
                  + " decided. Nothing was changed.")
              .formatted(label),
          List.of("help decide"));
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
    requireNotAhead(decided.on());
    Deadline deadline = Found.deadline(scene, decided.deadline());
    scene.require(decided.kind(), Optional.of(deadline.home().code()));
    String label = decided.deadline().label();
    if (!deadline.kind().isSomebodyElses()) {
      throw new Refusal(
          Refusal.Code.INVALID,
          "%s is the programme's own date (%s), not a decision by others. Nothing was changed."
              .formatted(label, deadline.kind().words()),
          List.of("help done"));
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

  private void requireNotAhead(LocalDate day) {
    if (day.isAfter(scene.today())) {
      throw new Refusal(
          Refusal.Code.INVALID,
          "%s is still to come, so nothing can have happened on it yet. Nothing was changed."
              .formatted(Days.day(day)));
    }
  }

  private String said(String what, LocalDate on) {
    return on.equals(scene.today()) ? what : what + " on " + Days.day(on);
  }

  private static Act.Item item(Deadline deadline) {
    return new Act.Item(deadline.code(), Optional.of(deadline.home().code()));
  }
}
