package productivity.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Asks as fast as it is answered, over so many connections that stay open, each request signed
 * afresh. One thread and no garbage to speak of, so that the measured server has the machine.
 * Loopback only, and over after the given time.
 */
public final class Load {
  private final Selector selector;
  private final List<Connection> connections = new ArrayList<>();
  private final Latencies latencies = new Latencies();

  private Load(int port, int count, Requests requests) throws IOException {
    selector = Selector.open();
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    for (int each = 0; each < count; each++) {
      connections.add(new Connection(selector, address, requests));
    }
  }

  /**
   * Takes the port, the number of connections, milliseconds and a file with a question a line;
   * prints requests, nanoseconds, and the 50th and 99th percentile in nanoseconds.
   */
  public static void main(String[] args) throws IOException {
    Requests requests = new Requests(Files.readAllLines(Path.of(args[3])));
    Load load = new Load(Integer.parseInt(args[0]), Integer.parseInt(args[1]), requests);
    long nanos = load.run(TimeUnit.MILLISECONDS.toNanos(Long.parseLong(args[2])));
    Latencies measured = load.latencies;
    System.out.printf(
        "%d %d %d %d%n", measured.count(), nanos, measured.percentile(50), measured.percentile(99));
  }

  private long run(long nanos) throws IOException {
    long start = System.nanoTime();
    for (Connection connection : connections) {
      connection.ask();
    }
    long now = start;
    while (now - start < nanos) {
      selector.select(this::advance, 1_000);
      now = System.nanoTime();
    }
    return now - start;
  }

  private void advance(SelectionKey key) {
    try {
      Connection connection = (Connection) key.attachment();
      if (connection.isAnswered()) {
        latencies.add(System.nanoTime() - connection.askedAt());
        connection.ask();
      }
    } catch (IOException e) {
      throw new IllegalStateException("the server closed a connection", e);
    }
  }
}
