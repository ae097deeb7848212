package productivity.slack.message;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import productivity.grant.Award;
import productivity.grant.AwardDecision;
import productivity.grant.Bid;
import productivity.grant.FundingRound;
import productivity.grant.RoundSummary;
import productivity.value.Money;

/** One funding round: its totals by stage, what stands out, and every partnership. */
final class RoundText {
  private static final Comparator<Bid> LARGEST_FIRST =
      Comparator.comparing(RoundText::amount)
          .reversed()
          .thenComparing(bid -> bid.partnership().name());

  private RoundText() {}

  static Reply of(RoundSummary summary) {
    FundingRound round = summary.round();
    Reply.Builder reply = Reply.titled(round.name());
    if (summary.bids().isEmpty()) {
      return reply.paragraph("No bids are recorded in this round.").build();
    }
    return reply
        .bullets(figures(summary))
        .bullets(exceptions(summary))
        .heading("Partnerships")
        .bullets(
            summary.bids().stream().sorted(LARGEST_FIRST).map(bid -> line(bid, round)).toList())
        .note(
            "Requests, allocations and awards are never added together. For one partnership whole,"
                + " ask by its code: grants "
                + GrantWords.code(summary.bids().get(0).partnership().code()))
        .build();
  }

  /** Totals by stage, how many took part, and what one partnership could ask for. */
  static List<RichText> figures(RoundSummary summary) {
    List<RichText> lines = new ArrayList<>();
    summary.totals().forEach(total -> lines.add(RichText.ofBold(GrantWords.total(total))));
    lines.add(
        RichText.of(
            "%s with %s from %s"
                .formatted(
                    GrantWords.count(summary.bids().size(), "partnership"),
                    GrantWords.count(summary.memberships(), "membership"),
                    GrantWords.count(summary.organisations().size(), "organisation"))));
    Money ceiling = summary.round().ceiling();
    String most = ceiling == null ? "" : "Ceiling for one partnership: " + ceiling;
    String note = summary.round().note() == null ? "" : summary.round().note();
    if (ceiling != null || !note.isEmpty()) {
      lines.add(RichText.of(ceiling == null || note.isEmpty() ? most + note : most + ", " + note));
    }
    return lines;
  }

  /** Who has £0 and why, who asked for more than the ceiling, who is in it twice. */
  private static List<RichText> exceptions(RoundSummary summary) {
    String above =
        summary.aboveCeiling().stream()
            .map(bid -> bid.partnership().name() + " " + amount(bid))
            .collect(Collectors.joining("; "));
    return Stream.of(
            titled("£0: ", nothing(summary)),
            titled("Above the ceiling: ", above),
            titled("In several of these partnerships: ", GrantsMessage.names(summary.repeated())))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<RichText> titled(String title, String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(RichText.ofBold(title).plain(text));
  }

  /** {@code asked for no funding: Brent; reason not stated: East Northamptonshire}. */
  private static String nothing(RoundSummary summary) {
    Map<AwardDecision, List<String>> byReason = new EnumMap<>(AwardDecision.class);
    for (Bid bid : summary.bids()) {
      bid.awards().stream()
          .filter(Award::isNothing)
          .map(Award::decision)
          .distinct()
          .map(decision -> byReason.computeIfAbsent(decision, any -> new ArrayList<>()))
          .forEach(names -> names.add(bid.partnership().name()));
    }
    return byReason.entrySet().stream()
        .map(each -> GrantWords.decision(each.getKey()) + ": " + String.join(", ", each.getValue()))
        .collect(Collectors.joining("; "));
  }

  private static RichText line(Bid bid, FundingRound round) {
    return GrantWords.amounts(bid, round)
        .plain(" – " + bid.partnership().name())
        .plain(" (" + GrantWords.code(bid.partnership().code()) + ")")
        .plain(", " + GrantWords.ownLead(bid.partnership()))
        .plain(", " + GrantWords.count(bid.members().size(), "member"));
  }

  private static Money amount(Bid bid) {
    return bid.latest().map(Award::amount).orElse(Money.ZERO);
  }
}
