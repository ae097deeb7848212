package productivity.grant;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.Query;
import productivity.programme.Citation;
import productivity.programme.Programme;
import productivity.store.Row;
import productivity.store.Session;

/**
 * The funding rounds of a programme and the bids in them as known on a day: an amount dated later
 * is left out, and so is a partnership that has none but those.
 */
public final class Grants {
  private static final String ROUNDS =
      """
      SELECT r.code, r.name, r.workstream, r.ceiling, r.note
        FROM funding_round r
       WHERE r.programme_id = :programme
       ORDER BY r.code
      """;
  private static final String PARTNERSHIPS =
      """
      SELECT x.code, x.funding_round, x.name, x.lead_stated, x.lead, x.note, {citation}
        FROM partnership x
        {join}
       WHERE x.programme_id = :programme {asked}
       ORDER BY x.code
      """;
  private static final String AWARDS =
      """
      SELECT x.partnership, x.stage, x.amount, x.decision, x.reason, x.as_at, {citation}
        FROM award x
        {join}
       WHERE x.programme_id = :programme {asked}
       ORDER BY x.partnership, x.stage
      """;
  private static final String MEMBERS =
      """
      SELECT x.partnership, x.name_stated, x.organisation, x.flagged, x.flag_meaning
        FROM partnership_member x
       WHERE x.programme_id = :programme {asked}
       ORDER BY x.partnership, x.position
      """;

  private final Session session;
  private final Programme programme;
  private final LocalDate today;

  public Grants(Session session, Programme programme, LocalDate today) {
    this.session = session;
    this.programme = programme;
    this.today = today;
  }

  public List<FundingRound> rounds() {
    return query(ROUNDS).map(Row.as(Grants::round)).list();
  }

  public Optional<FundingRound> round(String code) {
    return rounds().stream().filter(round -> round.code().equals(code)).findFirst();
  }

  /** Every bid of every round, by code. */
  public List<Bid> all() {
    return bids(BidsAskedFor.all());
  }

  public List<Bid> ofRound(String round) {
    return bids(BidsAskedFor.ofRound(round));
  }

  /** The bids that an organisation leads or is a member of, whatever the round. */
  public List<Bid> ofOrganisation(String organisation) {
    return bids(BidsAskedFor.ofOrganisation(organisation));
  }

  public Optional<Bid> find(String partnership) {
    return bids(BidsAskedFor.one(partnership)).stream().findFirst();
  }

  private List<Bid> bids(BidsAskedFor asked) {
    Map<String, List<Award>> awards =
        grouped(query(AWARDS, asked, "x.partnership"), Grants::award, Award::partnership);
    Map<String, List<Member>> members =
        grouped(query(MEMBERS, asked, "x.partnership"), Grants::member, Member::partnership);
    return query(PARTNERSHIPS, asked, "x.code").map(Row.as(Grants::partnership)).stream()
        .map(
            partnership ->
                new Bid(
                    partnership,
                    awards.getOrDefault(partnership.code(), List.of()),
                    members.getOrDefault(partnership.code(), List.of())))
        .flatMap(bid -> known(bid).stream())
        .toList();
  }

  private Optional<Bid> known(Bid bid) {
    List<Award> known = bid.awards().stream().filter(award -> award.isKnownOn(today)).toList();
    return known.isEmpty() && !bid.awards().isEmpty()
        ? Optional.empty()
        : Optional.of(new Bid(bid.partnership(), known, bid.members()));
  }

  private Query query(String sql) {
    return session.handle().createQuery(sql).bind("programme", programme.id());
  }

  private Query query(String sql, BidsAskedFor asked, String column) {
    String cited = sql.replace("{citation}", Citation.COLUMNS).replace("{join}", Citation.JOIN);
    return asked.bind(query(asked.into(cited, column)));
  }

  private static <T> Map<String, List<T>> grouped(
      Query query, Row.Reader<T> reader, Function<T, String> code) {
    return query.map(Row.as(reader)).stream().collect(Collectors.groupingBy(code));
  }

  private static FundingRound round(Row row) throws SQLException {
    return new FundingRound(
        row.text("code"),
        row.text("name"),
        row.text("workstream"),
        row.money("ceiling"),
        row.optionalText("note"));
  }

  private static Partnership partnership(Row row) throws SQLException {
    return new Partnership(
        row.text("code"),
        row.text("funding_round"),
        row.text("name"),
        row.optionalText("lead_stated"),
        row.optionalText("lead"),
        row.optionalText("note"),
        Citation.read(row));
  }

  private static Award award(Row row) throws SQLException {
    return new Award(
        row.text("partnership"),
        row.coded("stage", Stage.class),
        Objects.requireNonNull(row.money("amount")),
        row.coded("decision", AwardDecision.class),
        row.optionalText("reason"),
        row.asAt("as_at"),
        Citation.read(row));
  }

  private static Member member(Row row) throws SQLException {
    return new Member(
        row.text("partnership"),
        row.text("name_stated"),
        row.text("organisation"),
        row.flag("flagged"),
        row.optionalText("flag_meaning"));
  }
}
