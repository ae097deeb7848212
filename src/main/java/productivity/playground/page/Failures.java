package productivity.playground.page;

import java.util.Optional;

/** Slack's words for a service that did not take what a person did. */
final class Failures {
  private Failures() {}

  /** Empty where it did. */
  static Optional<String> of(Outcome outcome) {
    if (outcome instanceof Outcome.Answered) {
      return Optional.empty();
    }
    if (outcome instanceof Outcome.Refused refused) {
      return Optional.of("This app responded with Status Code " + refused.status() + ".");
    }
    if (outcome instanceof Outcome.TooLate) {
      return Optional.of("Operation timed out. Apps need to respond within 3 seconds.");
    }
    return Optional.of("This app could not be reached.");
  }
}
