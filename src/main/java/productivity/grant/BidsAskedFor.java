package productivity.grant;

import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Which bids a question is about, as a condition on the column that holds their code. */
record BidsAskedFor(String condition, @Nullable String wanted) {
  static BidsAskedFor all() {
    return new BidsAskedFor("", null);
  }

  static BidsAskedFor one(String code) {
    return new BidsAskedFor("AND {code} = :wanted", code);
  }

  static BidsAskedFor ofRound(String round) {
    return new BidsAskedFor(
        """
        AND {code} IN (SELECT p.code FROM partnership p
                        WHERE p.programme_id = :programme AND p.funding_round = :wanted)
        """,
        round);
  }

  /** Those that the organisation leads or is a member of. */
  static BidsAskedFor ofOrganisation(String organisation) {
    return new BidsAskedFor(
        """
        AND {code} IN (SELECT p.code FROM partnership p
                        WHERE p.programme_id = :programme AND p.lead = :wanted
                        UNION
                       SELECT m.partnership FROM partnership_member m
                        WHERE m.programme_id = :programme AND m.organisation = :wanted)
        """,
        organisation);
  }

  String into(String sql, String column) {
    return sql.replace("{asked}", condition.replace("{code}", column));
  }

  Query bind(Query query) {
    return wanted == null ? query : query.bind("wanted", wanted);
  }
}
