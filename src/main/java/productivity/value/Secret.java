package productivity.value;

/** A text that must never reach a log or a message: it shows as dots wherever it is printed. */
public record Secret(String reveal) {
  public Secret {
    if (reveal.isBlank()) {
      throw new IllegalArgumentException("a secret cannot be empty");
    }
  }

  @Override
  public String toString() {
    return "•••";
  }
}
