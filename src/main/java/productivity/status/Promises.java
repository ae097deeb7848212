package productivity.status;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import productivity.deliverable.Lifecycle;
import productivity.deliverable.Standing;
import productivity.status.StatusReport.Contradiction;
import productivity.value.Listing;
import productivity.value.Rating;

/** Promises sorted into what a report shows of them: by rating, the worst first. */
final class Promises {
  private static final int MOST = 40;

  private final Standings standings;
  private final Listing<Standing> offTrack;
  private final Listing<Standing> stale;
  private final Listing<Standing> notStated;
  private final Listing<Standing> onTrack;
  private final Listing<Standing> worse;

  Promises(Standings standings, Today today) {
    this.standings = standings;
    offTrack = rated(Rating.RED, Rating.AMBER);
    onTrack = rated(Rating.GREEN, Rating.BLUE);
    notStated = rated(Rating.NOT_STATED);
    stale = those(standing -> standings.isStale(standing, today.date()));
    worse = Listing.first(MOST, standings.worseThanParent());
  }

  private Listing<Standing> rated(Rating... ratings) {
    return Listing.first(
        MOST,
        Stream.of(ratings)
            .flatMap(
                rating ->
                    standings.promises().stream().filter(each -> standings.word(each) == rating))
            .toList());
  }

  private Listing<Standing> those(Predicate<Standing> which) {
    return Listing.first(MOST, standings.promises().stream().filter(which).toList());
  }

  /** The codes of everything that is shown, with the report lines that ratings stand in. */
  Stream<String> codes() {
    Stream<Standing> listed =
        Stream.of(offTrack, stale, notStated, onTrack, worse)
            .flatMap(each -> each.shown().stream());
    return listed.flatMap(each -> Stream.of(each.code(), parentOf(each)));
  }

  private static String parentOf(Standing standing) {
    return standing.parent() == null ? standing.code() : standing.parent();
  }

  StatusReport.Ratings ratings(Shown shown) {
    return new StatusReport.Ratings(
        standings.promises().size(),
        counts(),
        lifecycles(),
        offTrack.map(shown::rated),
        stale.map(shown::rated),
        notStated.map(shown::rated),
        onTrack.map(shown::rated));
  }

  List<Contradiction> contradictions(Shown shown) {
    return worse.shown().stream()
        .map(part -> new Contradiction(shown.rated(standings.parent(part)), shown.rated(part)))
        .toList();
  }

  private Map<Rating, Integer> counts() {
    Map<Rating, Integer> counts = new EnumMap<>(Rating.class);
    standings.promises().forEach(each -> counts.merge(standings.word(each), 1, Integer::sum));
    return counts;
  }

  private Map<Lifecycle, Integer> lifecycles() {
    Map<Lifecycle, Integer> counts = new EnumMap<>(Lifecycle.class);
    standings.promises().stream()
        .flatMap(each -> each.status().stream())
        .forEach(status -> counts.merge(status, 1, Integer::sum));
    return counts;
  }
}
