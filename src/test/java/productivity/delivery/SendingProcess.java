package productivity.delivery;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import productivity.bench.ClassPath;
import productivity.programme.Programme;
import productivity.programme.Programmes;
import productivity.slack.call.SendingOnce;
import productivity.slack.call.SlackCalls;
import productivity.slack.notice.SlackMessenger;
import productivity.store.Database;
import productivity.store.Session;
import productivity.value.Secret;

/**
 * A dispatcher in a process of its own, which says when it begins to work and when all is sent.
 * Either one reply in twenty is lost on the way to it, or it stops at a boundary of its work, says
 * so, and waits to be killed.
 */
final class SendingProcess implements AutoCloseable {
  private static final Terms TERMS = new Terms(Duration.ofSeconds(11), Duration.ofSeconds(1));
  private static final int ONE_IN = 20;

  private final Process process;
  private final BufferedReader words;

  private SendingProcess(Process process) {
    this.process = process;
    this.words = process.inputReader();
  }

  /** One that loses replies, by chance. */
  static SendingProcess losing(String url, URI slack, long seed) throws IOException {
    return start(url, slack, "losing", seed);
  }

  /** One that stops at so manieth a boundary. */
  static SendingProcess stopping(String url, URI slack, int at) throws IOException {
    return start(url, slack, "stopping", at);
  }

  private static SendingProcess start(String url, URI slack, String how, long number)
      throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder builder =
        new ProcessBuilder(
            java,
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            ClassPath.own(),
            SendingProcess.class.getName(),
            url,
            slack.toString(),
            how,
            String.valueOf(number));
    return new SendingProcess(builder.redirectError(ProcessBuilder.Redirect.DISCARD).start());
  }

  /** Waits for one of some words; empty where it ended without saying any. */
  String hear(String... any) throws IOException {
    for (String line = words.readLine(); line != null; line = words.readLine()) {
      if (List.of(any).contains(line)) {
        return line;
      }
    }
    return "";
  }

  /** Ends it as a crash or a power cut would. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  public static void main(String[] arguments) throws InterruptedException {
    Clock clock = Clock.systemUTC();
    long number = Long.parseLong(arguments[3]);
    boolean stopping = arguments[2].equals("stopping");
    Watch watch = stopping ? stopAt((int) number) : boundary -> {};
    OkHttpClient.Builder client = SendingOnce.client().newBuilder().addInterceptor(watch.calls());
    if (!stopping) {
      client.addNetworkInterceptor(losing(new Random(number)));
    }
    SlackCalls calls =
        new SlackCalls(client.build(), URI.create(arguments[1]), new Secret("xoxb-1"));
    Messenger messenger = new SlackMessenger(calls, Mailroom::wording);
    try (Database database = Database.open(arguments[0])) {
      Dispatcher.Ways ways =
          new Dispatcher.Ways(watch.over(database), clock, messenger, new Pace(clock));
      System.out.println("begins");
      work(new Dispatcher(ways, TERMS), database);
    }
  }

  private static Watch stopAt(int boundary) {
    AtomicInteger left = new AtomicInteger(boundary);
    return any -> {
      if (left.decrementAndGet() == 0) {
        System.out.println("stops");
        LockSupport.park();
      }
    };
  }

  private static Interceptor losing(Random random) {
    return chain -> {
      Response response = chain.proceed(chain.request());
      if (random.nextInt(ONE_IN) == 0) {
        response.close();
        throw new IOException("the reply was lost");
      }
      return response;
    };
  }

  private static void work(Dispatcher dispatcher, Database database) throws InterruptedException {
    boolean said = false;
    while (true) {
      dispatcher.dispatch();
      TimeUnit.MILLISECONDS.sleep(20);
      if (!said && database.<Boolean>read(SendingProcess::isDone)) {
        System.out.println("done");
        said = true;
      }
    }
  }

  private static boolean isDone(Session session) {
    Programme programme = new Programmes(session).ofWorkspace("T1").orElseThrow();
    Notices notices = new Notices(session, programme);
    return notices.in(Notice.State.OWED).isEmpty() && notices.in(Notice.State.SENDING).isEmpty();
  }
}
