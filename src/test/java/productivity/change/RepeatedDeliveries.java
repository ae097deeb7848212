package productivity.change;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Delivers random sequences of requests again and again, each database real and each change on
 * disk, and says whether anything was done twice:
 *
 * <pre>
 * mvn -q test-compile exec:java@deliveries [-Dsequences=10000] [-Dseed=…]
 * </pre>
 */
public final class RepeatedDeliveries {
  private static final int THREADS = 8;

  private RepeatedDeliveries() {}

  /** Takes how many sequences, and a seed; 0 takes a new one. */
  public static void main(String[] args) throws Exception {
    long seed = Long.parseLong(args[1]) == 0 ? System.nanoTime() : Long.parseLong(args[1]);
    System.out.println("seed " + seed);
    Path folder = Files.createTempDirectory("deliveries");
    long changes = run(Integer.parseInt(args[0]), seed, folder);
    System.out.printf("%s sequences made %,d changes, none of them twice%n", args[0], changes);
  }

  /** How many changes the sequences came to; throws where repeating made a difference. */
  static long run(int sequences, long seed, Path folder) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try (Workroom repeated = new Workroom(folder);
        Workroom single = new Workroom(folder)) {
      repeated.assign("digital");
      single.assign("digital");
      Deliveries deliveries = new Deliveries(seed, repeated, single, threads);
      for (int each = 0; each < sequences; each++) {
        Optional<String> difference = deliveries.run();
        if (difference.isPresent()) {
          throw new IllegalStateException("seed " + seed + ": " + difference.get());
        }
      }
      if (!repeated.rows().equals(single.rows())) {
        throw new IllegalStateException("seed " + seed + ": the rows differ in the end");
      }
      return Deliveries.newest(repeated);
    } finally {
      threads.shutdown();
    }
  }
}
