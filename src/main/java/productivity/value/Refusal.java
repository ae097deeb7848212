package productivity.value;

import java.util.List;

/**
 * Something that could be expected went wrong, told in one plain sentence with what to do. All else
 * is unexpected and shows a reference instead.
 */
public final class Refusal extends RuntimeException {
  /** What kind of refusal it is; the exit status of a command line follows from it. */
  public enum Code {
    NOT_UNDERSTOOD,
    NOT_FOUND,
    AMBIGUOUS,
    INVALID,
    CONFLICT,
    NOT_ALLOWED,
    UNAVAILABLE
  }

  private static final long serialVersionUID = 1;

  private final Code code;
  private final transient List<String> suggestions;

  public Refusal(Code code, String sentence) {
    this(code, sentence, List.of());
  }

  /** With commands that the person may have meant, each complete: {@code status EP-3}. */
  public Refusal(Code code, String sentence, List<String> suggestions) {
    super(sentence);
    this.code = code;
    this.suggestions = List.copyOf(suggestions);
  }

  public Refusal(Code code, String sentence, Throwable cause) {
    super(sentence, cause);
    this.code = code;
    this.suggestions = List.of();
  }

  public Code code() {
    return code;
  }

  /** The sentence for the person. */
  public String sentence() {
    return String.valueOf(getMessage());
  }

  public List<String> suggestions() {
    return suggestions;
  }
}
