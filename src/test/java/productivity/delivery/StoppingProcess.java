package productivity.delivery;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import okhttp3.OkHttpClient;
import productivity.slack.call.SendingOnce;
import productivity.slack.call.SlackCalls;
import productivity.slack.notice.SlackMessenger;
import productivity.store.Database;
import productivity.value.Secret;
import productivity.web.SettableClock;

/**
 * Dispatchers in a process of their own, each with a store and a Slack to itself. The first stops
 * at the first boundary of its work, the second at the second, and so on: each says so and waits to
 * be killed. One process for all, since its start is what takes long.
 */
final class StoppingProcess {
  static final String STOPS = "stops";
  static final String ENDS = "ends";

  /** Long enough for a post that waits for its pace, too short for what is looked at later. */
  static final Duration SHIFT = Duration.ofMinutes(1);

  private static final int EACH = 4;

  private StoppingProcess() {}

  static OwnProcess start(List<Mailroom> rooms) throws IOException {
    List<String> arguments = new ArrayList<>();
    for (Mailroom room : rooms) {
      arguments.add(room.url());
      arguments.add(room.slack.apiUrl().toString());
      arguments.add(room.clock.instant().toString());
      arguments.add(room.news);
    }
    return OwnProcess.start(StoppingProcess.class, arguments);
  }

  public static void main(String[] arguments) {
    for (int i = 0; i < arguments.length; i += EACH) {
      List<String> room = List.of(arguments).subList(i, i + EACH);
      int boundary = i / EACH + 1;
      new Thread(() -> work(room, boundary)).start();
    }
  }

  private static void work(List<String> room, int boundary) {
    Watch watch = stopAt(boundary);
    OkHttpClient client = SendingOnce.client().newBuilder().addInterceptor(watch.calls()).build();
    SlackCalls calls = new SlackCalls(client, URI.create(room.get(1)), new Secret("xoxb-1"));
    Messenger messenger = new SlackMessenger(calls, Mailroom.wording(room.get(3)));
    SettableClock clock = new SettableClock(Instant.parse(room.get(2)));
    try (Database database = Database.open(room.get(0))) {
      Dispatcher.Ways ways =
          new Dispatcher.Ways(watch.over(database), clock, messenger, new Pace(clock));
      Mailroom.deliver(new Dispatcher(ways, Terms.USUAL), clock, SHIFT);
    } finally {
      // Also where it fails, or it would be waited for in vain.
      System.out.println(ENDS);
    }
  }

  private static Watch stopAt(int boundary) {
    AtomicInteger left = new AtomicInteger(boundary);
    return any -> {
      if (left.decrementAndGet() == 0) {
        System.out.println(STOPS);
        while (true) {
          LockSupport.park();
        }
      }
    };
  }
}
