package productivity.change;

import productivity.progress.KeptIn;

/** The next number in a deliverable's own list of ratings, measurements or targets. */
record Positions(Scene scene) {
  int next(KeptIn table, String deliverable) {
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
