package productivity.playground.page;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import productivity.playground.workspace.Change;
import productivity.playground.workspace.Changes;

/**
 * Tells a page by server-sent events that something changed. Each page holds a thread while it
 * listens; one that has gone is found out when the next line cannot be written.
 */
final class Stream implements HttpHandler {
  private static final int MOST = 64;
  private static final long SILENCE_SECONDS = 15;
  private static final long TOGETHER_MILLIS = 20;

  private final Changes changes;
  private final Semaphore places = new Semaphore(MOST);

  Stream(Changes changes) {
    this.changes = changes;
  }

  int listening() {
    return MOST - places.availablePermits();
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    if (!places.tryAcquire()) {
      Replies.refuse(exchange, Replies.UNAVAILABLE, "Too many pages are open. Close some.");
      return;
    }
    Semaphore news = new Semaphore(1);
    Consumer<Change> listener = change -> news.release();
    changes.listen(listener);
    try {
      exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      exchange.sendResponseHeaders(Replies.OK, 0);
      tell(exchange.getResponseBody(), news);
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    } finally {
      changes.forget(listener);
      places.release();
    }
  }

  private void tell(OutputStream out, Semaphore news) throws IOException, InterruptedException {
    while (true) {
      if (news.tryAcquire(SILENCE_SECONDS, TimeUnit.SECONDS)) {
        // One deed changes several things; the page need ask only once.
        Thread.sleep(TOGETHER_MILLIS);
        news.drainPermits();
        write(out, "event: change\ndata: {\"version\":" + changes.version() + "}\n\n");
      } else {
        write(out, ": still here\n\n");
      }
    }
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
