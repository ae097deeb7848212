package productivity.reminder;

import java.time.LocalDate;
import java.util.Optional;
import productivity.delivery.OwedItem;
import productivity.value.Coded;

/**
 * The rule by which something came to be told, and what makes it that very case of the rule: how
 * many working days, which stretch of time. Its text is {@code lead:5}.
 *
 * @param date the date that was counted to or from, or the first of its week; nothing for what
 *     people wished
 */
public record Cause(Rule rule, String detail, Optional<LocalDate> date) {
  private static final String BETWEEN = ":";

  /** What there are rules for. */
  public enum Rule implements Coded {
    /** So many working days before the date; nought is the day itself. */
    LEAD,
    /** The start of a month, season, quarter or year. */
    START,
    /** The working day before its last one. */
    END,
    /** So many working days after the date. */
    OVERDUE,
    /** The working day after something was to take place. */
    TOOK_PLACE,
    /** The day of somebody else's decision. */
    DECISION_DAY,
    /** So many working days after it. */
    DECISION,
    /** Each week after that. */
    DECISION_WEEK,
    REVIEW,
    /** So many working days after the date, to the administrators. */
    ESCALATION,
    DIGEST,
    /** Somebody put it off. */
    SNOOZE,
    /** It could not be sent. */
    FAILURE
  }

  public Cause(Rule rule, String detail) {
    this(rule, detail, Optional.empty());
  }

  static Cause of(Rule rule) {
    return new Cause(rule, "");
  }

  static Cause of(Rule rule, int workdays) {
    return new Cause(rule, Integer.toString(workdays));
  }

  /** Why something was owed. */
  public static Cause of(OwedItem item) {
    String[] parts = item.cause().split(BETWEEN, 2);
    return new Cause(Coded.of(Rule.class, parts[0]), parts.length > 1 ? parts[1] : "", item.date());
  }

  Cause on(LocalDate counted) {
    return new Cause(rule, detail, Optional.of(counted));
  }

  /** What is owed by it. */
  OwedItem item(String code, LocalDate day) {
    return new OwedItem(code, Scope.slot(day), toString(), date);
  }

  /** How many working days, of rules that count them. */
  public Optional<Integer> workdays() {
    return switch (rule) {
      case LEAD, OVERDUE, DECISION, ESCALATION -> Optional.of(Integer.valueOf(detail));
      case START, END, TOOK_PLACE, DECISION_DAY, DECISION_WEEK, REVIEW, DIGEST, SNOOZE, FAILURE ->
          Optional.empty();
    };
  }

  /** As it is kept, and read again. */
  @Override
  public String toString() {
    return detail.isEmpty() ? rule.code() : rule.code() + BETWEEN + detail;
  }
}
