package productivity.delivery;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import productivity.programme.Programme;
import productivity.programme.Programmes;
import productivity.slack.call.SendingOnce;
import productivity.slack.call.SlackCalls;
import productivity.slack.notice.SlackMessenger;
import productivity.store.Database;
import productivity.store.Session;
import productivity.value.Secret;

/**
 * A dispatcher in a process of its own, which says when it begins to work and when all is sent. One
 * reply in twenty is lost on the way to it.
 */
final class SendingProcess {
  private static final Terms TERMS = new Terms(Duration.ofSeconds(11), Duration.ofSeconds(1));
  private static final int ONE_IN = 20;

  private SendingProcess() {}

  static OwnProcess start(String url, URI slack, long seed) throws IOException {
    return OwnProcess.start(
        SendingProcess.class, List.of(url, slack.toString(), String.valueOf(seed)));
  }

  public static void main(String[] arguments) throws InterruptedException {
    Clock clock = Clock.systemUTC();
    Random random = new Random(Long.parseLong(arguments[2]));
    OkHttpClient.Builder client =
        SendingOnce.client().newBuilder().addNetworkInterceptor(losing(random));
    SlackCalls calls =
        new SlackCalls(client.build(), URI.create(arguments[1]), new Secret("xoxb-1"));
    Messenger messenger = new SlackMessenger(calls, Mailroom.wording(""));
    try (Database database = Database.open(arguments[0])) {
      Dispatcher.Ways ways = new Dispatcher.Ways(database, clock, messenger, new Pace(clock));
      System.out.println("begins");
      work(new Dispatcher(ways, TERMS), database);
    }
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
