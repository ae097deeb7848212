package productivity.slack;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.handler.builtin.SlashCommandHandler;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.response.Response;
import java.util.Objects;
import java.util.Optional;
import productivity.programme.Person;
import productivity.slack.command.SlackText;
import productivity.slack.message.Rendered;
import productivity.slack.message.Reply;
import productivity.slack.message.Sentences;
import productivity.slack.order.Order;

/**
 * {@code /productivity}: a question or a change. The answer goes back in the acknowledgement
 * itself.
 */
final class AskCommand implements SlashCommandHandler {
  private final Desk desk;

  AskCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Response apply(SlashCommandRequest request, SlashCommandContext context) {
    SlashCommandPayload payload = request.getPayload();
    String text = Objects.requireNonNullElse(payload.getText(), "");
    String trigger = payload.getTriggerId();
    return trigger == null ? new Ready(answer(payload, text)) : answered(payload, text, trigger);
  }

  /** Words that only begin open the form, where what is missing is asked. */
  private Response answered(SlashCommandPayload payload, String text, String trigger) {
    try {
      Order asked = asked(payload, text);
      Optional<String> item = desk.ordering().namedAlone(asked);
      if (item.isPresent()) {
        // Where the form does not open, the answer to the words says what is missing.
        Optional<String> fault = desk.opener().open(asked, item, trigger);
        return fault.isPresent() ? new Ready(answer(payload, text)) : Response.ok();
      }
      return Desk.isBare(text) ? opened(asked, trigger) : new Ready(answer(payload, text));
    } catch (RuntimeException e) {
      return new Ready(Sentences.about(e));
    }
  }

  /** An empty acknowledgement shows nothing; the form says the rest. */
  private Response opened(Order bare, String trigger) {
    return desk.opener()
        .open(bare, Optional.empty(), trigger)
        .map(AskCommand::saying)
        .orElseGet(Response::ok);
  }

  private static Response saying(String sentence) {
    return new Ready(Rendered.whole(Reply.saying(sentence).notShareable().build()).ephemeral());
  }

  // Whatever it is, Slack must get a reply within three seconds and a person a sentence.
  private byte[] answer(SlashCommandPayload payload, String text) {
    try {
      return desk.answer(asked(payload, text)).ephemeral();
    } catch (RuntimeException e) {
      return desk.ordering().takes(text)
          ? Sentences.about(e, BoltRequests.COMMAND + " " + SlackText.typed(text))
          : Sentences.about(e);
    }
  }

  private static Order asked(SlashCommandPayload payload, String text) {
    String id = Objects.requireNonNullElse(payload.getUserId(), "");
    return new Order(
        payload.getTeamId(),
        new Person(id, Objects.requireNonNullElse(payload.getUserName(), id)),
        Optional.ofNullable(payload.getChannelId()),
        Optional.ofNullable(payload.getTriggerId()).map(trigger -> "command:" + trigger),
        text);
  }
}
