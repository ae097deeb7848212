package productivity.slack.message;

import productivity.saving.SavingFigure;
import productivity.status.Subject;
import productivity.value.When;

/** The commands that a savings answer points to, complete but for {@code /productivity}. */
final class SavingsCommand {
  static final String ALL_TIME = Commands.ALL_TIME;

  private static final String SAVINGS = "savings";

  private SavingsCommand() {}

  static String of(Subject about, String period) {
    return Commands.of(SAVINGS, about, period);
  }

  static String of(SavingFigure.Home workstream, When when) {
    return SAVINGS + " " + workstream.code() + " " + Commands.phrase(when);
  }
}
