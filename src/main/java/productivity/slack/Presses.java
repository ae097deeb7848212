package productivity.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.handler.builtin.BlockActionHandler;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import okhttp3.HttpUrl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import productivity.slack.command.Answering;
import productivity.slack.command.Question;
import productivity.slack.message.Answer;
import productivity.slack.message.Sentences;

/**
 * Buttons. The press is acknowledged at once; what it asks for follows through the message's own
 * {@code response_url}, from a bounded number of threads.
 */
final class Presses {
  private static final Logger log = LoggerFactory.getLogger(Presses.class);
  private static final int BAD_REQUEST = 400;
  private static final int TOO_MANY_REQUESTS = 429;

  private final Answering answering;
  private final ResponseUrls responseUrls;
  private final ReplyThreads threads;

  Presses(Answering answering, ResponseUrls responseUrls, ReplyThreads threads) {
    this.answering = answering;
    this.responseUrls = responseUrls;
    this.threads = threads;
  }

  /** What a press makes of the answer to its question: the message to send. */
  private interface Message {
    byte[] of(Answer answer);
  }

  /** Turns a page or takes a suggestion: the new answer takes the message's place. */
  BlockActionHandler ask() {
    return (request, context) ->
        press(request, context, answer -> Payloads.inPlace(answer.ephemeral()));
  }

  /** Posts the answer for everyone in the channel and leaves the message as it is. */
  BlockActionHandler share() {
    return (request, context) -> {
      // A press by nobody is not Slack's; what is thrown here is answered as unreadable.
      String userId = Objects.requireNonNull(request.getPayload().getUser().getId());
      return press(request, context, answer -> Payloads.beside(answer.sharedBy(userId)));
    };
  }

  private Response press(BlockActionRequest request, ActionContext context, Message message) {
    BlockActionPayload.Action action = request.getPayload().getActions().get(0);
    Optional<HttpUrl> url = responseUrls.find(request.getPayload().getResponseUrl());
    if (url.isEmpty() || action.getValue() == null || context.getTeamId() == null) {
      log.warn("A press was refused: it has no command, no workspace or no trusted response_url");
      return Response.error(BAD_REQUEST);
    }
    Question question = new Question(context.getTeamId(), action.getValue());
    try {
      threads.execute(() -> reply(url.get(), question, message));
    } catch (RejectedExecutionException full) {
      log.warn("A press was turned away: too many are waiting to be answered");
      return Response.error(TOO_MANY_REQUESTS);
    }
    return Response.ok();
  }

  private void reply(HttpUrl url, Question question, Message message) {
    try {
      responseUrls.post(url, written(question, message));
    } catch (IOException e) {
      log.warn("A reply to a press did not reach Slack", e);
    }
  }

  private byte[] written(Question question, Message message) {
    try {
      return message.of(answering.answer(question));
    } catch (RuntimeException e) {
      return Payloads.beside(Sentences.about(e));
    }
  }
}
