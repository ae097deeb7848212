package productivity.slack.message;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import productivity.delivery.NoticeKind;
import productivity.delivery.OwedItem;
import productivity.reminder.Cause;

/** In what way something is told, the most pressing first. */
enum Tone {
  OVERDUE("Overdue", "overdue", "The date has passed. Say that it is done, or give a new date."),
  QUESTION(
      "Announced? Outcome? New date?",
      "to hear the decision on",
      "The date of the decision has come. No outcome is recorded yet."),
  TOOK_PLACE("Did it take place?", "to confirm", "Say that it is done, or give a new date."),
  AHEAD("A date to keep", "to keep", ""),
  REVIEW(
      "A rating to look at again",
      "to look at again",
      "The review date has passed. Post an update to renew the rating."),
  ESCALATION(
      "Overdue for some time",
      "overdue for some time",
      "Still not done, and no new date is set. Administrators are told."),
  AGAIN("You asked to be reminded again", "put off before", ""),
  MISSED(
      "Late: a reminder from while I was not running",
      "told late, from while I was not running",
      "I was not running when this was due to be sent. This is how things stand now.");

  private final String one;
  private final String some;
  private final String request;

  Tone(String one, String some, String request) {
    this.one = one;
    this.some = some;
    this.request = request;
  }

  /** Of what a notice of a kind tells: what was missed or put off is told as such. */
  static Tone of(NoticeKind kind, OwedItem item) {
    return switch (kind) {
      case CATCH_UP -> MISSED;
      case SNOOZE -> AGAIN;
      case REVIEW -> REVIEW;
      case ESCALATION -> ESCALATION;
      case REMINDER, DIGEST, FAILURE -> of(Cause.of(item).rule());
    };
  }

  private static Tone of(Cause.Rule rule) {
    return switch (rule) {
      case LEAD, START, END, DIGEST, FAILURE -> AHEAD;
      case OVERDUE -> OVERDUE;
      case TOOK_PLACE -> TOOK_PLACE;
      case DECISION_DAY, DECISION, DECISION_WEEK -> QUESTION;
      case REVIEW -> REVIEW;
      case ESCALATION -> ESCALATION;
      case SNOOZE -> AGAIN;
    };
  }

  /** What one such thing begins with. */
  String lead() {
    return one + (one.endsWith("?") ? " " : ": ");
  }

  /** What is to be done about one or several, where that is not plain; empty where it is. */
  String request() {
    return request;
  }

  /** What several begin with: {@code 2 dates to keep}, {@code 3 dates: 1 overdue, 2 to keep}. */
  static String heading(List<Tone> tones) {
    Map<Tone, Long> counts =
        tones.stream()
            .collect(
                Collectors.groupingBy(
                    tone -> tone, () -> new EnumMap<>(Tone.class), Collectors.counting()));
    String what = tones.stream().allMatch(REVIEW::equals) ? "ratings" : "dates";
    String all = String.format(Locale.UK, "%,d %s", tones.size(), what);
    return counts.size() == 1
        ? all + " " + tones.get(0).some
        : counts.entrySet().stream()
            .map(each -> String.format(Locale.UK, "%,d %s", each.getValue(), each.getKey().some))
            .collect(Collectors.joining(", ", all + ": ", ""));
  }
}
