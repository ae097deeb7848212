package productivity.delivery;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import productivity.delivery.Notice.Progress;
import productivity.delivery.Notice.State;
import productivity.programme.Programme;
import productivity.store.Row;
import productivity.store.Session;

/** What became of a programme's notices, and what each tells. */
public final class Notices {
  /** More than anybody looks at. */
  private static final int MOST = 500;

  private static final int FEW = 20;

  private final Session session;
  private final long programme;

  public Notices(Session session, Programme programme) {
    this(session, programme.id());
  }

  Notices(Session session, long programme) {
    this.session = session;
    this.programme = programme;
  }

  public Optional<Notice> find(String id) {
    return where("n.id = :id", Map.of("id", id)).stream().findFirst();
  }

  /** The notice whose message stands there. */
  public Optional<Notice> at(Address address) {
    return where(
            "n.channel = :channel AND n.ts = :ts",
            Map.of("channel", address.channel(), "ts", address.ts()))
        .stream()
        .findFirst();
  }

  /** The notices that tell an item, the latest first. */
  public List<Notice> of(String item) {
    return where(
        """
        n.id IN (SELECT i.notice FROM notice_item i
                 WHERE i.programme_id = :programme AND i.item = :item AND i.state = 'owed')
        """,
        Map.of("item", item));
  }

  /** The notices of one kind that tell an item, the latest first. */
  public List<Notice> of(String item, NoticeKind kind) {
    return where(
        """
        n.id IN (SELECT i.notice FROM notice_item i
                 WHERE i.programme_id = :programme AND i.item = :item AND i.kind = :kind
                   AND i.state = 'owed')
        """,
        Map.of("item", item, "kind", kind.code()),
        FEW);
  }

  /** The latest first. */
  public List<Notice> in(State state) {
    return where("n.state = :state", Map.of("state", state.code()));
  }

  /** What a channel or person was to be told and was not, or perhaps not; the latest first. */
  public List<Notice> troubled(String recipient) {
    return where(
        "n.recipient = :recipient AND n.state IN ('failed', 'uncertain')",
        Map.of("recipient", recipient));
  }

  /** What could not be sent and nobody was told of yet. */
  public List<Notice> failedUntold() {
    return where("n.state = 'failed' AND n.not_before IS NOT NULL", Map.of());
  }

  /** Whoever is to know that it could not be sent is told from now on. */
  public void failureIsTold(Notice notice) {
    session
        .handle()
        .createUpdate(
            """
            UPDATE notice SET not_before = NULL
            WHERE programme_id = :programme AND id = :id AND state = 'failed'
            """)
        .bind("programme", programme)
        .bind("id", notice.id())
        .execute();
  }

  /** What was sent to a channel or person, the latest first. */
  public List<Notice> sentTo(String recipient, int most) {
    return where(
        "n.recipient = :recipient AND n.state = 'sent'", Map.of("recipient", recipient), most);
  }

  /** The last of its kind that was sent to the same channel or person and owed before it. */
  public Optional<Notice> lastBefore(Notice notice) {
    return where(
            """
            n.kind = :kind AND n.recipient = :recipient AND n.state = 'sent'
            AND n.owed_at < :owed_at
            """,
            Map.of(
                "kind",
                notice.kind().code(),
                "recipient",
                notice.recipient(),
                "owed_at",
                Moments.text(notice.owedAt())),
            1)
        .stream()
        .findFirst();
  }

  private List<Notice> where(String condition, Map<String, String> values) {
    return where(condition, values, MOST);
  }

  private List<Notice> where(String condition, Map<String, String> values, int most) {
    List<Notice> found = bare(condition, values, most);
    Map<String, List<OwedItem>> items =
        new OwedItems(session, programme).of(found.stream().map(Notice::id).toList());
    return found.stream()
        .map(notice -> notice.telling(items.getOrDefault(notice.id(), List.of())))
        .toList();
  }

  private List<Notice> bare(String condition, Map<String, String> values, int most) {
    return session
        .handle()
        .createQuery(
            """
            SELECT p.workspace, n.id, n.kind, n.recipient, n.slot_date, n.slot_time, n.owed_at,
                   n.state, n.attempts, n.sending_at, n.sent_at, n.channel, n.ts, n.error
            FROM notice n
            JOIN programme p ON p.id = n.programme_id
            WHERE n.programme_id = :programme AND %s
            ORDER BY n.owed_at DESC, n.id
            LIMIT :most
            """
                .formatted(condition))
        .bind("programme", programme)
        .bind("most", most)
        .bindMap(values)
        .map(Row.as(Notices::notice))
        .list();
  }

  private static Notice notice(Row row) throws SQLException {
    return new Notice(
        Optional.ofNullable(row.optionalText("workspace")).orElse(""),
        row.text("id"),
        row.coded("kind", NoticeKind.class),
        row.text("recipient"),
        OwedItems.slot(row),
        Moments.of(row.text("owed_at")),
        List.of(),
        progress(row));
  }

  private static Progress progress(Row row) throws SQLException {
    String ts = row.optionalText("ts");
    return new Progress(
        row.coded("state", State.class),
        row.number("attempts"),
        moment(row.optionalText("sending_at")),
        moment(row.optionalText("sent_at")),
        ts == null ? Optional.empty() : Optional.of(new Address(row.text("channel"), ts)),
        Optional.ofNullable(row.optionalText("error")));
  }

  private static Optional<Instant> moment(@Nullable String text) {
    return Optional.ofNullable(text).map(Moments::of);
  }
}
