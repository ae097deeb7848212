package productivity.playground;

import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import productivity.playground.workspace.Workspace;

/**
 * Slack's Web API and {@code response_url} on a port of this machine. It keeps every call, answers
 * as Slack documents, refuses blocks beyond Slack's limits, and lets faults be ordered.
 */
public final class FakeSlack implements AutoCloseable {
  private static final String API = "/api/";
  private static final String RESPONSE = "/response/";
  private static final int HTTP_OK = 200;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final WebApi api = new WebApi();
  private final List<Call> calls = new CopyOnWriteArrayList<>();
  private final BlockingQueue<Call> unseen = new LinkedBlockingQueue<>();
  private final Map<String, Queue<Fault>> faults = new ConcurrentHashMap<>();

  private final Workspace workspace;

  static {
    // Without it each answer waits some 40 ms for the client's delayed acknowledgement.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private FakeSlack(HttpServer server, Workspace workspace) {
    this.server = server;
    this.workspace = workspace;
    server.createContext(API, this::take);
    server.createContext(RESPONSE, this::take);
    server.setExecutor(threads);
  }

  /** Listens on the loopback address only; port 0 takes any free one. */
  public static FakeSlack start(int port) {
    return start(port, new Workspace(Clock.systemUTC(), Clock.systemUTC()));
  }

  /** As {@link #start(int)}, on a workspace with people and channels of its own. */
  public static FakeSlack start(int port, Workspace workspace) {
    try {
      InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
      FakeSlack slack = new FakeSlack(HttpServer.create(address, 0), workspace);
      slack.server.start();
      return slack;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What {@code SLACK_API_URL} is set to. */
  public URI apiUrl() {
    return URI.create(origin() + API);
  }

  /** A {@code response_url} of its own for each name. */
  public String responseUrl(String name) {
    return origin() + RESPONSE + name;
  }

  /** What is in it, to be looked at and changed. */
  public Workspace workspace() {
    return workspace;
  }

  /** Lets something else be served under a path ({@code /play/}) of the same address. */
  public void serve(String path, HttpHandler handler) {
    server.createContext(path, handler);
  }

  /** Every call so far, in the order of arrival. */
  public List<Call> calls() {
    return List.copyOf(calls);
  }

  /** The next call that was not asked for before; waits for it at most this long. */
  public Call next(long timeout, TimeUnit unit) throws InterruptedException {
    return Objects.requireNonNull(unseen.poll(timeout, unit), "no call has come");
  }

  /** Lets the next call to a method ({@code chat.postMessage}) or {@code response_url} go wrong. */
  public void order(String method, Fault fault) {
    faults.computeIfAbsent(method, any -> new ConcurrentLinkedQueue<>()).add(fault);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private String origin() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      Call call = read(exchange);
      calls.add(call);
      unseen.add(call);
      answer(exchange, call, faultFor(call));
    }
  }

  private void answer(HttpExchange exchange, Call call, Optional<Fault> fault) throws IOException {
    if (fault.orElse(null) instanceof Fault.Refused refused) {
      send(exchange, HTTP_OK, WebApi.refused(refused.error()));
    } else if (fault.orElse(null) instanceof Fault.Failed failed) {
      exchange.getResponseHeaders().set("Retry-After", failed.retryAfterSeconds());
      send(exchange, failed.status(), new JsonObject());
    } else {
      if (fault.orElse(null) instanceof Fault.Late late) {
        sleep(late);
      }
      JsonObject reply = api.reply(call);
      if (!(fault.orElse(null) instanceof Fault.ReplyLost)) {
        send(exchange, HTTP_OK, reply);
      }
    }
  }

  private Optional<Fault> faultFor(Call call) {
    String method = call.isResponse() ? "response_url" : call.path();
    return Optional.ofNullable(faults.get(method)).map(Queue::poll);
  }

  private static void sleep(Fault.Late late) {
    try {
      Thread.sleep(late.by().toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void send(HttpExchange exchange, int status, JsonObject reply) throws IOException {
    byte[] body = reply.toString().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
  }

  private static Call read(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String name = path.startsWith(API) ? path.substring(API.length()) : path;
    String token = exchange.getRequestHeaders().getFirst("Authorization");
    byte[] body = exchange.getRequestBody().readAllBytes();
    return new Call(name, token == null ? "" : token, new String(body, StandardCharsets.UTF_8));
  }
}
