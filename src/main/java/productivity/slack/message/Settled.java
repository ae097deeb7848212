package productivity.slack.message;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import productivity.change.Kind;
import productivity.deadline.DeadlineState;
import productivity.progress.Change;
import productivity.status.DeadlineLine;
import productivity.status.DueReport.Due;

/** What became of an item after somebody was told of it: that it is done, moved or decided. */
public final class Settled {
  private static final Set<String> SETTLING =
      Set.of(Kind.COMPLETE.code(), Kind.MOVE.code(), Kind.DECIDE.code());
  private static final Set<String> RENEWING = Set.of(Kind.RATE.code(), Kind.POST_UPDATE.code());
  private static final Set<DeadlineState> OVER = Set.of(DeadlineState.DONE, DeadlineState.HAPPENED);
  private static final int SAID = 400;

  private Settled() {}

  /** The newest of what was changed since and stands. */
  public static Optional<Change> since(Due due) {
    return due.since().stream()
        .filter(change -> SETTLING.contains(change.act().operation()))
        .findFirst();
  }

  /** What made a rating new that was to be looked at again. */
  public static Optional<Change> renewed(Due due) {
    return due.known().rated().filter(rated -> !rated.stale()).stream()
        .flatMap(rated -> due.since().stream())
        .filter(change -> RENEWING.contains(change.act().operation()))
        .findFirst();
  }

  /** Nothing is to be done about it any more, however that came about. */
  public static boolean isOver(Due due) {
    return due.line().map(DeadlineLine::state).filter(OVER::contains).isPresent();
  }

  /** For whoever comes too late to do anything about it. */
  public static Reply reply(Change change, ZoneId zone) {
    return Reply.saying("This was settled since, so nothing was changed now.")
        .bullets(List.of(words(change, zone)))
        .note("To see all changes, type history %s.".formatted(HomeWords.item(change)))
        .notShareable()
        .build();
  }

  /** {@code Done, by Kim, 2 August 2016 at 9:00am. Because: the board met early}. */
  static RichText words(Change change, ZoneId zone) {
    String why = change.act().reason().map(reason -> ". Because: " + reason).orElse("");
    return RichText.ofBold(Cut.to(change.act().said(), SAID))
        .plain(", by " + change.act().person().name() + ", ")
        .plain(HomeWords.moment(change, zone))
        .plain(Cut.to(why, SAID));
  }
}
