package productivity.slack.notice;

import com.slack.api.bolt.context.Context;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import productivity.slack.message.Answer;
import productivity.slack.message.Rendered;
import productivity.slack.message.Reply;
import productivity.slack.message.Sentences;
import productivity.slack.modal.Telling;

/** Takes what is pressed on a notice, and tells the one who pressed what came of it. */
final class NoticePresses {
  private static final Logger log = LoggerFactory.getLogger(NoticePresses.class);
  private static final int TOO_MANY_REQUESTS = 429;

  private final NoticeDeeds deeds;
  private final Telling telling;
  private final Executor threads;

  NoticePresses(NoticeDeeds deeds, Telling telling, Executor threads) {
    this.deeds = deeds;
    this.telling = telling;
    this.threads = threads;
  }

  Response pressed(BlockActionRequest request, Context context) {
    Press press = Press.of(request.getPayload(), context);
    try {
      threads.execute(() -> pressed(press));
      return Response.ok();
    } catch (RejectedExecutionException full) {
      log.warn("A press on a reminder was turned away: too much waits to be done");
      return Response.error(TOO_MANY_REQUESTS);
    }
  }

  private void pressed(Press press) {
    Optional<String> place = Optional.of(press.message().channel());
    boolean told =
        said(press)
            .map(answer -> telling.tell(press.asker().person().id(), place, answer))
            .orElse(true);
    if (!told) {
      log.info("What a press on a reminder came to could not be told");
    }
  }

  private Optional<Answer> said(Press press) {
    try {
      return deeds.of(press);
    } catch (RuntimeException failure) {
      Reply reply = Reply.saying(Sentences.of(failure)).notShareable().build();
      return Optional.of(Rendered.whole(reply));
    }
  }
}
