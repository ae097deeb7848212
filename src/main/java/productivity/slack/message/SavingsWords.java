package productivity.slack.message;

import java.util.Map;
import java.util.Objects;
import productivity.saving.Frequency;
import productivity.saving.Kind;
import productivity.saving.Ledger;
import productivity.saving.SavingType;

/**
 * What kind of money a total is, in words that promise no more than is known: only what was
 * achieved is called achieved.
 */
final class SavingsWords {
  private static final Map<SavingType, String> SEVERAL =
      Map.of(
          SavingType.EFFICIENCY_SAVING, "efficiency savings",
          SavingType.CAPITAL_RECEIPT, "capital receipts",
          SavingType.RUNNING_COST_REDUCTION, "running cost reductions",
          SavingType.REPAYABLE_GRANT, "repayable grants");

  private SavingsWords() {}

  /** {@code Forecast savings and income, year to date}. */
  static String kind(Kind kind) {
    return basis(kind) + " " + type(kind.type()) + ", " + frequency(kind.frequency());
  }

  static String type(SavingType type) {
    return Objects.requireNonNullElse(SEVERAL.get(type), type.words());
  }

  static String ledger(Ledger ledger) {
    return switch (ledger) {
      case SAVINGS -> "Savings";
      case ECONOMIC_BENEFIT -> "Economic benefit, not savings";
      case FUNDING -> "Funding, not savings";
    };
  }

  private static String basis(Kind kind) {
    return switch (kind.basis()) {
      case ACHIEVED -> "Achieved";
      case APPROVED -> "Approved";
      case FORECAST -> "Forecast";
      case PROJECTED -> "Projected";
      case TARGET -> "Target for";
    };
  }

  static String frequency(Frequency frequency) {
    return switch (frequency) {
      case ANNUAL -> "a year";
      case IN_YEAR -> "in the year";
      case YEAR_TO_DATE -> "year to date";
      case YEAR_ON_YEAR -> "up on the year before";
      case CUMULATIVE -> "cumulative";
      case ONE_OFF -> "one-off";
      case MULTI_YEAR -> "over several years";
      case FIVE_YEAR -> "over five years";
      case TEN_YEAR -> "over ten years";
      case ONGOING -> "ongoing";
      case NOT_STATED -> "time span not stated";
    };
  }
}
