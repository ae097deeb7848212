package productivity.change;

import java.time.Duration;
import java.util.List;
import productivity.progress.Change;
import productivity.progress.ChangeLog;

/** Reasons to ask the person before a change that they have just made is kept. */
record Doubts(ChangeLog log, Change made) {
  private static final Duration MOMENT = Duration.ofMinutes(10);
  private static final int LATELY = 50;

  /** Throws {@link Doubt} where somebody else changed the item after the person looked at it. */
  void requireNothingSince(long seen) {
    List<Change> since =
        log.of(made.act().item().code(), LATELY).stream()
            .filter(change -> change.number() > seen && change.number() < made.number())
            .filter(change -> !change.act().person().id().equals(made.act().person().id()))
            .toList();
    if (!since.isEmpty()) {
      throw new Doubt(new Outcome.Overtaken(since));
    }
  }

  /** Throws {@link Doubt} where the person did the very same within the last ten minutes. */
  void requireNotTheSameAgain() {
    log.sameAs(made, made.madeAt().minus(MOMENT))
        .ifPresent(
            earlier -> {
              throw new Doubt(new Outcome.SameAgain(earlier));
            });
  }
}
