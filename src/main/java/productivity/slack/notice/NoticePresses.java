package productivity.slack.notice;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.context.Context;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import productivity.delivery.Address;
import productivity.delivery.Notice;
import productivity.slack.Addition.Way;
import productivity.slack.message.Answer;
import productivity.slack.message.ReminderButtons;
import productivity.slack.message.Rendered;
import productivity.slack.message.Reply;
import productivity.slack.message.Sentences;
import productivity.slack.modal.Asker;
import productivity.slack.modal.Forms;
import productivity.slack.order.Order;
import productivity.value.Code;

/**
 * What is pressed on a reminder. What a button carries comes from outside: the notice is looked up
 * by where its message stands, and the rights are asked when the change is made.
 */
final class NoticePresses {
  private static final Logger log = LoggerFactory.getLogger(NoticePresses.class);
  private static final int TOO_MANY_REQUESTS = 429;
  private static final String GONE = "This reminder is not known any more. Nothing was changed.";

  private final NoticeDesk.Base base;
  private final NoticeAnswers answers;
  private final Way way;
  private final Consumer<Notice> refresh;

  NoticePresses(NoticeDesk.Base base, NoticeAnswers answers, Way way, Consumer<Notice> refresh) {
    this.base = base;
    this.answers = answers;
    this.way = way;
    this.refresh = refresh;
  }

  /** One press, with what it came with. */
  private record Press(Asker asker, String action, String code, Address message, String trigger) {
    Order saying(String text) {
      return new Order(
          asker.workspace(),
          asker.person(),
          Optional.of(message.channel()),
          Optional.of("press:" + trigger),
          text);
    }
  }

  Response pressed(BlockActionRequest request, Context context) {
    Press press = press(request.getPayload(), context);
    try {
      way.threads().execute(() -> tell(press, said(press)));
      return Response.ok();
    } catch (RejectedExecutionException full) {
      log.warn("A press on a reminder was turned away: too much waits to be done");
      return Response.error(TOO_MANY_REQUESTS);
    }
  }

  private static Press press(BlockActionPayload payload, Context context) {
    BlockActionPayload.Action action = payload.getActions().get(0);
    String chosen =
        action.getSelectedOption() == null
            ? action.getValue()
            : action.getSelectedOption().getValue();
    return new Press(
        Forms.asker(context, payload.getUser().getId(), payload.getUser().getName()),
        action.getActionId(),
        Objects.requireNonNull(chosen),
        new Address(payload.getContainer().getChannelId(), payload.getContainer().getMessageTs()),
        payload.getTriggerId());
  }

  private Optional<Answer> said(Press press) {
    try {
      Optional<Notice> notice = base.board().at(press.asker().workspace(), press.message());
      return notice.isPresent() ? said(press, notice.get()) : plain(GONE);
    } catch (RuntimeException failure) {
      return plain(Sentences.of(failure));
    }
  }

  private Optional<Answer> said(Press press, Notice notice) {
    String code = new Code(press.code()).display();
    return switch (press.action()) {
      case ReminderButtons.DONE ->
          Optional.of(base.ordering().carryOut(press.saying("done " + press.code())));
      case ReminderButtons.UPDATE ->
          base.opener()
              .open(press.saying("update"), Optional.of(press.code()), press.trigger())
              .flatMap(NoticePresses::plain);
      case ReminderButtons.MOVE ->
          plain("Say the new date: /productivity move %s to DATE because REASON".formatted(code));
      case ReminderButtons.OUTCOME ->
          plain(
              ("Announced? Type /productivity decide %s announced: OUTCOME. New date? Type"
                      + " /productivity move %s to DATE because REASON.")
                  .formatted(code, code));
      case ReminderButtons.SNOOZE -> snooze(press, notice);
      default -> Optional.of(Rendered.whole(answers.why(notice, press.code())));
    };
  }

  /** Only what this notice tells, and only in its own place. */
  private Optional<Answer> snooze(Press press, Notice notice) {
    boolean told = notice.items().stream().anyMatch(item -> item.code().equals(press.code()));
    String workspace = press.asker().workspace();
    if (!told) {
      return plain(GONE);
    }
    base.rules()
        .nextSlot(workspace)
        .ifPresent(
            slot ->
                base.board()
                    .owe(
                        workspace,
                        Snooze.owed(notice, press.code(), slot, press.asker().person().name())));
    refresh.accept(notice);
    return Optional.empty();
  }

  private static Optional<Answer> plain(String sentence) {
    return Optional.of(Rendered.whole(Reply.saying(sentence).notShareable().build()));
  }

  /** For the one person who pressed. */
  private void tell(Press press, Optional<Answer> answer) {
    if (answer.isEmpty()) {
      return;
    }
    JsonObject message =
        JsonParser.parseString(new String(answer.get().ephemeral(), StandardCharsets.UTF_8))
            .getAsJsonObject();
    message.remove("response_type");
    message.addProperty("channel", press.message().channel());
    message.addProperty("user", press.asker().person().id());
    if (!way.calls().postToOne(message).isDone()) {
      log.info("What a press on a reminder came to could not be told");
    }
  }
}
