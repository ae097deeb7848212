package productivity.change;

import java.util.Map;
import java.util.Optional;
import productivity.progress.Act;
import productivity.progress.Change;
import productivity.progress.KeptIn;
import productivity.progress.RowChange;
import productivity.progress.Snapshot;
import productivity.value.Refusal;

/** Gives the note of an update the words that its message has now. */
final class Rewording {
  private static final String NOTE = "note";

  private final Scene scene;

  Rewording(Scene scene) {
    this.scene = scene;
  }

  Change make(Operation.Reword reword) {
    Change change = scene.log().find(reword.change()).orElseThrow(() -> changed(reword));
    scene.require(reword.kind(), change.act().item().workstream());
    RowChange row = note(change).orElseThrow(() -> changed(reword));
    Optional<Snapshot> now = scene.edit().find(row.table(), row.key());
    if (!now.map(note -> reword.before().equals(note.get(NOTE))).orElse(false)) {
      throw changed(reword);
    }
    Act act =
        scene.act(
            reword.kind(),
            change.act().item(),
            "Reworded change %d: %s".formatted(change.number(), reword.after()),
            Optional.empty());
    return scene.edit().set(row.table(), row.key(), Map.of(NOTE, reword.after())).log(act);
  }

  private Optional<RowChange> note(Change change) {
    return scene.log().rowsOf(change.number()).stream()
        .filter(row -> row.table() == KeptIn.PROGRESS_UPDATE && row.after().isPresent())
        .findFirst();
  }

  private static Refusal changed(Operation.Reword reword) {
    return new Refusal(
        Refusal.Code.CONFLICT,
        "The note of change %d does not say what the message said any more. It stays as it is."
            .formatted(reword.change()));
  }
}
