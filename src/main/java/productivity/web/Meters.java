package productivity.web;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.util.NanoTime;

/** Counts and times the requests to the way in, by how they ended. */
final class Meters {
  private static final Duration[] STEPS = {
    Duration.ofMillis(1),
    Duration.ofMillis(10),
    Duration.ofMillis(100),
    Duration.ofSeconds(1),
    Duration.ofSeconds(3)
  };

  private final Map<Outcome, Timer> timers = new EnumMap<>(Outcome.class);

  Meters(MeterRegistry registry) {
    for (Outcome outcome : Outcome.values()) {
      timers.put(
          outcome,
          Timer.builder("slack.requests")
              .description("Requests to the way in, by outcome")
              .tag("outcome", outcome.label())
              .serviceLevelObjectives(STEPS)
              .register(registry));
    }
  }

  void count(Outcome outcome, long sinceNanoTime) {
    Timer timer = timers.get(outcome);
    if (timer != null) {
      timer.record(NanoTime.since(sinceNanoTime), TimeUnit.NANOSECONDS);
    }
  }
}
