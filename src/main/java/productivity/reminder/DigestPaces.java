package productivity.reminder;

import java.util.HashMap;
import java.util.Map;
import productivity.programme.Programme;
import productivity.store.Row;
import productivity.store.Session;

/** How often the channels of a programme have their digest: weekly where nothing is said. */
public final class DigestPaces {
  private final Session session;
  private final Programme programme;

  public DigestPaces(Session session, Programme programme) {
    this.session = session;
    this.programme = programme;
  }

  public DigestPace of(String channel) {
    return said().getOrDefault(channel, DigestPace.WEEKLY);
  }

  public void set(String channel, DigestPace pace) {
    session
        .handle()
        .createUpdate(
            """
            INSERT INTO digest_pace (programme_id, channel, pace)
            VALUES (:programme, :channel, :pace)
            ON CONFLICT (programme_id, channel) DO UPDATE SET pace = excluded.pace
            """)
        .bind("programme", programme.id())
        .bind("channel", channel)
        .bind("pace", pace.code())
        .execute();
  }

  /** By channel, of those that said something. */
  Map<String, DigestPace> said() {
    Map<String, DigestPace> paces = new HashMap<>();
    session
        .handle()
        .createQuery(
            "SELECT p.channel, p.pace FROM digest_pace p WHERE p.programme_id = :programme")
        .bind("programme", programme.id())
        .map(Row.as(row -> Map.entry(row.text("channel"), row.coded("pace", DigestPace.class))))
        .forEach(entry -> paces.put(entry.getKey(), entry.getValue()));
    return paces;
  }
}
