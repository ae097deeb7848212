package productivity.slack.message;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import productivity.grant.Award;
import productivity.grant.Bid;
import productivity.grant.FundingRound;
import productivity.grant.Partnership;
import productivity.programme.Citation;
import productivity.status.GrantReport;

/** One partnership whole: its money by stage, its lead, its members and where that stands. */
final class PartnershipText {
  private PartnershipText() {}

  static Reply of(GrantReport.OfPartnership report) {
    Bid bid = report.bid();
    FundingRound round = report.round();
    Reply.Builder reply = Reply.titled(bid.partnership().name());
    reply.bullets(bid.awards().stream().map(award -> money(award, round)).toList());
    reply.bullets(facts(bid, round));
    if (!bid.members().isEmpty()) {
      reply.heading(GrantWords.count(bid.members().size(), "member"));
      reply.bullets(
          bid.members().stream()
              .map(member -> RichText.of(member.organisation() + GrantWords.asStated(member)))
              .toList());
    }
    return reply.choices(choices(bid.partnership(), round)).build();
  }

  private static RichText money(Award award, FundingRound round) {
    String decision = award.isNothing() ? "" : ", " + GrantWords.decision(award.decision());
    return GrantWords.amount(award, round)
        .plain(decision)
        .plain(award.asAt() == null ? "" : ", as at " + award.asAt())
        .plain(source(award.source()));
  }

  private static List<RichText> facts(Bid bid, FundingRound round) {
    List<RichText> lines = new ArrayList<>();
    Partnership partnership = bid.partnership();
    lines.add(RichText.of("Round: " + round.name()));
    lines.add(RichText.of("Code: ").code(GrantWords.code(partnership.code())));
    lines.add(RichText.of(sentence(GrantWords.lead(partnership)) + outside(bid)));
    if (partnership.note() != null) {
      lines.add(RichText.of("Note: " + partnership.note()));
    }
    return lines;
  }

  private static String outside(Bid bid) {
    String lead = bid.partnership().lead();
    boolean listed = lead == null || bid.member(lead).isPresent();
    return listed ? "" : ", not listed as a member";
  }

  private static String source(@Nullable Citation source) {
    return source == null ? "" : ". Source: " + source.exact();
  }

  private static List<Part.Choice> choices(Partnership partnership, FundingRound round) {
    List<Part.Choice> choices = new ArrayList<>();
    choices.add(new Part.Choice("The whole round", "grants " + round.code()));
    if (partnership.lead() != null) {
      choices.add(new Part.Choice(partnership.lead(), "grants " + partnership.lead()));
    }
    return choices;
  }

  private static String sentence(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
