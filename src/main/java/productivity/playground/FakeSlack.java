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
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import productivity.playground.api.Reply;
import productivity.playground.api.ReplyUrls;
import productivity.playground.api.WebApi;
import productivity.playground.workspace.Behind;
import productivity.playground.workspace.Change;
import productivity.playground.workspace.Refused;
import productivity.playground.workspace.ReplyAddresses;
import productivity.playground.workspace.Workspace;

/**
 * Slack's Web API and {@code response_url} on a port of this machine, over a workspace in memory.
 * It keeps the latest calls, answers and refuses as Slack does, and lets faults be ordered.
 */
public final class FakeSlack implements AutoCloseable {
  private static final String API = "/api/";
  private static final String RESPONSE = "/response/";

  static {
    // Without it each answer waits some 40 ms for the client's delayed acknowledgement.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final HttpServer server;
  private final Workspace workspace;
  private final WebApi api;
  private final ReplyUrls replyUrls;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final RecentCalls calls = new RecentCalls();
  private final Map<String, Queue<Fault>> faults = new ConcurrentHashMap<>();

  private FakeSlack(HttpServer server, Workspace workspace) {
    this.server = server;
    this.workspace = workspace;
    api = new WebApi(workspace, origin());
    replyUrls = new ReplyUrls(workspace);
    FileServer files = new FileServer(workspace.files());
    server.createContext(API, this::take);
    server.createContext(RESPONSE, this::take);
    server.createContext("/upload/", files::take);
    server.createContext("/files/", files::give);
    server.setExecutor(threads);
  }

  /** On a small workspace of its own, {@link #example}, by the system's clock. */
  public static FakeSlack start(int port) {
    return start(port, example(Clock.systemUTC(), Clock.systemUTC()));
  }

  /** Listens on the loopback address only; port 0 takes any free one. */
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

  /**
   * A small workspace for tests. U1EXAMPLE and U2EXAMPLE are people of it, U9EXAMPLE has left. The
   * app is in the channels C1 and G2 and not in C2 and G1; C9 is archived; G1 and G2 are private.
   * Messages are stamped by the told clock, limits measured by the real one.
   */
  public static Workspace example(Clock told, Clock real) {
    return ExampleWorkspace.on(told, real);
  }

  /** What is in it, to be looked at and changed. */
  public Workspace workspace() {
    return workspace;
  }

  /** Lets something else be served under a path ({@code /play/}) of the same address. */
  public void serve(String path, HttpHandler handler) {
    server.createContext(path, handler);
  }

  /** What {@code SLACK_API_URL} is set to. */
  public URI apiUrl() {
    return URI.create(origin() + API);
  }

  /** A fresh {@code response_url} for U1EXAMPLE in C1, caused by a request of that name. */
  public String responseUrl(String name) {
    Behind.Cause cause = new Behind.Cause();
    cause.written(name);
    return responseUrl(new ReplyAddresses.ReplyAddress("U1EXAMPLE", "C1", Optional.empty(), cause));
  }

  public String responseUrl(ReplyAddresses.ReplyAddress address) {
    return origin() + RESPONSE + workspace.replyAddresses().issue(address);
  }

  public void grant(String scope) {
    api.scopes().grant(scope);
  }

  public void revoke(String scope) {
    api.scopes().revoke(scope);
  }

  /** From now on calls with this token are refused. */
  public void revokeToken(String token) {
    api.revoke(token);
  }

  /** The calls so far, in the order of arrival, as far as they are kept. */
  public List<Call> calls() {
    return calls.all();
  }

  /** The next call that was not asked for before; waits for it at most this long. */
  public Call next(long timeout, TimeUnit unit) throws InterruptedException {
    return Objects.requireNonNull(calls.next(timeout, unit), "no call has come");
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
      String path = exchange.getRequestURI().getPath();
      Call call = Wire.read(exchange, path.startsWith(API) ? path.substring(API.length()) : path);
      // Taken before anybody can know of the call and order one for the next.
      Fault fault = faultFor(call);
      calls.add(call);
      Optional<Reply> reply = carriedOut(exchange, call, fault);
      if (reply.isPresent()) {
        Wire.send(exchange, reply.get());
      }
    }
  }

  /** What is to be answered; empty where the connection is to be closed instead. */
  private Optional<Reply> carriedOut(HttpExchange exchange, Call call, @Nullable Fault fault) {
    if (fault instanceof Fault.Refused refused) {
      return Optional.of(Reply.refused(refused.error(), List.of()));
    }
    if (fault instanceof Fault.Failed failed) {
      Map<String, String> headers = Map.of("Retry-After", failed.retryAfterSeconds());
      return Optional.of(new Reply(failed.status(), new JsonObject(), headers));
    }
    if (fault instanceof Fault.Dropped) {
      return Optional.empty();
    }
    if (fault instanceof Fault.Late late) {
      sleep(late.by());
    }
    Duration unseenFor = fault instanceof Fault.SeenLate late ? late.by() : Duration.ZERO;
    Optional<Reply> reply = Optional.of(answer(exchange, call, unseenFor));
    tellLater(unseenFor);
    return reply.filter(any -> !(fault instanceof Fault.ReplyLost));
  }

  private Reply answer(HttpExchange exchange, Call call, Duration unseenFor) {
    try {
      if (call.isResponse()) {
        String id = call.path().substring(RESPONSE.length());
        return replyUrls.answer(id, Wire.arguments(exchange, call), unseenFor);
      }
      return api.answer(Wire.request(exchange, call, unseenFor));
    } catch (Refused e) {
      return Reply.refused(e.error(), e.messages());
    }
  }

  /** Nothing changes when a message comes to be seen; those who watch are told all the same. */
  private void tellLater(Duration unseenFor) {
    if (!unseenFor.isZero()) {
      CompletableFuture.delayedExecutor(unseenFor.toMillis(), TimeUnit.MILLISECONDS, threads)
          .execute(() -> workspace.changes().tell(new Change.Redrawn()));
    }
  }

  private @Nullable Fault faultFor(Call call) {
    Queue<Fault> ordered = faults.get(call.isResponse() ? "response_url" : call.path());
    return ordered == null ? null : ordered.poll();
  }

  private static void sleep(Duration duration) {
    try {
      Thread.sleep(duration.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
