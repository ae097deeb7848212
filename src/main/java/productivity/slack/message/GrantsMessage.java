package productivity.slack.message;

import java.util.Comparator;
import java.util.List;
import productivity.grant.FundingRound;
import productivity.grant.RoundSummary;
import productivity.status.GrantReport;
import productivity.status.Subject;

/** Grants as a person reads them: rounds, one round, one partnership, or one council. */
public final class GrantsMessage {
  private static final int NAMES = 12;
  private static final int CHOICES = 5;

  private GrantsMessage() {}

  public static Reply of(GrantReport report) {
    if (report instanceof GrantReport.Rounds rounds) {
      return rounds.rounds().isEmpty() ? none(rounds) : rounds(rounds);
    }
    if (report instanceof GrantReport.OfRound round) {
      return RoundText.of(round.summary());
    }
    return report instanceof GrantReport.OfPartnership partnership
        ? PartnershipText.of(partnership)
        : CouncilText.of((GrantReport.OfOrganisation) report);
  }

  private static Reply rounds(GrantReport.Rounds report) {
    Reply.Builder reply =
        Reply.titled(
            report.about() instanceof Subject.Everything
                ? "Grants"
                : "Grants: " + report.about().label());
    for (RoundSummary summary : report.rounds()) {
      reply.paragraph(
          RichText.ofBold(summary.round().name())
              .plain(" (" + GrantWords.code(summary.round().code()) + ")"));
      reply.bullets(RoundText.figures(summary));
    }
    if (!report.inSeveral().isEmpty()) {
      reply.paragraph("In more than one of these rounds: " + names(report.inSeveral()) + ".");
    }
    return reply
        .note("Requests, allocations and awards are never added together.")
        .choices(choices(report.rounds().stream().map(RoundSummary::round).toList()))
        .build();
  }

  private static Reply none(GrantReport.Rounds report) {
    String sentence =
        report.about() instanceof Subject.Everything
            ? "No funding rounds are recorded yet. They come with an import."
            : report.about().label() + " has no funding rounds.";
    return Reply.titled("Grants: " + report.about().label())
        .paragraph(sentence)
        .choices(choices(report.others()))
        .notShareable()
        .build();
  }

  private static List<Part.Choice> choices(List<FundingRound> rounds) {
    return rounds.stream()
        .sorted(Comparator.comparing(FundingRound::code))
        .limit(CHOICES)
        .map(round -> new Part.Choice(round.code(), "grants " + round.code()))
        .toList();
  }

  /** The first names of a list and how many more there are. */
  static String names(List<String> names) {
    String shown = String.join(", ", names.subList(0, Math.min(NAMES, names.size())));
    return names.size() > NAMES ? shown + " and " + (names.size() - NAMES) + " more" : shown;
  }
}
