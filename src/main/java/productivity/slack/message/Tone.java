package productivity.slack.message;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import productivity.deadline.DeadlineKind;
import productivity.delivery.NoticeKind;
import productivity.delivery.OwedItem;
import productivity.reminder.Cause;

/** In what way something is told, the most pressing first. */
enum Tone {
  OVERDUE("Overdue", "overdue", "The date has passed. Say that it is done, or give a new date."),
  QUESTION(
      "Announced? Outcome? New date?", "to hear the decision on", "No outcome is recorded yet."),
  HAPPENED("Did it happen? Outcome? New date?", "to hear of", "No outcome is recorded yet."),
  TOOK_PLACE("Did it take place?", "to confirm", "Say that it is done, or give a new date."),
  AHEAD("A date to keep", "to keep", ""),
  EXPECTED("A decision to expect", "to expect", ""),
  FORESEEN("A date to expect", "to expect", ""),
  REVIEW(
      "A rating to look at again",
      "to look at again",
      "The review date has passed. Post an update to renew the rating."),
  ESCALATION(
      "Overdue for some time",
      "overdue for some time",
      "Still not done, and no new date is set. You are told because you administer the programme."),
  AGAIN("Put off until now", "put off until now", ""),
  MISSED("A late reminder", "told late", "This reminder is late. This is how things stand now.");

  private final String one;
  private final String some;
  private final String request;

  Tone(String one, String some, String request) {
    this.one = one;
    this.some = some;
    this.request = request;
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

  /** What one such thing begins with. */
  String lead() {
    return one + (one.endsWith("?") ? " " : ": ");
  }

  /** What is to be done about one or several, where that is not plain; empty where it is. */
  String request(int number) {
    return this == MISSED && number > 1
        ? "These reminders are late. This is how things stand now."
        : request;
  }

  /** Where more of the kind is to be read. */
  String command() {
    return switch (this) {
      case OVERDUE, QUESTION, HAPPENED, TOOK_PLACE, ESCALATION -> "/productivity deadlines overdue";
      case REVIEW -> "/productivity status";
      case AHEAD, EXPECTED, FORESEEN, AGAIN, MISSED -> "/productivity deadlines";
    };
  }

  /**
   * What several begin with: {@code 2 dates to keep}, {@code 3 dates: 1 overdue, 2 to keep}.
   *
   * @param open of those about which something is still to be done
   */
  static String heading(String what, int number, List<Tone> open) {
    String all = String.format(Locale.UK, "%,d %s", number, what);
    Map<String, Long> counts =
        open.stream()
            .collect(
                Collectors.groupingBy(
                    tone -> tone.some, LinkedHashMap::new, Collectors.counting()));
    if (counts.isEmpty()) {
      return all + ", all answered";
    }
    if (counts.size() == 1 && open.size() == number) {
      return all + " " + open.get(0).some;
    }
    if (open.size() < number) {
      counts.put("answered", (long) number - open.size());
    }
    return counts.entrySet().stream()
        .map(each -> String.format(Locale.UK, "%,d %s", each.getValue(), each.getKey()))
        .collect(Collectors.joining(", ", all + ": ", ""));
  }
}
