package productivity.app;

import java.io.PrintStream;
import java.time.LocalDateTime;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import productivity.app.Main.Surroundings;

/** Answers Slack until it is told to stop; what is under way then comes to its end. */
@Command(name = "serve", description = "Answer Slack.", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Option(names = "--now", description = "Let the clock start there: 2016-07-12T09:00.")
  private @Nullable LocalDateTime now;

  ServeCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws InterruptedException {
    PrintStream out = surroundings.out();
    if (now != null) {
      surroundings
          .err()
          .println(
              "WARNING: the clock was set. Every date in every answer counts from " + now + ".");
    }
    Service service = Service.start(surroundings.settings(), StartingClock.at(now));
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  service.close();
                  stopped.countDown();
                },
                "shutdown"));
    out.println("Listening on port " + service.port() + ". Stop with Ctrl-C.");
    stopped.await();
    return 0;
  }
}
