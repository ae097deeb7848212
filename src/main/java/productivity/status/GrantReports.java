package productivity.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import productivity.grant.Bid;
import productivity.grant.FundingRound;
import productivity.grant.Grants;
import productivity.grant.Organisations;
import productivity.grant.RoundSummary;
import productivity.programme.Programme;
import productivity.store.Session;
import productivity.value.Refusal;

/** Answers who bid for which money, what came of it, and who is in what: at most five queries. */
final class GrantReports {
  private final Session session;
  private final Programme programme;
  private final Grants grants;

  GrantReports(Session session, Programme programme, LocalDate today) {
    this.session = session;
    this.programme = programme;
    this.grants = new Grants(session, programme, today);
  }

  GrantReport of(Subject about) {
    if (about instanceof Subject.Everything) {
      return rounds(about, grants.rounds());
    }
    if (about instanceof Subject.Theme theme) {
      return rounds(about, under(theme.workstreams()));
    }
    if (about instanceof Subject.Stream stream) {
      return rounds(about, under(stream.workstreams()));
    }
    if (about instanceof Subject.Round round) {
      return round(round.code());
    }
    if (about instanceof Subject.Partnership partnership) {
      return partnership(partnership.code());
    }
    return about instanceof Subject.Council council
        ? organisation(council.organisation())
        : item((Subject.Item) about);
  }

  private GrantReport item(Subject.Item item) {
    return switch (item.kind()) {
      case ROUND -> round(item.code());
      case PARTNERSHIP -> partnership(item.code());
      case ORGANISATION -> organisation(item.code());
      default ->
          throw new Refusal(
              Refusal.Code.NOT_FOUND,
              item.label()
                  + " is not a funding round, a partnership or a council. Ask for one of these,"
                  + " or for grants alone to see the rounds.",
              List.of("grants", "show " + item.label()));
    };
  }

  private List<FundingRound> under(Set<String> workstreams) {
    return grants.rounds().stream()
        .filter(round -> workstreams.contains(round.workstream()))
        .toList();
  }

  /** A round whose every bid is dated later is not known yet. */
  private GrantReport rounds(Subject about, List<FundingRound> rounds) {
    Map<String, List<Bid>> bids =
        grants.all().stream()
            .collect(
                Collectors.groupingBy(
                    bid -> bid.partnership().round(), TreeMap::new, Collectors.toList()));
    List<RoundSummary> summaries =
        rounds.stream()
            .map(round -> new RoundSummary(round, bids.getOrDefault(round.code(), List.of())))
            .filter(summary -> !summary.bids().isEmpty())
            .toList();
    List<FundingRound> others =
        summaries.isEmpty()
            ? grants.rounds().stream().filter(round -> bids.containsKey(round.code())).toList()
            : List.of();
    return new GrantReport.Rounds(about, summaries, RoundSummary.inSeveral(summaries), others);
  }

  private GrantReport round(String code) {
    FundingRound round = grants.round(code).orElseThrow(() -> unknown(code));
    return new GrantReport.OfRound(new RoundSummary(round, grants.ofRound(code)));
  }

  private GrantReport partnership(String code) {
    Bid bid = grants.find(code).orElseThrow(() -> unknown(code));
    String round = bid.partnership().round();
    return new GrantReport.OfPartnership(
        grants.round(round).orElseThrow(() -> unknown(round)), bid);
  }

  private GrantReport organisation(String name) {
    Map<String, FundingRound> rounds =
        grants.rounds().stream().collect(Collectors.toMap(FundingRound::code, Function.identity()));
    List<GrantReport.Place> places = new ArrayList<>();
    for (Bid bid : grants.ofOrganisation(name)) {
      FundingRound round = rounds.get(bid.partnership().round());
      if (round != null) {
        places.add(new GrantReport.Place(round, bid));
      }
    }
    return new GrantReport.OfOrganisation(
        new Organisations(session, programme).find(name).orElseThrow(() -> unknown(name)), places);
  }

  private static Refusal unknown(String name) {
    return new Refusal(
        Refusal.Code.NOT_FOUND,
        "There is no funding round, partnership or council called "
            + name
            + ". Ask for grants alone to see the rounds.",
        List.of("grants"));
  }
}
