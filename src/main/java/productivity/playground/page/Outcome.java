package productivity.playground.page;

/** What came of a request to the service. */
sealed interface Outcome {
  record Answered(String contentType, String body) implements Outcome {
    boolean isJson() {
      return contentType.startsWith("application/json");
    }
  }

  /** Not 200. */
  record Refused(int status) implements Outcome {}

  record TooLate() implements Outcome {}

  record Unreachable() implements Outcome {}
}
