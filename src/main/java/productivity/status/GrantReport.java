package productivity.status;

import java.util.List;
import productivity.grant.Bid;
import productivity.grant.FundingRound;
import productivity.grant.Organisation;
import productivity.grant.RoundSummary;

/** What is known about grants: of the rounds, of one round, of one partnership or of a council. */
public sealed interface GrantReport {
  /**
   * Several rounds, with the organisations that are in more than one of them. Without any it names
   * the rounds that there are.
   */
  record Rounds(
      Subject about, List<RoundSummary> rounds, List<String> inSeveral, List<FundingRound> others)
      implements GrantReport {
    public Rounds {
      rounds = List.copyOf(rounds);
      inSeveral = List.copyOf(inSeveral);
      others = List.copyOf(others);
    }
  }

  /** One round with its partnerships. */
  record OfRound(RoundSummary summary) implements GrantReport {}

  /** One partnership in its round. */
  record OfPartnership(FundingRound round, Bid bid) implements GrantReport {}

  /** Every place that an organisation has in a partnership, whatever the round. */
  record OfOrganisation(Organisation organisation, List<Place> places) implements GrantReport {
    public OfOrganisation {
      places = List.copyOf(places);
    }
  }

  /** A partnership in its round, as seen from one of its organisations. */
  record Place(FundingRound round, Bid bid) {}
}
