package productivity.slack.shortcut;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.StreamSupport;
import productivity.progress.ItemThreads.Address;
import productivity.slack.Addition.Way;
import productivity.slack.call.Json;
import productivity.slack.call.SlackAnswer;
import productivity.slack.message.ItemBlock;
import productivity.slack.modal.Work;

/**
 * Learns what a thread is about that nobody was told of: an answer that somebody shared names its
 * item in itself. Each thread is looked at once, and those of people never.
 */
final class Parents {
  private static final long PATIENCE_MILLIS = 1_500;

  private final Work work;
  private final Way way;
  private final WaitingReplies waiting;
  private final Turn turn = new Turn();

  Parents(Work work, Way way, WaitingReplies waiting) {
    this.work = work;
    this.way = way;
    this.waiting = waiting;
  }

  /** Fails where Slack cannot be asked at the moment: it then tells the reply again. */
  void learn(ThreadReply reply, Parent parent) {
    if (parent.mayBeOurs()) {
      boolean unused = turn.of(reply.thread(), () -> isKnown(reply) || look(reply, parent));
    }
  }

  private boolean isKnown(ThreadReply reply) {
    return work.threads().topicOf(reply.workspace(), reply.thread()).isPresent()
        || waiting.isForeign(reply.workspace(), reply.thread());
  }

  private boolean look(ThreadReply reply, Parent parent) {
    Address thread = reply.thread();
    Optional<String> item =
        root(thread).filter(parent::posted).flatMap(message -> ItemBlock.read(message));
    if (item.isPresent()) {
      work.threads().remember(reply.workspace(), thread, item.get());
    } else {
      waiting.markForeign(reply.workspace(), thread);
    }
    return true;
  }

  /** Nothing where Slack does not show it: it then is nobody's. */
  private Optional<JsonElement> root(Address thread) {
    SlackAnswer answer = asked(thread);
    boolean later = answer instanceof SlackAnswer.Refused no && no.askAgainAfter().isPresent();
    if (later || answer instanceof SlackAnswer.Unknown) {
      throw new IllegalStateException("Slack did not show what a thread is about");
    }
    return answer instanceof SlackAnswer.Done done
        ? StreamSupport.stream(messages(done.body()).spliterator(), false)
            .filter(message -> Json.text(message, "ts").filter(thread.ts()::equals).isPresent())
            .findFirst()
        : Optional.empty();
  }

  private SlackAnswer asked(Address thread) {
    try {
      return CompletableFuture.supplyAsync(
              () -> way.calls().root(thread.channel(), thread.ts()), way.threads())
          .get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException noAnswer) {
      return new SlackAnswer.Unknown(noAnswer.getClass().getSimpleName());
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
      return new SlackAnswer.Unknown("closing");
    }
  }

  private static JsonArray messages(JsonObject answer) {
    return answer.get("messages") instanceof JsonArray all ? all : new JsonArray();
  }
}
