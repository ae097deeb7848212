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
 * How fast a workspace takes posts, changes and searches: a post a second in each channel, some
 * hundred posts and some dozen of the others a minute in all, and nothing for a while where it says
 * so. Safe for use by many threads.
 */
public final class Pace {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration BETWEEN = Duration.ofSeconds(1);
  private static final int SEARCHES = 40;
  private static final int POSTS = 500;
  private static final int CHANGES = 45;

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

  private enum Method {
    POST,
    SEARCH,
    CHANGE
  }

  private record Way(String workspace, Method method) {
    static Way post(String workspace) {
      return new Way(workspace, Method.POST);
    }

    static Way search(String workspace) {
      return new Way(workspace, Method.SEARCH);
    }

    static Way change(String workspace) {
      return new Way(workspace, Method.CHANGE);
    }
  }

  /** True where a post may begin now: then it counts. */
  synchronized boolean takePost(Place place) {
    Instant now = now();
    if (postAt(place).isAfter(now)) {
      return false;
    }
    last.put(place, now);
    count(Way.post(place.workspace()), now);
    return true;
  }

  /** When a post may begin, if none does before. */
  synchronized Instant postAt(Place place) {
    heed();
    Instant channel = last.getOrDefault(place, start).plus(BETWEEN);
    return later(channel, at(Way.post(place.workspace()), POSTS));
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
    return take(Way.search(workspace), SEARCHES);
  }

  synchronized Instant searchAt(String workspace) {
    heed();
    return at(Way.search(workspace), SEARCHES);
  }

  synchronized boolean takeChange(String workspace) {
    return take(Way.change(workspace), CHANGES);
  }

  synchronized Instant changeAt(String workspace) {
    heed();
    return at(Way.change(workspace), CHANGES);
  }

  synchronized void pausePosts(String workspace, Duration pause) {
    pause(Way.post(workspace), pause);
  }

  synchronized void pauseSearches(String workspace, Duration pause) {
    pause(Way.search(workspace), pause);
  }

  synchronized void pauseChanges(String workspace, Duration pause) {
    pause(Way.change(workspace), pause);
  }

  private boolean take(Way way, int most) {
    Instant now = now();
    if (at(way, most).isAfter(now)) {
      return false;
    }
    count(way, now);
    return true;
  }

  private void pause(Way way, Duration pause) {
    paused.merge(way, now().plus(pause), Pace::later);
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
