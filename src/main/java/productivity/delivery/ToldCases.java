package productivity.delivery;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import productivity.store.Row;
import productivity.store.Session;

/** What a programme's channels and people were told, by the cases of rules and not by slots. */
final class ToldCases {
  private final Session session;
  private final long programme;

  ToldCases(Session session, long programme) {
    this.session = session;
    this.programme = programme;
  }

  /** One case of a rule, as it was told of an item to one channel or person. */
  record Case(String code, String recipient, String cause, LocalDate date) {
    static Optional<Case> of(String recipient, OwedItem item) {
      return item.date().map(date -> new Case(item.code(), recipient, item.cause(), date));
    }
  }

  /** Every case that was told of some items, or is being told, since a day. */
  Set<Case> of(Collection<String> codes, LocalDate since) {
    return session
        .handle()
        .createQuery(
            """
            SELECT DISTINCT i.item, i.recipient, i.cause, i.case_date
            FROM notice_item i
            JOIN notice n ON n.programme_id = i.programme_id AND n.id = i.notice
            WHERE i.programme_id = :programme AND i.item IN (<items>) AND i.slot_date >= :since
              AND i.state = 'owed' AND i.case_date IS NOT NULL
              AND n.state NOT IN ('owed', 'withdrawn')
            """)
        .bind("programme", programme)
        .bindList("items", List.copyOf(codes))
        .bind("since", since)
        .map(Row.as(ToldCases::read))
        .set();
  }

  private static Case read(Row row) throws SQLException {
    return new Case(
        row.text("item"),
        row.text("recipient"),
        row.text("cause"),
        Objects.requireNonNull(row.date("case_date")));
  }
}
