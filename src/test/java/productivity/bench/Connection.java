package productivity.bench;

import java.io.IOException;
import java.net.SocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One kept-alive connection: asks, and reads until the answer is whole. */
final class Connection implements AutoCloseable {
  private static final String LENGTH = "content-length: ";

  private final SocketChannel channel;
  private final Requests requests;
  private final ByteBuffer out = ByteBuffer.allocateDirect(4_096);
  private final ByteBuffer in = ByteBuffer.allocateDirect(1 << 17);
  private long askedAt;
  private int whole;
  private int bodyLength;

  Connection(Selector selector, SocketAddress address, Requests requests) throws IOException {
    this.requests = requests;
    channel = SocketChannel.open(address);
    channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
    channel.configureBlocking(false);
    channel.register(selector, SelectionKey.OP_READ, this);
  }

  long askedAt() {
    return askedAt;
  }

  /** True where the last answer says this. */
  boolean says(byte[] words) {
    for (int at = 0; at + words.length <= whole; at++) {
      if (holdsAt(at, words)) {
        return true;
      }
    }
    return false;
  }

  private boolean holdsAt(int start, byte[] words) {
    for (int at = 0; at < words.length; at++) {
      if (in.get(start + at) != words[at]) {
        return false;
      }
    }
    return true;
  }

  /** The length of the last answer, without its headers. */
  int bodyLength() {
    return bodyLength;
  }

  void ask() throws IOException {
    out.clear();
    requests.write(out);
    out.flip();
    in.clear();
    whole = 0;
    askedAt = System.nanoTime();
    while (out.hasRemaining()) {
      channel.write(out);
    }
  }

  /** Throws where the answer is anything but a 200. */
  boolean isAnswered() throws IOException {
    if (channel.read(in) < 0) {
      throw new IOException("end of stream");
    }
    if (whole == 0) {
      whole = wholeLength();
    }
    return whole > 0 && in.position() >= whole;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private int wholeLength() throws IOException {
    int end = endOfHeaders();
    if (end < 0) {
      return 0;
    }
    byte[] bytes = new byte[end];
    in.duplicate().flip().get(bytes);
    String head = new String(bytes, StandardCharsets.US_ASCII).toLowerCase(Locale.ROOT);
    int at = head.indexOf(LENGTH);
    if (!head.startsWith("http/1.1 200 ") || at < 0) {
      throw new IOException("not the answer expected: " + head.lines().findFirst().orElse(""));
    }
    int start = at + LENGTH.length();
    bodyLength = Integer.parseInt(head.substring(start, head.indexOf('\r', start)));
    return end + bodyLength;
  }

  private int endOfHeaders() {
    for (int at = 3; at < in.position(); at++) {
      if (in.get(at) == '\n' && in.get(at - 2) == '\n') {
        return at + 1;
      }
    }
    return -1;
  }
}
