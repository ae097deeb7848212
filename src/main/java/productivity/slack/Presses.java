package productivity.slack;

import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.handler.builtin.BlockActionHandler;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import okhttp3.HttpUrl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import productivity.slack.command.Question;
import productivity.slack.command.Verb;
import productivity.slack.message.Answer;
import productivity.slack.message.Sentences;
import productivity.slack.order.Order;
import productivity.slack.order.Ordering;

/**
 * Buttons. The press is acknowledged at once; what it asks for follows through the message's own
 * {@code response_url}, from a bounded number of threads.
 */
final class Presses {
  private static final Logger log = LoggerFactory.getLogger(Presses.class);
  private static final int BAD_REQUEST = 400;
  private static final int TOO_MANY_REQUESTS = 429;

  private final Desk desk;
  private final ResponseUrls responseUrls;
  private final ReplyThreads threads;

  Presses(Desk desk, ResponseUrls responseUrls, ReplyThreads threads) {
    this.desk = desk;
    this.responseUrls = responseUrls;
    this.threads = threads;
  }

  /** What a press comes to: the message to send. */
  private interface Message {
    byte[] of(Order pressed);
  }

  /** Turns a page or takes a suggestion: the new answer takes the message's place. */
  BlockActionHandler ask() {
    return (request, context) ->
        press(request, context, pressed -> Payloads.inPlace(desk.answer(pressed).ephemeral()));
  }

  /** Posts the answer for everyone in the channel and leaves the message as it is. */
  BlockActionHandler share() {
    return (request, context) -> press(request, context, this::shared);
  }

  /** Takes the change back whose number the button carries, once however often it is pressed. */
  BlockActionHandler undo() {
    return (request, context) ->
        press(request, context, pressed -> Payloads.inPlace(undone(pressed).ephemeral()));
  }

  /** Does once more what somebody was asked about. */
  BlockActionHandler again() {
    Ordering ordering = desk.ordering();
    return (request, context) ->
        press(
            request,
            context,
            pressed -> Payloads.inPlace(ordering.carryOutAgain(pressed).ephemeral()));
  }

  BlockActionHandler leave() {
    Ordering ordering = desk.ordering();
    return (request, context) ->
        press(request, context, pressed -> Payloads.inPlace(ordering.leave(pressed).ephemeral()));
  }

  private byte[] shared(Order pressed) {
    Question question = new Question(pressed.workspace(), pressed.text());
    return Payloads.beside(desk.answering().answer(question).sharedBy(pressed.person().id()));
  }

  private Answer undone(Order pressed) {
    String once = "undo:%s:%s".formatted(pressed.text(), pressed.person().id());
    Order undo = pressed.saying(Verb.UNDO.code() + " " + pressed.text(), once);
    return desk.ordering().carryOut(undo.byButton());
  }

  private Response press(BlockActionRequest request, ActionContext context, Message message) {
    Optional<HttpUrl> url = responseUrls.find(request.getPayload().getResponseUrl());
    Optional<Order> pressed = Pressed.read(request.getPayload(), context.getTeamId());
    if (url.isEmpty() || pressed.isEmpty()) {
      log.warn("A press was refused: it has no command, no workspace or no trusted response_url");
      return Response.error(BAD_REQUEST);
    }
    try {
      threads.execute(() -> reply(url.get(), pressed.get(), message));
    } catch (RejectedExecutionException full) {
      log.warn("A press was turned away: too many are waiting to be answered");
      return Response.error(TOO_MANY_REQUESTS);
    }
    return Response.ok();
  }

  private void reply(HttpUrl url, Order pressed, Message message) {
    try {
      responseUrls.post(url, written(pressed, message));
    } catch (IOException e) {
      log.warn("A reply to a press did not reach Slack", e);
    }
  }

  private static byte[] written(Order pressed, Message message) {
    try {
      return message.of(pressed);
    } catch (RuntimeException e) {
      return Payloads.beside(Sentences.about(e));
    }
  }
}
