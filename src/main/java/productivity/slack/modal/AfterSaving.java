package productivity.slack.modal;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import productivity.progress.Change;
import productivity.slack.message.Reply;

/** Tells somebody what came of a form that they sent in, once it is closed. */
record AfterSaving(Telling telling, Executor threads) {
  private static final Logger log = LoggerFactory.getLogger(AfterSaving.class);

  void tell(Asker asker, Origin origin, Change change, Reply saved) {
    try {
      threads.execute(() -> telling.tell(asker.person().id(), origin.place(), saved));
    } catch (RejectedExecutionException full) {
      // It is saved: a form that says otherwise would be sent in again.
      log.warn("Change {} is saved; its answer was not sent", change.number());
    }
  }
}
