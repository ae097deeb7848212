package productivity.grant;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import productivity.value.Money;

/** A partnership whole: who is in it and what it asked for and got. */
public record Bid(Partnership partnership, List<Award> awards, List<Member> members) {
  public Bid {
    awards = List.copyOf(awards);
    members = List.copyOf(members);
  }

  /** What is furthest along: an award before an allocation before a request. */
  public Optional<Award> latest() {
    return awards.stream().max(Comparator.comparing(Award::stage));
  }

  public boolean asksAbove(Money ceiling) {
    return awards.stream()
        .filter(award -> award.stage() == Stage.REQUEST)
        .anyMatch(request -> request.amount().compareTo(ceiling) > 0);
  }

  public boolean isLedBy(String organisation) {
    return organisation.equals(partnership.lead());
  }

  public Optional<Member> member(String organisation) {
    return members.stream().filter(each -> each.organisation().equals(organisation)).findFirst();
  }
}
