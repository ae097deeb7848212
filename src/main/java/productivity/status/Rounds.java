package productivity.status;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import productivity.grant.Stage;
import productivity.programme.Programme;
import productivity.store.AsAtSql;
import productivity.store.Row;
import productivity.store.Session;
import productivity.value.Money;

/** The facts of funding rounds, for dates that belong to one. */
final class Rounds {
  private static final String FACTS =
      """
      SELECT f.code, f.name, a.stage, SUM(a.amount) AS amount,
        (SELECT COUNT(*) FROM partnership n
         WHERE n.programme_id = f.programme_id AND n.funding_round = f.code
           AND COALESCE((
             SELECT MIN({known_then}) FROM award b
             WHERE b.programme_id = n.programme_id AND b.partnership = n.code), :today) <= :today
        ) AS partnerships
      FROM funding_round f
      LEFT JOIN partnership p ON p.programme_id = f.programme_id AND p.funding_round = f.code
      LEFT JOIN award a ON a.programme_id = p.programme_id AND a.partnership = p.code
        AND (a.as_at IS NULL OR {known} <= :today)
      WHERE f.programme_id = :programme AND f.code IN (<codes>)
      GROUP BY f.programme_id, f.code, f.name, a.stage
      ORDER BY f.code, a.stage
      """
          .replace("{known}", AsAtSql.firstDay("a.as_at"))
          .replace("{known_then}", AsAtSql.firstDay("b.as_at"));

  private final Session session;
  private final Programme programme;
  private final LocalDate today;

  Rounds(Session session, Programme programme, LocalDate today) {
    this.today = today;
    this.session = session;
    this.programme = programme;
  }

  /** What is known of some rounds; nothing of one in which every amount is dated later. */
  Map<String, RoundFacts> facts(Collection<String> codes) {
    Map<String, RoundFacts> facts = new HashMap<>();
    if (!codes.isEmpty()) {
      session
          .handle()
          .createQuery(FACTS)
          .bindList("codes", List.copyOf(codes))
          .bind("programme", programme.id())
          .bind("today", today.toString())
          .map(Row.as(Rounds::stage))
          .forEach(stage -> facts.merge(stage.code(), stage, Rounds::together));
    }
    facts.values().removeIf(round -> round.partnerships() == 0);
    return facts;
  }

  private static RoundFacts stage(Row row) throws SQLException {
    Stage stage = row.optionalCoded("stage", Stage.class);
    Money amount = row.money("amount");
    return new RoundFacts(
        row.text("code"),
        row.text("name"),
        row.number("partnerships"),
        stage == null || amount == null
            ? List.of()
            : List.of(new RoundFacts.StageTotal(stage, amount)));
  }

  private static RoundFacts together(RoundFacts one, RoundFacts other) {
    List<RoundFacts.StageTotal> totals = new ArrayList<>(one.totals());
    totals.addAll(other.totals());
    return new RoundFacts(one.code(), one.name(), one.partnerships(), totals);
  }
}
