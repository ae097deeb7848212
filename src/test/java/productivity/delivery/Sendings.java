package productivity.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * Ends a process that sends with {@code kill -9} at random moments, while one reply in twenty is
 * lost, and counts what was lost and what came twice. As a command: 500 ends over 2,000 sendings,
 * or as many as it is told.
 */
final class Sendings {
  private static final int CHANNELS = 40;
  private static final int EARLIEST_MILLIS = 900;
  private static final int LATEST_MILLIS = 1_500;

  private final int kills;
  private final int each;
  private final Random random;

  Sendings(int kills, int sendings, long seed) {
    this.kills = kills;
    this.each = sendings / kills;
    this.random = new Random(seed);
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int kills = Integer.parseInt(given(arguments, 0, "500"));
    int sendings = Integer.parseInt(given(arguments, 1, "2000"));
    long given = Long.parseLong(given(arguments, 2, "0"));
    long seed = given == 0 ? System.nanoTime() : given;
    Path folder = Files.createTempDirectory("sendings");
    Tally tally = new Sendings(kills, sendings, seed).run(folder);
    System.out.printf(
        "%d ends over %d sendings, seed %d: %d lost %s, %d twice %s%n",
        kills,
        sendings,
        seed,
        tally.lost().size(),
        tally.lost(),
        tally.twice().size(),
        tally.twice());
    System.exit(tally.equals(Tally.clean()) ? 0 : 1);
  }

  private static String given(String[] arguments, int at, String unless) {
    return arguments.length > at && !arguments[at].isBlank() ? arguments[at] : unless;
  }

  Tally run(Path folder) throws IOException, InterruptedException {
    try (Mailroom room = new Mailroom(folder, CHANNELS, Clock.systemUTC())) {
      for (int life = 0; life < kills; life++) {
        owe(room, life);
        try (OwnProcess process = process(room)) {
          process.hear("begins");
          TimeUnit.MILLISECONDS.sleep(random.nextInt(EARLIEST_MILLIS, LATEST_MILLIS));
          process.kill();
        }
      }
      try (OwnProcess last = process(room)) {
        last.hear("done");
      }
      return room.tally();
    }
  }

  private void owe(Mailroom room, int life) {
    for (int i = life * each; i < (life + 1) * each; i++) {
      NoticeKind[] kinds = NoticeKind.values();
      room.owe(kinds[i / CHANNELS % kinds.length], "C10" + (i % CHANNELS + 1), "EP-" + i);
    }
  }

  private OwnProcess process(Mailroom room) throws IOException {
    return SendingProcess.start(room.url(), room.slack.apiUrl(), random.nextLong());
  }
}
