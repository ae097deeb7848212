package productivity.slack.message;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import productivity.grant.Bid;
import productivity.status.GrantReport;

/** Every partnership that a council is in, whatever the round. */
final class CouncilText {
  private static final int CHOICES = 5;

  private CouncilText() {}

  static Reply of(GrantReport.OfOrganisation report) {
    String name = report.organisation().name();
    Reply.Builder reply = Reply.titled("Grants: " + name);
    if (report.places().isEmpty()) {
      return reply.paragraph(name + " is in no partnership.").build();
    }
    reply.paragraph(extent(report));
    reply.bullets(report.places().stream().map(place -> line(place, name)).toList());
    List<String> aliases = report.organisation().aliases();
    if (!aliases.isEmpty()) {
      reply.note("Sources also call it " + String.join(", ", aliases) + ".");
    }
    return reply.choices(choices(report.places())).build();
  }

  private static String extent(GrantReport.OfOrganisation report) {
    Set<String> rounds =
        report.places().stream().map(place -> place.round().code()).collect(Collectors.toSet());
    return "In %s over %s. Each amount is the whole partnership’s: no source says what a member’s"
            .formatted(
                GrantWords.count(report.places().size(), "partnership"),
                GrantWords.count(rounds.size(), "round"))
        + " share is.";
  }

  private static RichText line(GrantReport.Place place, String organisation) {
    Bid bid = place.bid();
    return GrantWords.amounts(bid, place.round())
        .plain(" – " + bid.partnership().name())
        .plain(" (" + GrantWords.code(bid.partnership().code()) + "), ")
        .plain(role(bid, organisation))
        .plain(bid.member(organisation).map(GrantWords::asStated).orElse(""))
        .plain(". " + place.round().name());
  }

  private static String role(Bid bid, String organisation) {
    String members = GrantWords.count(bid.members().size(), "member");
    if (!bid.isLedBy(organisation)) {
      return "a member, " + GrantWords.lead(bid.partnership()) + ", " + members;
    }
    boolean listed = bid.member(organisation).isPresent();
    return listed ? "the lead, " + members : "the lead, not listed among its " + members;
  }

  private static List<Part.Choice> choices(List<GrantReport.Place> places) {
    return places.stream()
        .limit(CHOICES)
        .map(place -> place.bid().partnership())
        .map(each -> new Part.Choice(each.name(), "grants " + each.code()))
        .toList();
  }
}
