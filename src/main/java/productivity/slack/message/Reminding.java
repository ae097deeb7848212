package productivity.slack.message;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import productivity.deadline.Deadline;
import productivity.deadline.DeadlineKind;
import productivity.delivery.Notice;
import productivity.delivery.OwedItem;
import productivity.progress.Change;
import productivity.reminder.Cause;
import productivity.reminder.Cause.Rule;
import productivity.status.DeadlineLine;
import productivity.status.DueReport;
import productivity.status.DueReport.Due;
import productivity.status.Reading;
import productivity.value.DateSpan;

/**
 * A notice with what is known of its items now.
 *
 * @param snoozed who put an item off in this notice, in words, by the item's code
 */
public record Reminding(Notice notice, DueReport report, Map<String, String> snoozed) {
  public Reminding {
    snoozed = Map.copyOf(snoozed);
  }

  /** As things stand, and what became of it since it was read for its words. */
  public static Reminding of(Reading reading, Notice notice, Map<String, String> snoozed) {
    List<String> codes = notice.items().stream().map(OwedItem::code).toList();
    return new Reminding(notice, reading.due(codes, notice.readAt()), snoozed);
  }

  /** One item of it; where it tells one twice, as it came to be owed last. */
  record Told(Reminding all, OwedItem owed, Due due) {
    Tone tone() {
      Optional<DeadlineKind> happening =
          due.line().flatMap(DeadlineLine::deadline).map(Deadline::kind);
      return Tone.of(all.notice.kind(), owed, happening);
    }

    /** What is asked about it now, where how it is told leaves that open. */
    Optional<Tone> asked() {
      if (tone() != Tone.MISSED && tone() != Tone.AGAIN) {
        return Optional.empty();
      }
      return switch (Cause.of(owed).rule()) {
        case REVIEW -> Optional.of(Tone.REVIEW);
        case ESCALATION -> Optional.of(Tone.ESCALATION);
        default ->
            due.line().flatMap(line -> Tone.asked(line, all.report.today())).or(this::ratingAsked);
      };
    }

    /** People alone are asked about ratings. */
    private Optional<Tone> ratingAsked() {
      return due.known()
          .rated()
          .filter(rated -> rated.stale() && !all.isToAChannel())
          .map(rated -> Tone.REVIEW);
    }

    /** Something is still to be done about it here. */
    boolean isOpen() {
      return !isAnswered() && !isPutOff();
    }

    boolean isAnswered() {
      return settled().isPresent() || Settled.isOver(due);
    }

    /** It is told again later, and nothing was done about it so far. */
    boolean isPutOff() {
      return !isAnswered() && all.snoozed.containsKey(due.item().code());
    }

    /** The newest of what was done about it since: done, moved, decided, or a rating renewed. */
    Optional<Change> settled() {
      return Settled.since(due)
          .or(() -> Cause.of(owed).rule() == Rule.REVIEW ? Settled.renewed(due) : Optional.empty());
    }

    /** Days between its date and today, whichever way. */
    private long distance() {
      DateSpan when = due.line().map(DeadlineLine::when).orElse(null);
      if (when == null || when.start() == null || when.end() == null) {
        return Long.MAX_VALUE;
      }
      LocalDate today = all.report.today();
      return when.start().isAfter(today)
          ? ChronoUnit.DAYS.between(today, when.start())
          : Math.max(0, ChronoUnit.DAYS.between(when.end(), today));
    }
  }

  boolean isToAChannel() {
    return notice.recipient().matches("[CG].*");
  }

  /** The most pressing first, and of those that are alike whose date is nearest. */
  List<Told> told() {
    return report.items().stream()
        .flatMap(due -> owed(due).map(owed -> new Told(this, owed, due)).stream())
        .sorted(Comparator.comparing(Told::tone).thenComparingLong(Told::distance))
        .toList();
  }

  private Optional<OwedItem> owed(Due due) {
    return notice.items().stream()
        .filter(item -> item.code().equals(due.item().code()))
        .reduce((one, later) -> later);
  }
}
