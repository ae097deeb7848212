package productivity.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.statement.PreparedBatch;
import productivity.programme.Programme;
import productivity.programme.Programmes;
import productivity.reminder.Subscription;
import productivity.reminder.Subscriptions;
import productivity.store.Session;
import productivity.workday.Workdays;

/**
 * A programme with ever more deadlines and ever more notices that were sent, of which as many are
 * due on one day whatever their number.
 */
final class ManyDeadlines {
  static final int DUE = 1_000;
  static final int CHANNELS = 100;

  /** No Monday, so that nothing is due but what has a lead time. */
  static final LocalDate TODAY = LocalDate.of(2019, 9, 18);

  static final Instant NOW = Instant.parse(TODAY + "T10:00:00Z");
  static final String WORKSPACE = "T1";

  /** About as many notices come of so many deadlines in a year. */
  private static final int DEADLINES_FOR_ONE_NOTICE = 5;

  private static final int BATCH = 1_000;
  private static final int DAYS_UNTIL_THE_REST = 400;
  private static final int DAYS_OF_THE_REST = 9_000;
  private static final int DAYS_OF_SENDING = 365;
  private static final List<Integer> LEADS = List.of(0, 1, 5, 10, 20);
  private static final Workdays WORKDAYS = Workdays.of("england-and-wales");

  private final Session session;
  private final long programme;

  private ManyDeadlines(Session session) {
    this.session = session;
    this.programme = programme(session).id();
  }

  static Programme programme(Session session) {
    return new Programmes(session).all().get(0);
  }

  static int sentBeside(int deadlines) {
    return deadlines / DEADLINES_FOR_ONE_NOTICE;
  }

  /** The sample's own deadlines give way, so that as many are due at every size. */
  static int fill(Session session, int deadlines) {
    ManyDeadlines many = new ManyDeadlines(session);
    new Programmes(session).claim(WORKSPACE);
    session.handle().execute("DELETE FROM deadline");
    session.handle().execute("UPDATE deliverable SET due = NULL");
    many.subscribe();
    for (int from = 0; from < deadlines; from += BATCH) {
      many.addDeadlines(from);
    }
    for (int from = 0; from < sentBeside(deadlines); from += BATCH) {
      many.addNotices(from, Math.min(from + BATCH, sentBeside(deadlines)), "sent");
    }
    many.addNotices(0, DUE, "owed");
    return deadlines;
  }

  private void subscribe() {
    for (int channel = 0; channel < CHANNELS; channel++) {
      session
          .handle()
          .execute(
              """
              INSERT INTO workstream (programme_id, code, name, theme)
              VALUES (?, ?, 'Workstream', 'cross-cutting')
              """,
              programme,
              "W-" + channel);
      new Subscriptions(session, programme(session))
          .add(new Subscription("C-" + channel, "W-" + channel, TODAY));
    }
  }

  private void addDeadlines(int from) {
    String sql =
        """
        INSERT INTO deadline
          (programme_id, code, title, workstream, kind, starts, ends, precision, year_inferred)
        VALUES (:p, :code, :title, :workstream, 'report', :day, :day, 'day', false)
        """;
    try (PreparedBatch batch = session.handle().prepareBatch(sql)) {
      for (int i = from; i < from + BATCH; i++) {
        batch
            .bind("p", programme)
            .bind("code", "PC-" + i)
            .bind("title", "Deadline " + i)
            .bind("workstream", "W-" + i % CHANNELS)
            .bind("day", day(i))
            .add();
      }
      batch.execute();
    }
  }

  private static LocalDate day(int number) {
    return number < DUE
        ? WORKDAYS.plus(TODAY, LEADS.get(number % LEADS.size()))
        : TODAY.plusDays(DAYS_UNTIL_THE_REST + number * 37L % DAYS_OF_THE_REST);
  }

  /**
   * Each tells one thing. What is owed is owed today, what was sent was owed in the year before.
   */
  private void addNotices(int from, int to, String state) {
    String notice =
        """
        INSERT INTO notice
          (programme_id, id, kind, recipient, slot_date, slot_time, part, owed_at, state,
           not_before, attempts, sending_at, sent_at, channel, ts)
        VALUES
          (:p, :id, 'reminder', :channel, :day, '09:00', :number, :at, :state, :next, 1, :at, :at,
           :channel, :id)
        """;
    String item =
        """
        INSERT INTO notice_item
          (programme_id, item, kind, recipient, slot_date, slot_time, cause, state, notice)
        VALUES (:p, :item, 'reminder', :channel, :day, '09:00', 'lead:5', 'owed', :id)
        """;
    try (PreparedBatch notices = session.handle().prepareBatch(notice);
        PreparedBatch items = session.handle().prepareBatch(item)) {
      for (int i = from; i < to; i++) {
        bind(notices, i, state);
        bind(items, i, state).bind("item", "PC-" + i).add();
        LocalDate day = slot(i, state);
        notices
            .bind("number", i)
            .bind("at", day + "T08:00:00.000Z")
            .bind("state", state)
            .bind("next", state.equals("owed") ? day + "T08:00:00.000Z" : null)
            .add();
      }
      notices.execute();
      items.execute();
    }
  }

  private PreparedBatch bind(PreparedBatch batch, int number, String state) {
    return batch
        .bind("p", programme)
        .bind("id", state + "-" + number)
        .bind("channel", "C-" + number % CHANNELS)
        .bind("day", slot(number, state));
  }

  private static LocalDate slot(int number, String state) {
    return state.equals("owed") ? TODAY : TODAY.minusDays(1 + number % DAYS_OF_SENDING);
  }
}
