package productivity.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import productivity.delivery.Dispatcher;
import productivity.delivery.Turn;
import productivity.reminder.Failures;
import productivity.reminder.Planning;
import productivity.web.Health;

/**
 * Does what is due by itself: works out what is owed, sends it, and tells the changes of the day
 * before. One thread, which wakes at each full minute of the service's clock, when something waits
 * to be sent, and when it is told that something changed.
 */
final class Ticker implements AutoCloseable, Health {
  private static final Logger log = LoggerFactory.getLogger(Ticker.class);
  private static final Duration SHORTEST = Duration.ofMillis(20);

  /** Changes that come one after the other are looked at together, so that each costs little. */
  private static final long GATHERING = Duration.ofMillis(200).toNanos();

  private static final Duration STOP = Duration.ofSeconds(30);
  private static final String FAILED =
      "Reminders are not being sent: the last turn failed. The log says why.";

  private final Clock clock;
  private final Work work;
  private final Thread thread = new Thread(this::run, "ticker");
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();

  private long begun;
  private long ended;
  private long begunAt;
  private boolean woken;
  private boolean hurried;
  private boolean closing;
  private volatile boolean failing;
  private volatile Optional<Instant> next = Optional.empty();

  /** What a turn consists of, in this order. */
  record Work(Planning planning, Failures failures, Dispatcher dispatcher, Runnable tellChanges) {}

  private Ticker(Clock clock, Work work) {
    this.clock = clock;
    this.work = work;
    thread.setDaemon(true);
  }

  static Ticker start(Clock clock, Work work) {
    Ticker ticker = new Ticker(clock, work);
    ticker.thread.start();
    return ticker;
  }

  /** There may be something to do before its time. */
  void wake() {
    lock.lock();
    try {
      woken = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Returns when a turn has ended that began after this was called: when the next is worth it. */
  Optional<Instant> turnNow() {
    lock.lock();
    try {
      long wanted = begun + 1;
      hurried = true;
      changed.signalAll();
      long left = STOP.toNanos();
      while (ended < wanted && !closing && left > 0) {
        left = changed.awaitNanos(left);
      }
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    } finally {
      lock.unlock();
    }
    return next;
  }

  @Override
  public String name() {
    return "reminders";
  }

  @Override
  public Optional<String> check() {
    return failing || !thread.isAlive() ? Optional.of(FAILED) : Optional.empty();
  }

  private void run() {
    while (isOpen()) {
      count(this::begin);
      Optional<Instant> worthIt = turn();
      next = worthIt;
      count(() -> ended = begun);
      pause(worthIt);
    }
  }

  private void begin() {
    begun++;
    begunAt = System.nanoTime();
    woken = false;
    hurried = false;
  }

  private void count(Runnable counting) {
    lock.lock();
    try {
      counting.run();
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private Optional<Instant> turn() {
    Planning planning = work.planning();
    Optional<Boolean> planned = done(planning::turn);
    Optional<Boolean> owned = done(work.failures()::turn);
    Optional<Turn> sent = done(() -> work.dispatcher().dispatch(planning::isOpen));
    Optional<Boolean> told =
        done(
            () -> {
              work.tellChanges().run();
              return true;
            });
    failing = planned.isEmpty() || owned.isEmpty() || sent.isEmpty() || told.isEmpty();
    sent.filter(turn -> turn.posted() > 0)
        .ifPresent(turn -> log.info("Reminders: a turn made {} posts", turn.posted()));
    return sent.flatMap(Turn::next);
  }

  /** Empty where it failed, which keeps nothing else from being done. */
  private static <T> Optional<T> done(Supplier<T> step) {
    try {
      return Optional.of(step.get());
    } catch (RuntimeException failure) {
      log.error("A part of a turn failed and is tried again with the next", failure);
      return Optional.empty();
    }
  }

  private boolean isOpen() {
    lock.lock();
    try {
      return !closing;
    } finally {
      lock.unlock();
    }
  }

  /** Slots are at full minutes, and nothing else that is due by itself is more exact. */
  private void pause(Optional<Instant> next) {
    Instant now = clock.instant();
    Instant minute = now.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES);
    Instant until = next.filter(at -> at.isBefore(minute)).orElse(minute);
    Duration pause = Duration.between(now, until);
    await(pause.compareTo(SHORTEST) < 0 ? SHORTEST : pause);
  }

  private void await(Duration pause) {
    lock.lock();
    try {
      long left = pause.toNanos();
      while (!hurried && !closing && left > 0) {
        long rest = woken ? Math.min(left, begunAt + GATHERING - System.nanoTime()) : left;
        if (rest <= 0) {
          return;
        }
        left -= rest - changed.awaitNanos(rest);
      }
    } catch (InterruptedException stopped) {
      closing = true;
    } finally {
      lock.unlock();
    }
  }

  /** A turn that was begun is ended, so that what it sent is written down. */
  @Override
  public void close() {
    lock.lock();
    try {
      closing = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
    try {
      thread.join(STOP.toMillis());
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }
}
