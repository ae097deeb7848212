package productivity.slack.command;

import java.util.List;

/** Commands to learn from; each one works as it stands. */
final class Examples {
  private Examples() {}

  /** A few for each verb, the plainest first. */
  static List<String> of(Verb verb) {
    return switch (verb) {
      case STATUS ->
          List.of("status", "status one public estate", "status smarter sourcing 2017-18");
      case DEADLINES ->
          List.of(
              "deadlines next 30 days",
              "deadlines overdue",
              "deadlines 29 July 2016",
              "deadlines digital 2017-18 Q3");
      case SAVINGS -> List.of("savings", "savings procurement 2017-18", "savings all");
      case GRANTS -> List.of("grants", "grants OPE-2016-NEW", "grants Leeds");
      case SHOW -> List.of("show EP-3", "show DL-45");
      case FIND -> List.of("find shared services", "find cyber");
      case HELP -> List.of("help", "help deadlines");
    };
  }
}
