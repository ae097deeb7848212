package productivity.slack.message;

import java.util.List;
import productivity.slack.message.Part.Choice;
import productivity.value.Refusal;

/** A refusal in its own sentence, with the commands that may have been meant as buttons. */
public final class RefusalMessage {
  private static final int MOST = 10;

  private RefusalMessage() {}

  public static Reply of(Refusal refusal) {
    List<Choice> choices =
        refusal.suggestions().stream()
            .distinct()
            .limit(MOST)
            .map(command -> new Choice(command, command))
            .toList();
    return Reply.saying(refusal.sentence()).choices(choices).notShareable().build();
  }
}
