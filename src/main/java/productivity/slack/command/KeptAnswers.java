package productivity.slack.command;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import productivity.slack.message.Answer;

/**
 * The one cache: answers as they will be sent, kept while the data they were made from is what is
 * stored and it is still the day they were made on. Every question asks the store for its version,
 * so a write by any process is seen by the next read.
 */
public final class KeptAnswers implements Answering {
  /** Bytes of answers kept at most: some thousand pages, well inside a heap of 64 MB. */
  static final int MOST_BYTES = 8 << 20;

  private final Answering answers;
  private final Supplier<Object> version;
  private final Clock clock;
  private final AtomicReference<@Nullable Generation> current = new AtomicReference<>();

  public KeptAnswers(Answering answers, Supplier<Object> version, Clock clock) {
    this.answers = answers;
    this.version = version;
    this.clock = clock;
  }

  @Override
  public Answer answer(Question question) {
    // Asked before the data is read: an answer made from newer data is then merely not kept long.
    Generation generation = generation(version.get(), clock.instant());
    Answer kept = generation.answers.get(question);
    if (kept != null) {
      return kept;
    }
    Answer answer = answers.answer(question);
    generation.keep(question, answer);
    return answer;
  }

  private Generation generation(Object version, Instant now) {
    Generation generation = current.get();
    if (generation == null || !generation.holds(version, now)) {
      generation = new Generation(version, QuarterHour.of(now));
      current.set(generation);
    }
    return generation;
  }

  /**
   * A quarter of an hour of the clock, because in every zone a day begins with one: all zones'
   * offsets are whole quarters.
   */
  private record QuarterHour(long number) {
    private static final long SECONDS = 15 * 60;

    static QuarterHour of(Instant instant) {
      return new QuarterHour(Math.floorDiv(instant.getEpochSecond(), SECONDS));
    }
  }

  private record Generation(
      Object version, QuarterHour quarter, Map<Question, Answer> answers, AtomicInteger bytes) {
    Generation(Object version, QuarterHour quarter) {
      this(version, quarter, new ConcurrentHashMap<>(), new AtomicInteger());
    }

    boolean holds(Object other, Instant now) {
      return version.equals(other) && quarter.equals(QuarterHour.of(now));
    }

    /** Full, it starts again rather than choose: what is asked often is soon there again. */
    void keep(Question question, Answer answer) {
      int size = answer.ephemeral().length + 2 * question.text().length();
      if (bytes.addAndGet(size) > MOST_BYTES) {
        answers.clear();
        bytes.set(size);
      }
      answers.put(question, answer);
    }
  }
}
