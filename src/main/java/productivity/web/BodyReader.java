package productivity.web;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.NanoTime;
import org.eclipse.jetty.util.thread.Invocable;

/**
 * Reads a body without holding a thread while it is on its way. What has come is copied out at
 * once, so a client that sends byte by byte costs bytes and not buffers; too much of it, or too
 * slow, is cut off.
 */
final class BodyReader implements Invocable.Task {
  static final int MOST_BYTES = 1 << 20;

  private static final long MOST_NANOS = TimeUnit.SECONDS.toNanos(10);
  private static final int FIRST_BYTES = 4_096;

  /** Told once, when the body is whole or cannot become so. */
  interface Listener {
    void whole(byte[] body);

    void cutOff(int status);
  }

  private final Request request;
  private final Listener listener;
  private byte[] body = {};
  private int length;

  private BodyReader(Request request, Listener listener) {
    this.request = request;
    this.listener = listener;
  }

  static void read(Request request, Listener listener) {
    if (request.getLength() > MOST_BYTES) {
      listener.cutOff(HttpStatus.PAYLOAD_TOO_LARGE_413);
    } else {
      new BodyReader(request, listener).run();
    }
  }

  @Override
  public void run() {
    while (true) {
      Content.Chunk chunk = request.read();
      if (chunk == null) {
        request.demand(this);
        return;
      }
      if (!take(chunk)) {
        return;
      }
    }
  }

  /** False where there is no more to read. */
  private boolean take(Content.Chunk chunk) {
    if (Content.Chunk.isFailure(chunk)) {
      listener.cutOff(HttpStatus.BAD_REQUEST_400);
      return false;
    }
    int refused = refused(chunk.remaining());
    if (refused == 0) {
      copy(chunk);
    }
    chunk.release();
    if (refused != 0) {
      listener.cutOff(refused);
      return false;
    }
    if (chunk.isLast()) {
      listener.whole(body.length == length ? body : Arrays.copyOf(body, length));
      return false;
    }
    return true;
  }

  private int refused(int more) {
    if (length + more > MOST_BYTES) {
      return HttpStatus.PAYLOAD_TOO_LARGE_413;
    }
    boolean late = NanoTime.since(request.getBeginNanoTime()) > MOST_NANOS;
    return late ? HttpStatus.REQUEST_TIMEOUT_408 : 0;
  }

  private void copy(Content.Chunk chunk) {
    int more = chunk.remaining();
    if (length + more > body.length) {
      body = Arrays.copyOf(body, Math.max(length + more, roomFor(length + more)));
    }
    chunk.getByteBuffer().get(body, length, more);
    length += more;
  }

  /** The stated length is believed only as far as it costs little to be lied to. */
  private int roomFor(int needed) {
    long stated = request.getLength();
    if (stated >= needed && stated <= FIRST_BYTES) {
      return (int) stated;
    }
    return needed == 0 ? 0 : Math.min(MOST_BYTES, 2 * needed);
  }
}
