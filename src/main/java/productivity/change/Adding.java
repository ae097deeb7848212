package productivity.change;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import productivity.deliverable.Deliverables;
import productivity.deliverable.Lifecycle;
import productivity.programme.Workstream;
import productivity.progress.Act;
import productivity.progress.Change;
import productivity.progress.KeptIn;
import productivity.value.DateSpan;
import productivity.value.Period;
import productivity.value.Precision;
import productivity.value.Refusal;

/** Adds items to a workstream. */
final class Adding {
  private final Scene scene;

  Adding(Scene scene) {
    this.scene = scene;
  }

  Change deadline(Operation.AddDeadline added) {
    Workstream workstream = allowed(added, added.workstream().workstream());
    DateSpan when = added.when();
    String code = scene.codes().nextDeadline();
    Map<String, @Nullable String> row = new HashMap<>();
    row.put("code", code);
    row.put("title", added.title());
    row.put("workstream", workstream.code());
    row.put("kind", added.deadlineKind().code());
    row.put("starts", Scene.text(when.start()));
    row.put("ends", Scene.text(when.end()));
    row.put("baseline", Scene.text(when.end()));
    row.put("precision", when.precision().code());
    row.put("as_stated", when.asStated());
    row.put("year_inferred", Scene.flag(when.yearInferred()));
    return add(KeptIn.DEADLINE, row, added, "%s, %s".formatted(added.title(), when));
  }

  Change saving(Operation.AddSaving added) {
    Workstream workstream = allowed(added, added.workstream().workstream());
    Map<String, @Nullable String> row = new HashMap<>();
    row.put("code", scene.codes().nextSaving());
    row.put("description", added.description());
    row.put("workstream", workstream.code());
    row.put("amount_low", String.valueOf(added.amount().low().pence()));
    row.put("amount_high", String.valueOf(added.amount().high().pence()));
    row.put("qualifier", added.amount().qualifier().code());
    row.put("basis", added.basis().code());
    row.put("frequency", added.frequency().code());
    row.put("type", added.type().code());
    row.put("as_at", scene.today().toString());
    row.put("per_unit", Scene.flag(false));
    return add(KeptIn.SAVING, row, added, "%s, %s".formatted(added.description(), added.amount()));
  }

  Change deliverable(Operation.AddDeliverable added) {
    Workstream workstream = allowed(added, added.workstream().workstream());
    requireSense(added);
    Map<String, @Nullable String> row = new HashMap<>();
    row.put("code", scene.codes().nextDeliverable());
    row.put("reference", added.reference().orElse(null));
    row.put("period", added.period());
    row.put("workstream", workstream.code());
    row.put("title", added.title());
    row.put("status", Lifecycle.PLANNED.code());
    row.put("status_as_at", scene.today().toString());
    row.put("due", added.due().map(LocalDate::toString).orElse(null));
    row.put("due_precision", added.due().map(day -> Precision.DAY.code()).orElse(null));
    row.put("due_baseline", added.due().map(LocalDate::toString).orElse(null));
    return add(KeptIn.DELIVERABLE, row, added, "%s, %s".formatted(added.title(), added.period()));
  }

  /** A period that nothing can be asked for, or a reference used twice, would hide the item. */
  private void requireSense(Operation.AddDeliverable added) {
    if (Period.find(added.period()).isEmpty()) {
      throw refusal(
          "%s is not a period. Say a financial year or quarter, such as 2017-18 or 2017-18 Q3."
              .formatted(added.period()));
    }
    boolean taken =
        added.reference().isPresent()
            && new Deliverables(scene.session(), scene.programme())
                .isReferenceTaken(added.reference().get(), added.period());
    if (taken) {
      throw refusal(
          "There is a deliverable %s for %s already."
              .formatted(added.reference().orElse(""), added.period()));
    }
  }

  private static Refusal refusal(String sentence) {
    return new Refusal(Refusal.Code.INVALID, sentence + " Nothing was changed.");
  }

  private Change add(
      KeptIn table, Map<String, @Nullable String> row, Operation added, String said) {
    Act.Item item =
        new Act.Item(String.valueOf(row.get("code")), Optional.ofNullable(row.get("workstream")));
    return scene.edit().add(table, row).log(scene.act(added.kind(), item, said, Optional.empty()));
  }

  private Workstream allowed(Operation operation, Workstream workstream) {
    scene.require(operation.kind(), Optional.of(workstream.code()));
    return workstream;
  }
}
