package productivity.delivery;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import productivity.delivery.Claims.Due;
import productivity.store.Database;

/**
 * Sends what is owed: each notice once, as far as anybody can know, and at the pace that Slack
 * takes. Safe for use by many threads and processes: one notice is never taken by two.
 */
public final class Dispatcher {
  private final Database database;
  private final Clock clock;
  private final Pace pace;
  private final Posting posting;
  private final Settling settling;
  private final Refreshing refreshing;
  private final Hands hands;

  public Dispatcher(Database database, Clock clock, Messenger messenger, Pace pace) {
    this(new Ways(database, clock, messenger, pace), Terms.USUAL, Hands.several());
  }

  /** All in the caller's thread. */
  Dispatcher(Ways ways, Terms terms) {
    this(ways, terms, new Hands(Runnable::run));
  }

  Dispatcher(Ways ways, Terms terms, Hands hands) {
    this.hands = hands;
    this.database = ways.database();
    this.clock = ways.clock();
    this.pace = ways.pace();
    this.posting = new Posting(ways, terms);
    this.settling = new Settling(ways, terms);
    this.refreshing = new Refreshing(ways);
  }

  /** What it works with. */
  record Ways(Database database, Clock clock, Messenger messenger, Pace pace) {
    void note(Consumer<Claims> deed) {
      database.write(
          session -> {
            deed.accept(new Claims(session));
            return true;
          });
    }
  }

  /** One turn for all programmes, at any time. */
  public Turn dispatch() {
    return dispatch(programme -> true);
  }

  /**
   * One turn: posts to every channel and person that something waits for, once each, finds out what
   * became of posts that nobody knows of, and brings messages up to date. What was surely not taken
   * waits for the next turn, since it may not be owed any more.
   *
   * @param isOpen whether a programme's channels and people are written to now, by its number
   */
  public Turn dispatch(LongPredicate isOpen) {
    List<Due> due = waiting(isOpen);
    due.sort(Comparator.comparing(each -> pace.lastPost(each.place())));
    int posted;
    try {
      posted = hands.count(due.stream().map(this::post).toList());
    } finally {
      settling.settle();
      refreshing.refresh();
    }
    return new Turn(posted, next(isOpen));
  }

  private List<Due> waiting(LongPredicate isOpen) {
    Instant now = clock.instant();
    return database.read(session -> new Claims(session).toPost(now)).stream()
        .filter(each -> isOpen.test(each.programme()))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private Callable<Boolean> post(Due due) {
    return () -> pace.takePost(due.place()) && posting.post(due);
  }

  /** What is due by now waits for its turn; the rest for its time. */
  private Optional<Instant> next(LongPredicate isOpen) {
    Instant now = clock.instant();
    List<Instant> moments = new ArrayList<>();
    refreshing.next().ifPresent(moments::add);
    waiting(isOpen).forEach(each -> moments.add(pace.postAt(each.place())));
    database.read(
        session -> {
          Claims claims = new Claims(session);
          claims
              .toSettle(now)
              .forEach(each -> moments.add(pace.searchAt(each.place().workspace())));
          return claims.next(now).map(moments::add);
        });
    return moments.stream().min(Comparator.naturalOrder());
  }
}
