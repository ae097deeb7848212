package productivity.change;

import java.util.List;
import productivity.progress.KeptIn;

/**
 * The next number in a deliverable's own list of ratings or measurements. One that was taken away
 * keeps its number, under which the change that took it away can be undone.
 */
record Positions(Scene scene) {
  int next(KeptIn table, String deliverable) {
    int position = afterThoseThere(table, deliverable);
    while (scene.log().knows(table, List.of(deliverable, String.valueOf(position)))) {
      position++;
    }
    return position;
  }

  private int afterThoseThere(KeptIn table, String deliverable) {
    return scene
        .session()
        .handle()
        .createQuery(
            """
            SELECT position + 1 FROM {table}
            WHERE programme_id = :programme AND deliverable = :deliverable
            ORDER BY position DESC LIMIT 1
            """
                .replace("{table}", table.code()))
        .bind("programme", scene.programme().id())
        .bind("deliverable", deliverable)
        .mapTo(Integer.class)
        .findOne()
        .orElse(1);
  }
}
