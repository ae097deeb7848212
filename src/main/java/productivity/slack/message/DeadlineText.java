package productivity.slack.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import productivity.deadline.Deadline;
import productivity.deadline.DeadlineKind;
import productivity.deadline.DeadlineState;
import productivity.status.DeadlineLine;
import productivity.status.RoundFacts;
import productivity.value.Code;
import productivity.value.DateSpan;
import productivity.value.Days;
import productivity.value.Listing;

/** Dates to keep as a person reads them in a list. */
final class DeadlineText {
  private DeadlineText() {}

  /** The lines, and how many more there are and where. */
  static List<RichText> lines(Listing<DeadlineLine> listing, String command) {
    List<RichText> items = new ArrayList<>();
    listing.shown().forEach(line -> items.add(line(line)));
    if (listing.more() > 0) {
      items.add(more(listing.more(), command));
    }
    return items;
  }

  static RichText more(int more, String command) {
    return RichText.of("and " + String.format(Locale.UK, "%,d", more) + " more: ").code(command);
  }

  /** {@code Friday 29 July 2016, 13 working days left: Final plans (DL-44, One Public Estate)}. */
  static RichText line(DeadlineLine line) {
    return brief(line).plain(about(line));
  }

  /** With other words for how far it is. */
  static RichText line(DeadlineLine line, String left) {
    return brief(line, left).plain(about(line));
  }

  /** Without whom it concerns and what is known besides. */
  static RichText brief(DeadlineLine line) {
    return brief(line, left(line));
  }

  private static RichText brief(DeadlineLine line, String left) {
    return RichText.ofBold(when(line.when()))
        .plain(left + ": " + line.title())
        .plain(" (" + new Code(line.code()).display() + ", " + line.home().name() + ").");
  }

  /** Without its name, for where that stands above it. */
  static RichText standing(DeadlineLine line) {
    return RichText.ofBold(when(line.when())).plain(left(line) + "." + about(line));
  }

  private static String about(DeadlineLine line) {
    return line.deadline().map(deadline -> facts(deadline, line)).orElse(" Deliverable due.")
        + line.round().map(DeadlineText::round).orElse("");
  }

  /** With the weekday where it is one day; a year that was worked out is not said to be stated. */
  static String when(DateSpan when) {
    boolean oneDay = when.isDated() && when.start() != null && when.start().equals(when.end());
    return oneDay && when.start() != null ? Days.weekday(when.start()) : capital(when.toString());
  }

  private static String left(DeadlineLine line) {
    boolean overdue = line.state() == DeadlineState.OVERDUE && !line.takesPlace();
    if (line.workingDays().isEmpty()) {
      return overdue ? ", overdue" : noneLeft(line);
    }
    int days = line.workingDays().getAsInt();
    if (days == 0) {
      return here(line);
    }
    String count = workingDays(Math.abs(days));
    if (days > 0) {
      return ", " + count + " left";
    }
    return overdue ? ", overdue by " + count : ", " + count + " ago";
  }

  private static String noneLeft(DeadlineLine line) {
    boolean exact = line.when().isDated() && line.state() == DeadlineState.AHEAD;
    return exact ? ", no working days left" : "";
  }

  private static String here(DeadlineLine line) {
    boolean several = line.when().start() != null && !line.when().start().equals(line.when().end());
    if (!several) {
      return ", today";
    }
    return line.isDueByItsEnd() ? ", ends today" : ", now";
  }

  private static String workingDays(int days) {
    return days == 1 ? "1 working day" : String.format(Locale.UK, "%,d working days", days);
  }

  private static String facts(Deadline deadline, DeadlineLine line) {
    return who(deadline) + ItemText.part(" Place: ", deadline.place(), ".") + state(deadline, line);
  }

  private static String who(Deadline deadline) {
    String concerns = deadline.concerns();
    if (deadline.kind() != DeadlineKind.DECISION) {
      return ItemText.part(" For: ", concerns, ".");
    }
    return ItemText.part(" Decided by: ", deadline.links().decidedBy(), ".")
        + ItemText.part(" Waiting for it: ", concerns, ".");
  }

  private static String state(Deadline deadline, DeadlineLine line) {
    return switch (line.state()) {
      case DONE -> done(deadline);
      case HAPPENED -> " Reported as past by then.";
      case AHEAD -> "";
      case OVERDUE -> line.takesPlace() ? " Did it take place? Nothing is recorded." : "";
      case AWAITING_OUTCOME -> awaited(deadline.kind());
    };
  }

  private static String awaited(DeadlineKind kind) {
    return kind == DeadlineKind.DECISION
        ? " Announced? No outcome is recorded."
        : " Did it happen? No outcome is recorded.";
  }

  private static String done(Deadline deadline) {
    var completed = deadline.course().completedOn();
    String on = completed == null ? "" : " Completed on " + Days.day(completed) + ".";
    return on + ItemText.part(" Outcome: ", deadline.course().outcome(), ".");
  }

  /** {@code Round: 23 partnerships, £835,000 allocated.} */
  private static String round(RoundFacts round) {
    String totals =
        round.totals().stream()
            .map(total -> ", " + total.amount() + " " + GrantWords.stage(total.stage()))
            .collect(Collectors.joining());
    return " %s: %s%s.".formatted(round.name(), count(round.partnerships()), totals);
  }

  private static String count(int partnerships) {
    return partnerships == 1 ? "1 partnership" : partnerships + " partnerships";
  }

  private static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }
}
