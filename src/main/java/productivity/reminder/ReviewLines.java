package productivity.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import productivity.deliverable.RatingObservation;
import productivity.deliverable.Ratings;
import productivity.deliverable.Standing;
import productivity.delivery.NoticeKind;
import productivity.programme.Workstream;
import productivity.reminder.Cause.Rule;
import productivity.store.Filter;

/**
 * Ratings past their review date: on the first working day of each week, whoever answers for the
 * workstream is asked about them, as long as they stay so.
 */
final class ReviewLines {
  private final Scope scope;
  private final Occasions occasions;
  private final List<Workstream> workstreams;
  private final Owners owners;

  ReviewLines(Scope scope, Occasions occasions, List<Workstream> workstreams) {
    this.scope = scope;
    this.occasions = occasions;
    this.workstreams = workstreams;
    this.owners = Owners.of(scope, workstreams);
  }

  Stream<Line> on(LocalDate day) {
    return occasions.isFirstOfWeek(day)
        ? ledBy().entrySet().stream().flatMap(led -> lines(day, led.getKey(), led.getValue()))
        : Stream.empty();
  }

  /** Who stands in today, also for what should have been asked before. */
  private Map<String, List<String>> ledBy() {
    Map<String, List<String>> led = new TreeMap<>();
    for (Workstream each : workstreams) {
      owners
          .over(each.code())
          .ifPresent(
              person -> led.computeIfAbsent(person.id(), id -> new ArrayList<>()).add(each.code()));
    }
    return led;
  }

  private Stream<Line> lines(LocalDate day, String person, List<String> led) {
    List<Standing> standings =
        new Ratings(scope.session(), scope.programme(), scope.today())
            .standings(Filter.of("d.workstream", led));
    Map<String, List<Standing>> byItem =
        standings.stream()
            .collect(Collectors.groupingBy(ReviewLines::item, TreeMap::new, Collectors.toList()));
    return byItem.entrySet().stream()
        .filter(each -> isToBeAsked(each.getKey(), each.getValue(), day))
        .map(
            each ->
                new Line(
                    NoticeKind.REVIEW,
                    person,
                    Cause.of(Rule.REVIEW).on(Occasions.weekOf(day)).item(each.getKey(), day)));
  }

  /** A report's line rates the item that it reports on. */
  private static String item(Standing standing) {
    return Objects.requireNonNullElse(standing.reportsOn(), standing.code());
  }

  private static boolean isToBeAsked(String item, List<Standing> about, LocalDate day) {
    Optional<RatingObservation> newest =
        about.stream()
            .flatMap(each -> each.rating().stream())
            .reduce((one, other) -> other.isNewerThan(one) ? other : one);
    return about.stream().anyMatch(Standing::asked)
        && about.stream().noneMatch(each -> each.code().equals(item) && isFinished(each))
        && newest.filter(rating -> rating.isStale(day)).isPresent();
  }

  private static boolean isFinished(Standing standing) {
    return standing.status().isPresent() && standing.status().get().isFinished();
  }
}
