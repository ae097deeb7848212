package productivity.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import productivity.SampleProgramme;
import productivity.change.Changes;
import productivity.change.FirstAdministrators;
import productivity.change.Operation;
import productivity.change.Request;
import productivity.programme.Person;
import productivity.programme.Programmes;
import productivity.status.Naming;
import productivity.status.ReadModel;
import productivity.status.Subject;
import productivity.store.Database;

/**
 * What it brings that updates which wait share a commit: the same updates, without Slack and HTTP,
 * by so many threads, beside a fair lock that lets one at a time to the disk.
 */
final class Sharing implements AutoCloseable {
  private static final String WORKSPACE = "T1";
  private static final Person PERSON = new Person("U1", "Ada");
  private static final int ROUNDS = 5;

  private final Database database;
  private final Subject.Item item;
  private final Changes changes;
  private final AtomicLong asked = new AtomicLong();
  private final Lock oneAtATime = new ReentrantLock(true);

  Sharing(Path folder) {
    database = SampleProgramme.open(folder);
    database.write(session -> new Programmes(session).claim(WORKSPACE));
    item =
        (Subject.Item)
            new ReadModel(database, Clock.systemUTC())
                .read(WORKSPACE, reading -> reading.named(new Naming("update", "EP-3", "")));
    changes =
        new Changes(
            database, Clock.systemUTC(), new FirstAdministrators(database, List.of(PERSON)));
  }

  void warmUp(int millis) throws Exception {
    perSecond(8, millis, this::updateAlone);
    perSecond(8, millis, this::update);
  }

  void compare(int threads, int millis) throws Exception {
    double[] alone = new double[ROUNDS];
    double[] shared = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      alone[round] = perSecond(threads, millis, this::updateAlone);
      shared[round] = perSecond(threads, millis, this::update);
    }
    System.out.printf(
        Locale.UK,
        "commits, %2d threads  shared %,8.0f updates a second   one an update %,8.0f   ratio %.2f%n",
        threads,
        median(shared),
        median(alone),
        median(shared) / median(alone));
  }

  private static double median(double[] values) {
    return Arrays.stream(values).sorted().toArray()[ROUNDS / 2];
  }

  private double perSecond(int threads, int millis, Runnable update) throws Exception {
    ExecutorService people = Executors.newFixedThreadPool(threads);
    long start = System.nanoTime();
    long end = start + millis * 1_000_000L;
    List<Future<Integer>> done =
        Stream.generate(() -> people.submit(() -> repeat(update, end))).limit(threads).toList();
    int sum = 0;
    for (Future<Integer> each : done) {
      sum += each.get();
    }
    people.shutdown();
    return sum * 1e9 / (System.nanoTime() - start);
  }

  private static int repeat(Runnable update, long end) {
    int done = 0;
    while (System.nanoTime() < end) {
      update.run();
      done++;
    }
    return done;
  }

  private void updateAlone() {
    oneAtATime.lock();
    try {
      update();
    } finally {
      oneAtATime.unlock();
    }
  }

  private void update() {
    String once = String.valueOf(asked.incrementAndGet());
    changes.make(
        Request.by(PERSON, WORKSPACE, once),
        new Operation.PostUpdate(item, Optional.empty(), List.of(), "Contract " + once));
  }

  @Override
  public void close() {
    database.close();
  }
}
