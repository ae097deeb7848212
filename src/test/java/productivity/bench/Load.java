package productivity.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.charset.StandardCharsets;
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
  private final byte[] expected;
  private int failed;

  private Load(int port, int count, Requests requests, String expected) throws IOException {
    this.expected = expected.getBytes(StandardCharsets.UTF_8);
    selector = Selector.open();
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    for (int each = 0; each < count; each++) {
      connections.add(new Connection(selector, address, requests));
    }
  }

  /**
   * Takes the port, the number of connections, milliseconds, a file with a question a line and
   * words that every answer must have; prints requests, nanoseconds, the 50th and 99th percentile
   * in nanoseconds, and how many answers were without those words.
   */
  public static void main(String[] args) throws IOException {
    Requests requests = new Requests(Files.readAllLines(Path.of(args[3])));
    Load load = new Load(Integer.parseInt(args[0]), Integer.parseInt(args[1]), requests, args[4]);
    long nanos = load.run(TimeUnit.MILLISECONDS.toNanos(Long.parseLong(args[2])));
    Latencies measured = load.latencies;
    System.out.printf(
        "%d %d %d %d %d%n",
        measured.count(), nanos, measured.percentile(50), measured.percentile(99), load.failed);
  }

  /** Puts the load on a server from a process of its own; every answer must have the words. */
  static Figures on(
      Server server, int connections, int millis, List<String> questions, String words) {
    try {
      Path file = Files.write(Files.createTempFile("questions", ".txt"), questions);
      List<String> command =
          Server.java(
              List.of("-XX:+UseSerialGC", "-Xmx128m"),
              Load.class,
              server.port(),
              connections,
              millis,
              file,
              words);
      double before = server.cpuSeconds();
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      String line = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      Files.delete(file);
      if (line.isBlank()) {
        throw new IllegalStateException("the load broke off");
      }
      return Figures.of(line, server.cpuSeconds() - before);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
        failed += connection.says(expected) ? 0 : 1;
        connection.ask();
      }
    } catch (IOException e) {
      throw new IllegalStateException("the server closed a connection", e);
    }
  }
}
