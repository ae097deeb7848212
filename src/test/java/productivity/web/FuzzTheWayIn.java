package productivity.web;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import productivity.playground.FakeSlack;
import productivity.slack.BoltApp;
import productivity.slack.QuestionsOnly;
import productivity.slack.SlackSettings;
import productivity.slack.command.Question;
import productivity.slack.message.Answer;
import productivity.slack.message.Part;
import productivity.slack.message.Rendered;
import productivity.slack.message.Reply;
import productivity.slack.message.RichText;

/**
 * Throws broken requests, signed and unsigned, at the way in, on this machine only and for a given
 * time, and fails at the first 5xx, at anything unsigned that gets in and at anything that breaks
 * off:
 *
 * <pre>
 * mvn -q test-compile exec:java@fuzz -Dseconds=600
 * </pre>
 *
 * The seed that is printed repeats a run: {@code -Dseed=…}.
 */
public final class FuzzTheWayIn {
  private final Random random;
  private final Mutation mutation;
  private int sent;
  private int letIn;

  private FuzzTheWayIn(long seed) {
    random = new Random(seed);
    mutation = new Mutation(random);
  }

  /** Takes the seconds and the seed; 0 takes a new one. */
  public static void main(String[] args) {
    long seed = Long.parseLong(args[1]);
    run(Long.parseLong(args[0]), seed == 0 ? System.nanoTime() : seed);
  }

  /** Returns how many requests were sent. */
  static int run(long seconds, long seed) {
    System.out.printf("Fuzzing for %d seconds with seed %d%n", seconds, seed);
    FuzzTheWayIn fuzz = new FuzzTheWayIn(seed);
    try (FakeSlack slack = FakeSlack.start(0);
        BoltApp app =
            BoltApp.start(
                new SlackSettings(null, slack.apiUrl()),
                QuestionsOnly.answeredBy(FuzzTheWayIn::echo));
        Door door = new Door(app)) {
      fuzz.throwAt(door, Samples.all(slack.responseUrl("fuzz")), TimeUnit.SECONDS.toNanos(seconds));
    }
    System.out.printf("%d requests, %d let in, no 5xx%n", fuzz.sent, fuzz.letIn);
    return fuzz.sent;
  }

  private void throwAt(Door door, List<String> samples, long nanos) {
    long start = System.nanoTime();
    while (System.nanoTime() - start < nanos) {
      byte[] sample = pick(samples).getBytes(StandardCharsets.UTF_8);
      byte[] body = random.nextInt(20) == 0 ? sample : mutation.of(sample, pick(samples));
      boolean signed = random.nextInt(4) != 0;
      door.clock.set(door.clock.instant().plusMillis(1));
      judge(
          signed ? door.signed(body) : door.post(body, "1531420618", badSignature()), signed, body);
    }
  }

  private void judge(HttpResponse<String> reply, boolean signed, byte[] body) {
    sent++;
    int status = reply.statusCode();
    letIn += status == 200 ? 1 : 0;
    boolean slipped = !signed && status != 401 && !SslCheck.is(body);
    if (status >= 500 || slipped) {
      throw new AssertionError(
          "status %d, %s, for: %s"
              .formatted(
                  status,
                  signed ? "signed" : "unsigned",
                  new String(body, StandardCharsets.ISO_8859_1)));
    }
  }

  private String badSignature() {
    byte[] bytes = new byte[random.nextInt(70)];
    for (int at = 0; at < bytes.length; at++) {
      bytes[at] = (byte) (' ' + 1 + random.nextInt(94));
    }
    return "v0=" + new String(bytes, StandardCharsets.US_ASCII);
  }

  private String pick(List<String> samples) {
    return samples.get(random.nextInt(samples.size()));
  }

  private static Answer echo(Question question) {
    Part text = new Part.Paragraph(RichText.of("You asked: " + question.text()));
    return Rendered.of(new Reply("An answer", List.of(text), true), "status", 1);
  }
}
