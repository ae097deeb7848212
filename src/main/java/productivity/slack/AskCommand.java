package productivity.slack;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.handler.builtin.SlashCommandHandler;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.response.Response;
import java.util.Objects;
import productivity.slack.command.Answering;
import productivity.slack.command.Question;
import productivity.slack.message.Sentences;

/** {@code /productivity}: the answer goes back in the acknowledgement itself. */
final class AskCommand implements SlashCommandHandler {
  private final Answering answering;

  AskCommand(Answering answering) {
    this.answering = answering;
  }

  @Override
  public Response apply(SlashCommandRequest request, SlashCommandContext context) {
    SlashCommandPayload payload = request.getPayload();
    String text = Objects.requireNonNullElse(payload.getText(), "");
    return new Ready(answer(new Question(payload.getTeamId(), text)));
  }

  // Whatever it is, Slack must get a reply within three seconds and a person a sentence.
  private byte[] answer(Question question) {
    try {
      return answering.answer(question).ephemeral();
    } catch (RuntimeException e) {
      return Sentences.about(e);
    }
  }
}
