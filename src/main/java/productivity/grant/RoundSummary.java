package productivity.grant;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A round in figures: who bid, what was asked for, allocated and awarded. */
public record RoundSummary(FundingRound round, List<Bid> bids) {
  public RoundSummary {
    bids = List.copyOf(bids);
  }

  public List<StageTotal> totals() {
    return StageTotal.of(bids.stream().flatMap(bid -> bid.awards().stream()).toList());
  }

  /** Places in partnerships; an organisation in two of them has two. */
  public int memberships() {
    return (int) members().count();
  }

  public SortedSet<String> organisations() {
    SortedSet<String> names = new TreeSet<>();
    members().forEach(member -> names.add(member.organisation()));
    return names;
  }

  /** Organisations that are in more than one partnership of this round. */
  public List<String> repeated() {
    SortedMap<String, Integer> places = new TreeMap<>();
    members().forEach(member -> places.merge(member.organisation(), 1, Integer::sum));
    return places.entrySet().stream()
        .filter(place -> place.getValue() > 1)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Requests above what the round offers to one partnership. */
  public List<Bid> aboveCeiling() {
    return round.ceiling() == null
        ? List.of()
        : bids.stream().filter(bid -> bid.asksAbove(round.ceiling())).toList();
  }

  /** Organisations that are in more than one of the rounds. */
  public static List<String> inSeveral(Collection<RoundSummary> rounds) {
    SortedMap<String, Integer> counts = new TreeMap<>();
    rounds.forEach(
        round -> round.organisations().forEach(name -> counts.merge(name, 1, Integer::sum)));
    return counts.entrySet().stream()
        .filter(count -> count.getValue() > 1)
        .map(Map.Entry::getKey)
        .toList();
  }

  private Stream<Member> members() {
    return bids.stream().flatMap(bid -> bid.members().stream());
  }
}
