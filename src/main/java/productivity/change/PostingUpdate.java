package productivity.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import productivity.deliverable.Deliverable;
import productivity.deliverable.Target;
import productivity.deliverable.Targets;
import productivity.progress.Act;
import productivity.progress.Change;
import productivity.progress.KeptIn;
import productivity.progress.StandingRows.Standing;
import productivity.value.Days;
import productivity.value.Measure;
import productivity.value.Precision;
import productivity.value.Qualifier;
import productivity.value.Refusal;

/**
 * Writes an update: its note, its rating and what was achieved, each as an observation of today.
 */
final class PostingUpdate {
  private static final List<String> FIGURES =
      List.of("quantity", "quantity_max", "unit", "amount", "amount_max");

  private final Scene scene;
  private final Overwriting rows;
  private final String preface;

  PostingUpdate(Scene scene) {
    this(scene, List.of(), "");
  }

  /** Over the rows of one that was posted before; the preface says in the log what this is. */
  PostingUpdate(Scene scene, List<Standing> before, String preface) {
    this.scene = scene;
    this.rows = new Overwriting(scene.edit(), before);
    this.preface = preface;
  }

  Change make(Operation.PostUpdate update) {
    Deliverable deliverable = Found.deliverable(scene, update.deliverable());
    scene.require(update.kind(), Optional.of(deliverable.workstream()));
    update.judged().flatMap(Judged::reviewBy).ifPresent(this::requireAhead);
    String code = deliverable.code();
    List<Target> targets =
        new Targets(scene.session(), scene.programme(), scene.today()).of(List.of(code));
    for (Measure achieved : update.achieved()) {
      rows.write(KeptIn.MEASUREMENT, measurement(code, achieved, targets));
    }
    update.judged().ifPresent(judged -> rows.write(KeptIn.RATING, rating(code, judged)));
    if (!update.note().isEmpty()) {
      rows.write(KeptIn.PROGRESS_UPDATE, note(deliverable, update));
    }
    Act.Item item = new Act.Item(code, Optional.of(deliverable.workstream()));
    Optional<String> reason = update.judged().flatMap(Judged::reason);
    return rows.log(scene.act(update.kind(), item, preface + said(update), reason));
  }

  private void requireAhead(LocalDate reviewBy) {
    if (reviewBy.isBefore(scene.today())) {
      throw new Refusal(
          Refusal.Code.INVALID,
          "The next review, %s, is past already. Nothing was changed."
              .formatted(Days.day(reviewBy)));
    }
  }

  /** What it comes to, in one line: the reason apart, which the log keeps by itself. */
  private static String said(Operation.PostUpdate update) {
    List<String> parts = new ArrayList<>();
    update.judged().ifPresent(judged -> parts.add(judged.rating().label()));
    update.achieved().forEach(achieved -> parts.add(achieved.toString()));
    if (!update.note().isEmpty()) {
      parts.add(update.note());
    }
    return String.join("; ", parts);
  }

  private Map<String, @Nullable String> measurement(
      String code, Measure achieved, List<Target> targets) {
    Map<String, @Nullable String> row = new HashMap<>();
    FIGURES.forEach(column -> row.put(column, null));
    row.put("deliverable", code);
    row.put("position", position(KeptIn.MEASUREMENT, code));
    row.put("target", TargetChoice.of(achieved, targets).map(String::valueOf).orElse(null));
    row.put("wording", wording(achieved.qualifier()));
    row.put("as_at", scene.today().toString());
    if (achieved instanceof Measure.Count counted) {
      row.put("quantity", counted.low().toPlainString());
      row.put("quantity_max", counted.isSpread() ? counted.high().toPlainString() : null);
      row.put("unit", counted.unit());
    } else if (achieved instanceof Measure.Sum earned) {
      row.put("amount", String.valueOf(earned.amount().low().pence()));
      row.put(
          "amount_max",
          earned.amount().isSpread() ? String.valueOf(earned.amount().high().pence()) : null);
    }
    return row;
  }

  private String position(KeptIn table, String deliverable) {
    return String.valueOf(new Positions(scene).next(table, deliverable));
  }

  private static @Nullable String wording(Qualifier qualifier) {
    String words = qualifier.prefix().strip();
    return words.isEmpty() ? null : words;
  }

  private Map<String, @Nullable String> rating(String code, Judged judged) {
    Map<String, @Nullable String> row = new HashMap<>();
    row.put("deliverable", code);
    row.put("position", position(KeptIn.RATING, code));
    row.put("rating", judged.rating().code());
    row.put("as_at", scene.today().toString());
    row.put("review_by", judged.reviewBy().map(Object::toString).orElse(null));
    row.put("reason", judged.reason().orElse(null));
    row.put("path_back", judged.pathBack().orElse(null));
    return row;
  }

  private Map<String, @Nullable String> note(Deliverable deliverable, Operation.PostUpdate update) {
    Map<String, @Nullable String> row = new HashMap<>();
    row.put("code", scene.codes().nextUpdate());
    row.put("workstream", deliverable.workstream());
    row.put("deliverable", deliverable.code());
    row.put("starts", scene.today().toString());
    row.put("ends", scene.today().toString());
    row.put("precision", Precision.DAY.code());
    row.put("note", update.note());
    row.put("rating", update.judged().map(judged -> judged.rating().code()).orElse(null));
    row.put("author", scene.request().person().name());
    return row;
  }
}
