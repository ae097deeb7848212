package productivity.digest;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import productivity.deadline.DeadlineState;
import productivity.progress.RecentChanges.News;
import productivity.status.DeadlineLine;
import productivity.status.DeadlineReport;
import productivity.status.Naming;
import productivity.status.Reading;
import productivity.status.Subject;
import productivity.value.DateSpan;
import productivity.value.Days;
import productivity.value.Listing;
import productivity.value.Period;
import productivity.value.When;

/** Puts a digest together from one reading. */
public final class Digests {
  private static final int DAYS_AHEAD = 14;
  private static final int DAYS_PAST = 90;

  /** More than are read. */
  private static final int MOST = 50;

  private static final When OVERDUE = new When("overdue", "overdue", Period.ALL_TIME, true);

  private static final Comparator<DeadlineLine> NEWEST_FIRST =
      Comparator.comparing(
          line -> line.when().end(), Comparator.nullsLast(Comparator.reverseOrder()));

  private final Reading reading;

  public Digests(Reading reading) {
    this.reading = reading;
  }

  public Digest of(Digest.Scope scope) {
    List<Subject.Stream> streams =
        scope.workstreams().stream().flatMap(code -> stream(code).stream()).toList();
    Set<String> codes = new HashSet<>();
    streams.forEach(stream -> codes.addAll(stream.workstreams()));
    Subject about = new Subject.Streams(codes);
    DeadlineReport late = reading.deadlines(about, Optional.of(OVERDUE));
    DeadlineReport lately = reading.deadlines(about, Optional.of(lately()));
    Listing<DeadlineLine> passed =
        newest(List.of(lately.dated(), lately.vague()), List.of(late.dated(), late.vague()));
    Listing<DeadlineLine> unconfirmed = unconfirmed(passed);
    return new Digest(
        reading.today(),
        streams.stream().map(stream -> stream.workstream().name()).distinct().toList(),
        reading.status(about, Optional.empty()).ratings().offTrack(),
        due(reading.deadlines(about, Optional.of(ahead()))),
        without(unconfirmed, passed),
        unconfirmed,
        newest(List.of(lately.awaited()), List.of(late.awaited())),
        reading.recent(MOST, new News(codes, scope.operations(), scope.since())));
  }

  private Optional<Subject.Stream> stream(String code) {
    return reading.named(new Naming("digest", code, "")) instanceof Subject.Stream stream
        ? Optional.of(stream)
        : Optional.empty();
  }

  private When ahead() {
    String phrase = "next " + DAYS_AHEAD + " days";
    Period period = new Period(phrase, reading.today(), last());
    return new When(phrase, Days.range(reading.today(), last()), period, false);
  }

  private LocalDate last() {
    return reading.today().plusDays(DAYS_AHEAD);
  }

  /** What has no exact day is due once it ends. */
  private Listing<DeadlineLine> due(DeadlineReport next) {
    Stream<DeadlineLine> ending =
        next.vague().shown().stream().filter(line -> line.when().endsBefore(last().plusDays(1)));
    List<DeadlineLine> open =
        Stream.concat(next.dated().shown().stream(), ending)
            .filter(line -> line.state() == DeadlineState.AHEAD)
            .sorted(Comparator.comparing(Digests::dueOn))
            .toList();
    return new Listing<>(open, open.size() + next.dated().more());
  }

  private static LocalDate dueOn(DeadlineLine line) {
    DateSpan when = line.when();
    return Objects.requireNonNull(when.isDated() ? when.start() : when.end());
  }

  private static Listing<DeadlineLine> unconfirmed(Listing<DeadlineLine> passed) {
    List<DeadlineLine> lines = passed.shown().stream().filter(DeadlineLine::takesPlace).toList();
    return new Listing<>(lines, lines.size());
  }

  private static Listing<DeadlineLine> without(
      Listing<DeadlineLine> some, Listing<DeadlineLine> all) {
    List<DeadlineLine> others =
        all.shown().stream().filter(line -> !some.shown().contains(line)).toList();
    return new Listing<>(others, all.total() - some.total());
  }

  /** Lists have a most that they show, the oldest first: what is new is asked for by itself. */
  private When lately() {
    LocalDate first = reading.today().minusDays(DAYS_PAST);
    return new When("overdue", "overdue", new Period("lately", first, reading.today()), true);
  }

  private static Listing<DeadlineLine> newest(
      List<Listing<DeadlineLine>> lately, List<Listing<DeadlineLine>> ever) {
    List<DeadlineLine> lines =
        Stream.concat(lately.stream(), ever.stream())
            .flatMap(each -> each.shown().stream())
            .distinct()
            .sorted(NEWEST_FIRST)
            .toList();
    return new Listing<>(lines, ever.stream().mapToInt(Listing::total).sum());
  }
}
