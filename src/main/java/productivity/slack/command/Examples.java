package productivity.slack.command;

import java.util.List;

/** Commands to learn from; each one works as it stands. */
final class Examples {
  private Examples() {}

  private static List<String> ofChange(Verb verb) {
    return switch (verb) {
      case UPDATE ->
          List.of(
              "update EP-3 15 councils, over £26.8m",
              "update EP-3 green; all contracts are signed",
              "update EP-3 amber 15 councils, £26.8m; two contracts slipped");
      case RATE -> List.of("rate EP-3 green", "rate EP-3 red because two contracts slipped");
      case DONE -> List.of("done EP-3", "done DL-118 on 29 July 2016 because the board met early");
      case MOVE -> List.of("move DL-118 to 5 August because the board meets late");
      case DECIDE ->
          List.of(
              "decide DL-45 announced: 20 partnerships are funded",
              "decide DL-45 decided on 29 July: nothing is funded");
      case ADD ->
          List.of(
              "add deadline Map launched on 5 December in digital, launch",
              "add deliverable A new map for 2017-18 in shared-services by 31 March",
              "add saving £971,000 energy contracts in procurement, achieved annual efficiency"
                  + " saving");
      case LEAD -> List.of("lead @person digital");
      case DEPUTY ->
          List.of("deputy @person until 5 December", "deputy @person digital until 5 December");
      case ECHO -> List.of("echo here digital", "echo here digital daily", "echo off digital");
      case REMIND ->
          List.of(
              "remind list",
              "remind why DL-45",
              "remind off",
              "remind 10, 5, 1 days",
              "remind EP-3 10, 3, 1 days",
              "remind EP-3 usual",
              "remind here one-public-estate, procurement");
      case DIGEST -> List.of("digest off", "digest daily", "digest weekly");
      case OFFICE ->
          List.of(
              "office list",
              "office open 25 July 2016",
              "office closed 25 July 2016 \"Office move\"");
      case UNDO -> List.of("undo", "undo 12");
      default -> throw new IllegalArgumentException(verb + " has no examples");
    };
  }

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
      case HISTORY -> List.of("history EP-3");
      case LEADS -> List.of("leads");
      case HELP -> List.of("help", "help deadlines");
      default -> ofChange(verb);
    };
  }
}
