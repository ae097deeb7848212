package productivity.change;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import productivity.programme.ByWorkspace;
import productivity.programme.Programme;
import productivity.store.Database;
import productivity.store.Session;

/**
 * What people typed and were asked about, until they answer: a button cannot carry a long note.
 * Safe for use by many threads.
 */
public final class PendingOrders {
  private static final Duration KEPT = Duration.ofHours(1);

  private static final String ADD =
      """
      INSERT INTO pending_order (programme_id, id, person, words, place, expires_at)
      VALUES (:programme, :id, :person, :words, :place, :expires)
      """;

  private static final String ADD_ONCE = ADD + "ON CONFLICT (programme_id, id) DO NOTHING\n";

  private static final String PUT =
      ADD
          + """
          ON CONFLICT (programme_id, id) DO UPDATE
          SET words = excluded.words, place = excluded.place, expires_at = excluded.expires_at
          """;

  private static final String BEGINNING =
      """
      SELECT id FROM pending_order
      WHERE programme_id = :programme AND person = :person AND expires_at > :now
        AND SUBSTR(id, 1, LENGTH(:beginning)) = :beginning
      ORDER BY id
      """;

  private static final String FIND =
      """
      SELECT words, place FROM pending_order
      WHERE programme_id = :programme AND id = :id AND person = :person AND expires_at > :now
      """;

  private static final String REMOVE =
      "DELETE FROM pending_order WHERE programme_id = :programme AND id = :id";

  private static final String PURGE =
      "DELETE FROM pending_order WHERE programme_id = :programme AND expires_at <= :now";

  private final ByWorkspace programmes;
  private final Clock clock;

  public PendingOrders(Database database, Clock clock) {
    this.programmes = new ByWorkspace(database);
    this.clock = clock;
  }

  /** What somebody typed, as it arrived, and where. */
  public record Pending(String words, Optional<String> place) {}

  /** Keeps it for an hour under the id given back. */
  public String keep(String workspace, String person, Pending pending) {
    String id = UUID.randomUUID().toString();
    boolean unused = written(workspace, person, id, pending, ADD);
    return id;
  }

  /** Keeps it under a name of its own, unless something is kept there: true where nothing was. */
  public boolean keepOnce(String workspace, String person, String name, Pending pending) {
    return written(workspace, person, name, pending, ADD_ONCE);
  }

  /** Keeps it under a name of its own for an hour from now, instead of what was kept there. */
  public boolean put(String workspace, String person, String name, Pending pending) {
    return written(workspace, person, name, pending, PUT);
  }

  /** The names under which something of a person's waits, as far as they begin so. */
  public List<String> waiting(String workspace, String person, String beginning) {
    return programmes
        .read(workspace, (session, programme) -> waiting(session, programme, person, beginning))
        .orElse(List.of());
  }

  /** What that person was asked about, unless it was answered or is too long ago. */
  public Optional<Pending> find(String workspace, String person, String id) {
    return programmes
        .read(workspace, (session, programme) -> find(session, programme, person, id))
        .flatMap(known -> known);
  }

  /** Forgets one that was answered. */
  public void remove(String workspace, String id) {
    programmes.change(workspace, (session, programme) -> remove(session, programme, id));
  }

  private record Named(String id, String person, String statement) {}

  private boolean written(
      String workspace, String person, String name, Pending pending, String statement) {
    Named named = new Named(name, person, statement);
    return programmes
        .write(workspace, (session, programme) -> add(session, programme, named, pending) > 0)
        .orElse(false);
  }

  /** What nobody will answer any more goes first: it stands in nobody's way. */
  private int add(Session session, Programme programme, Named named, Pending pending) {
    purge(session, programme);
    return session
        .handle()
        .createUpdate(named.statement)
        .bind("programme", programme.id())
        .bind("id", named.id)
        .bind("person", named.person)
        .bind("words", pending.words())
        .bind("place", pending.place().orElse(null))
        .bind("expires", text(clock.instant().plus(KEPT)))
        .execute();
  }

  private List<String> waiting(
      Session session, Programme programme, String person, String beginning) {
    return session
        .handle()
        .createQuery(BEGINNING)
        .bind("programme", programme.id())
        .bind("person", person)
        .bind("beginning", beginning)
        .bind("now", text(clock.instant()))
        .mapTo(String.class)
        .list();
  }

  private Optional<Pending> find(Session session, Programme programme, String person, String id) {
    return session
        .handle()
        .createQuery(FIND)
        .bind("programme", programme.id())
        .bind("id", id)
        .bind("person", person)
        .bind("now", text(clock.instant()))
        .map(
            (row, context) ->
                new Pending(row.getString("words"), Optional.ofNullable(row.getString("place"))))
        .findOne();
  }

  private static void remove(Session session, Programme programme, String id) {
    session
        .handle()
        .createUpdate(REMOVE)
        .bind("programme", programme.id())
        .bind("id", id)
        .execute();
  }

  private void purge(Session session, Programme programme) {
    session
        .handle()
        .createUpdate(PURGE)
        .bind("programme", programme.id())
        .bind("now", text(clock.instant()))
        .execute();
  }

  /** To the second, so that texts sort as the moments do. */
  private static String text(Instant moment) {
    return Instant.ofEpochSecond(moment.getEpochSecond()).toString();
  }
}
