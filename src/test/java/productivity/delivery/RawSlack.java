package productivity.delivery;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A socket that takes posts as Slack does, counts every one that arrives there whole, and answers
 * or breaks the connection as it is told; without being told, it takes the post.
 */
final class RawSlack implements AutoCloseable {
  private static final String TAKEN = "{\"ok\":true,\"channel\":\"C101\",\"ts\":\"1.1\"}";

  private final ServerSocket server;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final Queue<Ending> endings = new ConcurrentLinkedQueue<>();
  private final AtomicInteger posts = new AtomicInteger();

  /** What becomes of one post's answer. */
  interface Ending {
    void end(Socket socket) throws IOException;
  }

  static final Ending CLOSE = Socket::close;

  static final Ending RESET =
      socket -> {
        socket.setSoLinger(true, 0);
        socket.close();
      };

  static final Ending HANG = socket -> {};

  static final Ending HALF_AN_ANSWER =
      socket -> {
        write(socket, "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{");
        socket.close();
      };

  static Ending status(int status) {
    return socket -> answer(socket, status + " No\r\nRetry-After: 0", "");
  }

  RawSlack() throws IOException {
    server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    start(this::accept);
  }

  URI apiUrl() {
    return URI.create("http://127.0.0.1:" + server.getLocalPort() + "/api/");
  }

  void order(Ending ending) {
    endings.add(ending);
  }

  int posts() {
    return posts.get();
  }

  /** As a server does with connections that nobody has used for a while. */
  void closeIdleConnections() throws IOException {
    for (Socket socket : open) {
      socket.close();
    }
  }

  private void accept() throws IOException {
    while (true) {
      Socket socket = server.accept();
      open.add(socket);
      start(() -> serve(socket));
    }
  }

  private void serve(Socket socket) throws IOException {
    InputStream in = new BufferedInputStream(socket.getInputStream());
    while (!socket.isClosed()) {
      in.skipNBytes(length(head(in)));
      posts.incrementAndGet();
      Ending ending = endings.poll();
      if (ending == null) {
        answer(socket, "200 OK", TAKEN);
      } else {
        ending.end(socket);
      }
    }
  }

  private static String head(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int next = in.read();
      if (next < 0) {
        throw new EOFException();
      }
      head.append((char) next);
    }
    return head.toString();
  }

  private static int length(String head) {
    return head.lines()
        .filter(line -> line.regionMatches(true, 0, "content-length:", 0, 15))
        .mapToInt(line -> Integer.parseInt(line.substring(15).trim()))
        .sum();
  }

  private static void answer(Socket socket, String status, String body) throws IOException {
    write(
        socket,
        "HTTP/1.1 %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
            .formatted(status, body.length(), body));
  }

  private static void write(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
  }

  private interface Serving {
    void run() throws IOException;
  }

  private static void start(Serving serving) {
    Thread thread =
        new Thread(
            () -> {
              try {
                serving.run();
              } catch (IOException ended) {
                return;
              }
            });
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    server.close();
    closeIdleConnections();
  }
}
