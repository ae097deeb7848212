package productivity.playground.workspace;

import java.util.List;

/** What Slack answers instead: its error code, and the details that it gives for some. */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String error;
  private final transient List<String> messages;

  public Refused(String error) {
    this(error, List.of());
  }

  public Refused(String error, List<String> messages) {
    super(error + " " + messages);
    this.error = error;
    this.messages = List.copyOf(messages);
  }

  public String error() {
    return error;
  }

  public List<String> messages() {
    return messages;
  }
}
