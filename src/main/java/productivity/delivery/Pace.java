package productivity.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How fast a workspace takes posts and searches: a post a second in each channel, some hundred
 * posts and some dozen searches a minute in all, and nothing for a while where it says so. Safe for
 * use by many threads.
 */
public final class Pace {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration BETWEEN = Duration.ofSeconds(1);
  private static final int SEARCHES = 40;
  private static final int POSTS = 500;

  private final Clock clock;
  private final Map<Place, Instant> last = new HashMap<>();
  private final Map<Way, Deque<Instant>> minute = new HashMap<>();
  private final Map<Way, Instant> paused = new HashMap<>();
  private Instant start;
  private Instant seen;

  /** From the first second on: what a process before it posted is not known. */
  public Pace(Clock clock) {
    this.clock = clock;
    this.start = clock.instant();
    this.seen = start;
  }

  /** A channel or person of a workspace. */
  record Place(String workspace, String recipient) {}

  private record Way(String workspace, boolean isPost) {}

  /** True where a post may begin now: then it counts. */
  synchronized boolean takePost(Place place) {
    Instant now = now();
    if (postAt(place).isAfter(now)) {
      return false;
    }
    last.put(place, now);
    count(new Way(place.workspace(), true), now);
    return true;
  }

  /** When a post may begin, if none does before. */
  synchronized Instant postAt(Place place) {
    heed();
    Instant channel = last.getOrDefault(place, start).plus(BETWEEN);
    return later(channel, at(new Way(place.workspace(), true), POSTS));
  }

  /** The time to the next one runs from here: when it arrived is not known better. */
  synchronized void postEnded(Place place) {
    last.put(place, now());
  }

  /** When a place had its last post: who waits longest comes first. */
  synchronized Instant lastPost(Place place) {
    return last.getOrDefault(place, Instant.MIN);
  }

  synchronized boolean takeSearch(String workspace) {
    Way way = new Way(workspace, false);
    Instant now = now();
    if (at(way, SEARCHES).isAfter(now)) {
      return false;
    }
    count(way, now);
    return true;
  }

  synchronized Instant searchAt(String workspace) {
    heed();
    return at(new Way(workspace, false), SEARCHES);
  }

  synchronized void pausePosts(String workspace, Duration pause) {
    paused.merge(new Way(workspace, true), now().plus(pause), Pace::later);
  }

  synchronized void pauseSearches(String workspace, Duration pause) {
    paused.merge(new Way(workspace, false), now().plus(pause), Pace::later);
  }

  private Instant now() {
    heed();
    return seen;
  }

  /** A clock that was set back takes all that is remembered with it. */
  private void heed() {
    Instant now = clock.instant();
    if (now.isBefore(seen)) {
      Duration back = Duration.between(now, seen);
      start = start.minus(back);
      last.replaceAll((place, at) -> at.minus(back));
      paused.replaceAll((way, until) -> until.minus(back));
      minute.replaceAll((way, begun) -> earlier(begun, back));
    }
    seen = now;
  }

  private static Deque<Instant> earlier(Deque<Instant> moments, Duration back) {
    return moments.stream()
        .map(at -> at.minus(back))
        .collect(Collectors.toCollection(ArrayDeque::new));
  }

  private void count(Way way, Instant now) {
    minute.computeIfAbsent(way, any -> new ArrayDeque<>()).addLast(now);
  }

  private Instant at(Way way, int most) {
    Deque<Instant> begun = minute.getOrDefault(way, new ArrayDeque<>());
    while (begun.size() > most) {
      begun.removeFirst();
    }
    Instant counted = begun.size() < most ? start : begun.getFirst().plus(MINUTE);
    return later(counted, paused.getOrDefault(way, start));
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
