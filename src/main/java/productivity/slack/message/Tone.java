package productivity.slack.message;

import java.time.LocalDate;
import java.util.Optional;
import productivity.deadline.Deadline;
import productivity.deadline.DeadlineKind;
import productivity.delivery.NoticeKind;
import productivity.delivery.OwedItem;
import productivity.reminder.Cause;
import productivity.status.DeadlineLine;

/** In what way something is told, the most pressing first. */
enum Tone {
  OVERDUE(
      "Overdue",
      "overdue",
      "The date has passed. Say that it is done, or give a new date.",
      "The dates have passed. Say of each that it is done, or give a new date."),
  QUESTION(
      "Announced? Outcome? New date?",
      "to hear the decision on",
      "No outcome is recorded yet.",
      "Announced? Outcome? New date? No outcome is recorded yet."),
  HAPPENED(
      "Did it happen? Outcome? New date?",
      "to hear of",
      "No outcome is recorded yet.",
      "Did they happen? Outcome? New date? No outcome is recorded yet."),
  TOOK_PLACE(
      "Did it take place?",
      "to confirm",
      "Say that it is done, or give a new date.",
      "Did they take place? Say of each that it is done, or give a new date."),
  AHEAD("A date to keep", "to keep", "", ""),
  EXPECTED("A decision to expect", "to expect", "", ""),
  FORESEEN("A date to expect", "to expect", "", ""),
  REVIEW(
      "A rating to look at again",
      "to look at again",
      "The review date has passed. Post an update to renew the rating.",
      "The review dates have passed. Post an update on each to renew its rating."),
  ESCALATION(
      "Overdue for some time",
      "overdue for some time",
      "Still not done, and no new date is set. You are told because you administer the programme.",
      "Still not done, and no new dates are set. You are told because you administer the"
          + " programme."),
  AGAIN("Put off until now", "put off until now", "", ""),
  MISSED(
      "A late reminder",
      "told late",
      "This reminder is late. This is how things stand now.",
      "These reminders are late. This is how things stand now.");

  private final String one;
  private final String some;
  private final String request;
  private final String requests;

  Tone(String one, String some, String request, String requests) {
    this.one = one;
    this.some = some;
    this.request = request;
    this.requests = requests;
  }

  /**
   * Of what a notice of a kind tells: what was missed or put off is told as such.
   *
   * @param happening what happens on the date, where it is a deadline's
   */
  static Tone of(NoticeKind kind, OwedItem item, Optional<DeadlineKind> happening) {
    return switch (kind) {
      case CATCH_UP -> MISSED;
      case SNOOZE -> AGAIN;
      case REVIEW -> REVIEW;
      case ESCALATION -> ESCALATION;
      case REMINDER, DIGEST, FAILURE -> of(Cause.of(item).rule(), happening);
    };
  }

  private static Tone of(Cause.Rule rule, Optional<DeadlineKind> happening) {
    boolean outside = happening.filter(DeadlineKind.EXTERNAL_EVENT::equals).isPresent();
    return switch (rule) {
      case LEAD, START, END, DIGEST, FAILURE -> ahead(happening.orElse(DeadlineKind.MILESTONE));
      case OVERDUE -> OVERDUE;
      case TOOK_PLACE -> TOOK_PLACE;
      case DECISION_DAY, DECISION, DECISION_WEEK -> outside ? HAPPENED : QUESTION;
      case REVIEW -> REVIEW;
      case ESCALATION -> ESCALATION;
      case SNOOZE -> AGAIN;
    };
  }

  private static Tone ahead(DeadlineKind happening) {
    return switch (happening) {
      case DECISION -> EXPECTED;
      case EXTERNAL_EVENT -> FORESEEN;
      default -> AHEAD;
    };
  }

  /** What is asked about a date as it stands on a day; nothing where nothing is. */
  static Optional<Tone> asked(DeadlineLine line, LocalDate today) {
    return switch (line.state()) {
      case OVERDUE -> Optional.of(line.takesPlace() ? TOOK_PLACE : OVERDUE);
      case AWAITING_OUTCOME -> outcome(line);
      case AHEAD -> today.equals(line.when().end()) ? outcome(line) : Optional.empty();
      case DONE, HAPPENED -> Optional.empty();
    };
  }

  private static Optional<Tone> outcome(DeadlineLine line) {
    return line.deadline()
        .map(Deadline::kind)
        .filter(DeadlineKind::isSomebodyElses)
        .map(kind -> kind == DeadlineKind.EXTERNAL_EVENT ? HAPPENED : QUESTION);
  }

  /** What one such thing begins with. */
  String lead() {
    return isQuestion() ? one + " " : one + ": ";
  }

  private boolean isQuestion() {
    return one.endsWith("?");
  }

  /** What several have in common, as it is counted: {@code to keep}. */
  String some() {
    return some;
  }

  /** All that is asked about one, where it does not begin with this. */
  String asking() {
    return isQuestion() ? lead() + request : request;
  }

  /** What is to be done about one or several, where that is not plain; empty where it is. */
  String request(int number) {
    return number > 1 ? requests : request;
  }

  /** Where more of the kind is to be read. */
  String command() {
    return switch (this) {
      case OVERDUE, QUESTION, HAPPENED, TOOK_PLACE, ESCALATION -> "/productivity deadlines overdue";
      case REVIEW -> "/productivity status";
      case AHEAD, EXPECTED, FORESEEN, AGAIN, MISSED -> "/productivity deadlines";
    };
  }
}
