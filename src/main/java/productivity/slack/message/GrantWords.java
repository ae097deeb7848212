package productivity.slack.message;

import java.util.Objects;
import java.util.stream.Collectors;
import productivity.grant.Award;
import productivity.grant.AwardDecision;
import productivity.grant.Bid;
import productivity.grant.FundingRound;
import productivity.grant.Member;
import productivity.grant.Partnership;
import productivity.grant.Stage;
import productivity.grant.StageTotal;
import productivity.value.Code;
import productivity.value.Money;

/** Stages, decisions and the reasons for £0 in plain words. */
final class GrantWords {
  private GrantWords() {}

  static String code(String written) {
    return new Code(written).display();
  }

  static String stage(Stage stage) {
    return switch (stage) {
      case REQUEST -> "requested";
      case ALLOCATION -> "allocated";
      case AWARD -> "awarded";
    };
  }

  static String decision(AwardDecision decision) {
    return switch (decision) {
      case SUBMITTED -> "submitted, no decision stated";
      case FUNDED -> "funded";
      case ENCOURAGED_TO_APPLY_UNFUNDED -> "encouraged to apply but not funded";
      case NO_FUNDING_REQUESTED -> "asked for no funding";
      case ZERO_REASON_NOT_STATED -> "reason not stated";
      case REFUSED -> "refused";
      case WITHDRAWN -> "withdrawn";
    };
  }

  /** {@code £835,000 allocated to 19 of 23 partnerships}, and how many have £0 and why. */
  static String total(StageTotal total) {
    int funded = total.partnerships() - total.nothing().size();
    String sum =
        "%s %s %s %s"
            .formatted(
                total.amount(),
                stage(total.stage()),
                total.stage() == Stage.REQUEST ? "by" : "to",
                funded == total.partnerships()
                    ? count(funded, "partnership")
                    : funded + " of " + count(total.partnerships(), "partnership"));
    return total.nothing().isEmpty() ? sum : sum + "; " + nothing(total);
  }

  private static String nothing(StageTotal total) {
    String reasons =
        total.reasons().entrySet().stream()
            .map(each -> each.getValue() + " " + decision(each.getKey()))
            .collect(Collectors.joining(", "));
    return "%d with £0 (%s)".formatted(total.nothing().size(), reasons);
  }

  /** Why a partnership has £0: as the source says it, or else the decision. */
  static String reason(Award award) {
    return Objects.requireNonNullElse(award.reason(), decision(award.decision()));
  }

  /** {@code £50,000 allocated}, with the reason where it is nothing. */
  static RichText amount(Award award, FundingRound round) {
    RichText amount = RichText.ofBold(award.amount().toString()).plain(" " + stage(award.stage()));
    Money ceiling = round.ceiling();
    if (award.isNothing()) {
      return amount.plain(": " + reason(award));
    }
    boolean above =
        award.stage() == Stage.REQUEST && ceiling != null && award.amount().compareTo(ceiling) > 0;
    return above ? amount.plain(", above the round’s ceiling of " + ceiling) : amount;
  }

  static RichText amounts(Bid bid, FundingRound round) {
    if (bid.awards().isEmpty()) {
      return RichText.ofBold("No amount stated");
    }
    RichText all = RichText.of("");
    for (Award award : bid.awards()) {
      all = (all.length() == 0 ? all : all.plain("; ")).then(amount(award, round));
    }
    return all;
  }

  /** {@code lead Kent County Council}, with the name as printed where it differs. */
  static String lead(Partnership partnership) {
    String lead = partnership.lead();
    String stated = partnership.leadStated();
    if (lead == null) {
      return stated == null ? "no lead stated" : "lead " + stated;
    }
    return stated == null || stated.equals(lead)
        ? "lead " + lead
        : "lead " + lead + " (named there as “" + stated + "”)";
  }

  /** As {@link #lead}, short where a partnership has the name of the council that leads it. */
  static String ownLead(Partnership partnership) {
    return partnership.name().equals(partnership.lead()) ? "its own lead" : lead(partnership);
  }

  /** What the source printed where it differs, and what its mark beside the name means. */
  static String asStated(Member member) {
    String named =
        member.isNamedOtherwise() ? ", named there as “" + member.nameStated() + "”" : "";
    if (!member.flagged()) {
      return named;
    }
    String meaning = Objects.requireNonNullElse(member.flagMeaning(), "meaning not stated");
    return named + ", marked: " + meaning;
  }

  static String count(int number, String noun) {
    return number == 1 ? "1 " + noun : number + " " + noun + "s";
  }
}
