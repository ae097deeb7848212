package productivity.change;

import java.util.List;
import java.util.Set;
import productivity.progress.Change;
import productivity.progress.StandingRows;
import productivity.progress.StandingRows.Standing;
import productivity.value.Refusal;

/** Puts an update right that was posted before: one change, which can be undone by itself. */
final class Correcting {
  private static final Set<String> UPDATES = Set.of(Kind.POST_UPDATE.code(), Kind.RATE.code());

  private final Scene scene;

  Correcting(Scene scene) {
    this.scene = scene;
  }

  Change make(Operation.Correct correct) {
    Change wrong = update(correct.change());
    String item = correct.update().deliverable().code();
    return wrong.undone() || !wrong.act().item().code().equals(item)
        ? instead(wrong, correct.update())
        : over(wrong, correct.update());
  }

  private Change update(long number) {
    return scene
        .log()
        .find(number)
        .filter(change -> UPDATES.contains(change.act().operation()))
        .filter(change -> change.undoes().isEmpty())
        .orElseThrow(
            () ->
                new Refusal(
                    Refusal.Code.NOT_FOUND,
                    "Change %,d is no update that could be edited. Nothing was changed."
                        .formatted(number)));
  }

  /** Of another item: each item's history then tells what became of it. */
  private Change instead(Change wrong, Operation.PostUpdate update) {
    new TakingBack(scene.between()).undoIfItHolds(wrong.number());
    return new PostingUpdate(scene).make(update);
  }

  private Change over(Change wrong, Operation.PostUpdate update) {
    List<Standing> rows =
        new StandingRows(scene.session(), scene.programme(), scene.log()).of(wrong);
    String preface = "Edited change %d: ".formatted(wrong.number());
    return new PostingUpdate(scene, rows, preface).make(update);
  }
}
