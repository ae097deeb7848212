package productivity.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import productivity.programme.Capacity;
import productivity.programme.Person;
import productivity.store.Session;
import productivity.value.Refusal;

/**
 * Random sequences of requests, each delivered up to four times: at once from several threads, or
 * one after the other and then again in reverse. What comes of a sequence is beside what comes of
 * its requests delivered once, in the order in which the log has them.
 */
final class Deliveries {
  private static final int MOST_REQUESTS = 4;
  private static final int MOST_COPIES = 4;
  private static final String REQUESTS =
      "SELECT request FROM change_log WHERE number > :after ORDER BY number";
  private static final String ENTRIES =
      """
      SELECT number || ' ' || made_at || ' ' || person || ' ' || operation || ' ' || item || ' '
        || said || ' ' || COALESCE(reason, '') || ' ' || COALESCE(undoes, 0) || ' ' || request
      FROM change_log WHERE number > :after ORDER BY number
      """;
  private static final String ROWS =
      """
      SELECT change || ' ' || kept_in || ' ' || row_key || ' ' || COALESCE(row_before, '') || ' '
        || COALESCE(row_after, '')
      FROM changed_row WHERE change > :after ORDER BY change, position
      """;

  private final Random chance;
  private final Workroom repeated;
  private final Workroom single;
  private final ExecutorService threads;
  private final Operations.Place place;
  private long sequences;

  Deliveries(long seed, Workroom repeated, Workroom single, ExecutorService threads) {
    this.chance = new Random(seed);
    this.repeated = repeated;
    this.single = single;
    this.threads = threads;
    this.place =
        new Operations.Place(repeated.stream("digital"), "MOU1718-EP-11", "DL-131", "DL-055");
  }

  /** A request under its key, as it is delivered each time. */
  private record Delivery(String key, Person person, Operation operation, boolean sure) {
    Request request() {
      Request request = Request.by(person, Workroom.WORKSPACE, key);
      return sure ? request.again() : request;
    }

    /** Refusals and questions change nothing; a copy may come when the state is another. */
    void to(Workroom room) {
      try {
        room.changes.make(request(), operation);
      } catch (Refusal expected) {
        return;
      }
    }
  }

  /** Runs one sequence; says where the two differ after it, nothing where they are alike. */
  Optional<String> run() throws InterruptedException, ExecutionException {
    sequences++;
    // Ten minutes and more, so that one sequence is not taken for the same again by the next.
    repeated.clock.set(repeated.clock.instant().plusSeconds(700));
    single.clock.set(repeated.clock.instant());
    long before = newest(repeated);
    List<Delivery> sequence = sequence();
    if (chance.nextBoolean()) {
      atOnce(sequence);
    } else {
      andInReverse(sequence);
    }
    List<String> keys = repeated.database.read(session -> strings(session, REQUESTS, before));
    keys.forEach(
        key ->
            sequence.stream()
                .filter(each -> each.key().equals(key))
                .forEach(each -> each.to(single)));
    List<String> made = written(repeated, before);
    List<String> expected = written(single, before);
    return expected.equals(made)
        ? Optional.empty()
        : Optional.of("%s%nrepeated %s%nsingle   %s".formatted(sequence, made, expected));
  }

  static long newest(Workroom room) {
    return room.database.read(
        session ->
            session
                .handle()
                .createQuery("SELECT COALESCE(MAX(number), 0) FROM change_log")
                .mapTo(Long.class)
                .one());
  }

  /** All that the log and the rows in it say of what was made after a number. */
  private static List<String> written(Workroom room, long after) {
    return room.database.read(
        session ->
            Stream.of(ENTRIES, ROWS)
                .flatMap(sql -> strings(session, sql, after).stream())
                .toList());
  }

  private static List<String> strings(Session session, String sql, long after) {
    return session.handle().createQuery(sql).bind("after", after).mapTo(String.class).list();
  }

  private List<Delivery> sequence() {
    List<Delivery> sequence = new ArrayList<>();
    int length = 1 + chance.nextInt(MOST_REQUESTS);
    for (int at = 0; at < length; at++) {
      sequence.add(
          new Delivery(
              "sequence-%d-%d".formatted(sequences, at),
              chance.nextBoolean() ? Workroom.ADMIN : Workroom.LEAD,
              operation(),
              chance.nextBoolean()));
    }
    return sequence;
  }

  private Operation operation() {
    Kind[] kinds = Kind.values();
    Kind kind = kinds[chance.nextInt(kinds.length)];
    LocalDate day = Operations.TODAY.minusDays(chance.nextInt(28));
    return switch (kind) {
      case MOVE -> Operations.move(Workroom.deadline(place.deadline()), 1 + chance.nextInt(28));
      case DECIDE ->
          new Operation.Decide(Workroom.deadline(place.decision()), "Agreed on " + day, day);
      case COMPLETE ->
          new Operation.Complete(
              Workroom.deliverable(place.deliverable()), day, Optional.of("All of it"));
      case ADD_DELIVERABLE ->
          new Operation.AddDeliverable(
              place.stream(), "A map", "2017-18", Optional.empty(), Optional.of(day));
      case ASSIGN_LEAD -> assign(Capacity.LEAD);
      case ASSIGN_DEPUTY -> assign(Capacity.DEPUTY);
      case POST_UPDATE, RATE, ADD_DEADLINE, ADD_SAVING, TELL, REMIND, OFFICE, UNDO ->
          Operations.of(kind, place);
    };
  }

  private Operation assign(Capacity capacity) {
    List<Person> people = List.of(Workroom.LEAD, Workroom.DEPUTY, Workroom.VIEWER);
    return new Operation.Assign(
        place.stream(), capacity, people.get(chance.nextInt(people.size())), Optional.empty());
  }

  private void atOnce(List<Delivery> sequence) throws InterruptedException, ExecutionException {
    List<Callable<Boolean>> copies = new ArrayList<>();
    for (Delivery delivery : sequence) {
      int count = 1 + chance.nextInt(MOST_COPIES);
      copies.addAll(Collections.nCopies(count, () -> deliver(delivery)));
    }
    Collections.shuffle(copies, chance);
    for (Future<Boolean> copy : threads.invokeAll(copies)) {
      copy.get();
    }
  }

  private boolean deliver(Delivery delivery) {
    delivery.to(repeated);
    return true;
  }

  private void andInReverse(List<Delivery> sequence) {
    List<Delivery> reversed = new ArrayList<>(sequence);
    Collections.reverse(reversed);
    sequence.forEach(each -> each.to(repeated));
    for (int copy = 1; copy < MOST_COPIES; copy++) {
      reversed.forEach(each -> each.to(repeated));
    }
  }
}
