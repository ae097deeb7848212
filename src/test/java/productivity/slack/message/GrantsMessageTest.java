package productivity.slack.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import productivity.grant.Award;
import productivity.grant.AwardDecision;
import productivity.grant.Bid;
import productivity.grant.FundingRound;
import productivity.grant.Member;
import productivity.grant.Organisation;
import productivity.grant.Partnership;
import productivity.grant.RoundSummary;
import productivity.grant.Stage;
import productivity.status.GrantReport;
import productivity.status.Subject;
import productivity.value.AsAt;
import productivity.value.Money;

class GrantsMessageTest {
  private static final FundingRound ROUND =
      new FundingRound("R-1", "Round one", "estate", Money.ofPounds(500_000), "for new areas");
  private static final Bid HULL =
      bid("P-01", "Hull", award(Stage.REQUEST, 600_000, AwardDecision.SUBMITTED, null));
  private static final Bid YORK =
      bid("P-02", "York", award(Stage.ALLOCATION, 50_000, AwardDecision.FUNDED, null));
  private static final Bid POOLE =
      bid("P-03", "Poole", award(Stage.ALLOCATION, 0, AwardDecision.NO_FUNDING_REQUESTED, null));

  @Test
  void totalsStagesApartAndCountsEveryNothingWithItsReason() {
    assertThat(rounds(new RoundSummary(ROUND, List.of(HULL, YORK, POOLE))))
        .contains("£600,000 requested by 1 partnership")
        .contains("£50,000 allocated to 1 of 2 partnerships; 1 with £0 (1 asked for no funding)")
        .contains("3 partnerships with 6 memberships from 4 organisations")
        .contains("Requests, allocations and awards are never added together.")
        .doesNotContain("£650,000");
  }

  @Test
  void aRoundNamesWhoHasNothingWhoIsAboveTheCeilingAndWhoIsInItTwice() {
    assertThat(text(new GrantReport.OfRound(new RoundSummary(ROUND, List.of(HULL, YORK, POOLE)))))
        .contains("£0: asked for no funding: Poole")
        .contains("Above the ceiling: Hull £600,000")
        .contains("In several of these partnerships: Selby")
        .contains("£600,000 requested, above the round’s ceiling of £500,000 – Hull (P-1)")
        .contains("£0 allocated: asked for no funding – Poole (P-3), its own lead, 2 members");
  }

  @Test
  void theReasonForNothingIsTheSourcesOwnWhereItGivesOne() {
    Bid bid =
        bid(
            "P-04",
            "Bath",
            award(Stage.ALLOCATION, 0, AwardDecision.ENCOURAGED_TO_APPLY_UNFUNDED, "come back"));

    assertThat(text(new GrantReport.OfPartnership(ROUND, bid))).contains("£0 allocated: come back");
  }

  @Test
  void aPartnershipShowsNamesAsPrintedAndWhatMarksMean() {
    Bid bid =
        new Bid(
            new Partnership("P-05", "R-1", "Both", "Runneymede", "Runnymede", "a note", null),
            List.of(),
            List.of(new Member("P-05", "Tendering", "Tendring", true, "in two bids")));

    assertThat(text(new GrantReport.OfPartnership(ROUND, bid)))
        .contains("Lead Runnymede (named there as “Runneymede”), not listed as a member")
        .contains("Tendring, named there as “Tendering”, marked: in two bids")
        .contains("Note: a note");
  }

  @Test
  void aCouncilSeesThatAmountsAreThePartnerships() {
    GrantReport report =
        new GrantReport.OfOrganisation(
            new Organisation("Selby", List.of("Sleby")),
            List.of(new GrantReport.Place(ROUND, HULL), new GrantReport.Place(ROUND, YORK)));

    assertThat(text(report))
        .contains("In 2 partnerships over 1 round. Each amount is the whole partnership’s")
        .contains("£50,000 allocated – York (P-2), a member, lead York, 2 members. Round one")
        .contains("Sources also call it Sleby.")
        .contains("grants P-02");
  }

  @Test
  void namesTheRoundsWhereThereAreNone() {
    Reply reply =
        GrantsMessage.of(
            new GrantReport.Rounds(
                new Subject.Council("Digital"), List.of(), List.of(), List.of(ROUND)));

    assertThat(EveryPage.of(reply)).contains("Digital has no funding rounds.", "grants R-1");
    assertThat(reply.shareable()).isFalse();
  }

  private static String rounds(RoundSummary summary) {
    return text(
        new GrantReport.Rounds(new Subject.Everything(), List.of(summary), List.of(), List.of()));
  }

  private static String text(GrantReport report) {
    return EveryPage.of(GrantsMessage.of(report));
  }

  /** Led by the council that it is named after, with Selby as its second member. */
  private static Bid bid(String code, String council, Award award) {
    return new Bid(
        new Partnership(code, "R-1", council, council, council, null, null),
        List.of(award),
        List.of(
            new Member(code, council, council, false, null),
            new Member(code, "Selby", "Selby", false, null)));
  }

  private static Award award(
      Stage stage, long pounds, AwardDecision decision, @Nullable String reason) {
    return new Award(
        "P", stage, Money.ofPounds(pounds), decision, reason, new AsAt("2016-07"), null);
  }
}
