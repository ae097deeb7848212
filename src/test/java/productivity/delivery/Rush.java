package productivity.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Measures by the real clock how long a thousand things that are due in one minute in a hundred
 * channels take to be told, over HTTP, to a stand-in that refuses what comes faster than Slack
 * takes it:
 *
 * <pre>
 * mvn -q test-compile exec:java@pace
 * </pre>
 */
final class Rush {
  static final int CHANNELS = 100;
  private static final int THINGS = 1_000;
  private static final long SHORTEST_MILLIS = 5;
  private static final List<NoticeKind> KINDS =
      List.of(
          NoticeKind.REMINDER,
          NoticeKind.SNOOZE,
          NoticeKind.CATCH_UP,
          NoticeKind.REVIEW,
          NoticeKind.DIGEST);

  private Rush() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    // A morning as it is: what a channel is told of at one time is one message.
    measure(1);
    // The worst that fits a minute: five messages to each channel.
    measure(5);
    // More messages than Slack takes from one app in a minute.
    measure(10);
  }

  /** A thousand things, to each channel in so many messages. */
  static List<Owed> owed(int messages) {
    int things = THINGS / CHANNELS / messages;
    List<Owed> owed = new ArrayList<>();
    for (int channel = 1; channel <= CHANNELS; channel++) {
      for (int message = 0; message < messages; message++) {
        owed.add(owed("C10" + channel, message, things));
      }
    }
    return owed;
  }

  /** A message that shares neither kind nor time with another of its channel. */
  static Owed owed(String channel, int message, int things) {
    String[] codes = new String[things];
    for (int thing = 0; thing < things; thing++) {
      codes[thing] = "EP-%s-%d-%d".formatted(channel, message, thing);
    }
    LocalTime time = LocalTime.of(9, 0).minusMinutes(message / KINDS.size());
    return Mailroom.one(KINDS.get(message % KINDS.size()), time, channel, codes);
  }

  private static void measure(int messages) throws IOException, InterruptedException {
    Clock clock = Clock.systemUTC();
    Path folder = Files.createTempDirectory("rush");
    try (Mailroom room = new Mailroom(folder, CHANNELS, clock)) {
      room.owe(owed(messages));
      Dispatcher dispatcher =
          new Dispatcher(room.database, clock, room.messenger(), new Pace(clock));
      Instant start = clock.instant();
      send(dispatcher, clock);
      print(room, Duration.between(start, clock.instant()));
    }
  }

  private static void send(Dispatcher dispatcher, Clock clock) throws InterruptedException {
    Optional<Instant> next = dispatcher.dispatch().next();
    while (next.isPresent()) {
      long left = Duration.between(clock.instant(), next.get()).toMillis();
      TimeUnit.MILLISECONDS.sleep(Math.max(SHORTEST_MILLIS, left));
      next = dispatcher.dispatch().next();
    }
  }

  private static void print(Mailroom room, Duration taken) {
    int standing = room.standing().size();
    System.out.printf(
        Locale.UK,
        "%,d things in %,d messages to %d channels: all out in %.1f s, %d refused, %d lost,"
            + " %d twice%s%n",
        THINGS,
        standing,
        CHANNELS,
        taken.toMillis() / 1e3,
        room.posts() - standing,
        room.tally().lost().size(),
        room.tally().twice().size(),
        standing > CHANNELS
            ? ", %.3f s between two in one channel".formatted(room.smallestGap().toMillis() / 1e3)
            : "");
  }
}
