package productivity.slack.message;

import productivity.saving.SavingFigure;
import productivity.status.Subject;
import productivity.value.Period;
import productivity.value.When;

/** The commands that a savings answer points to, complete but for {@code /productivity}. */
final class SavingsCommand {
  static final String ALL_TIME = "all";

  private SavingsCommand() {}

  static String of(Subject about, String period) {
    return join(words(about), period);
  }

  static String of(SavingFigure.Home workstream, When when) {
    return join(workstream.code(), phrase(when));
  }

  static String phrase(When when) {
    return when.period().equals(Period.ALL_TIME) ? ALL_TIME : when.phrase();
  }

  private static String words(Subject about) {
    if (about instanceof Subject.Everything) {
      return "";
    }
    if (about instanceof Subject.Theme theme) {
      return theme.theme().code();
    }
    return about instanceof Subject.Stream stream ? stream.workstream().code() : about.label();
  }

  private static String join(String about, String period) {
    return about.isEmpty() ? "savings " + period : "savings " + about + " " + period;
  }
}
