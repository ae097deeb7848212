package productivity.intake;

import static productivity.intake.Kinds.asAt;
import static productivity.intake.Kinds.code;
import static productivity.intake.Kinds.count;
import static productivity.intake.Kinds.flag;
import static productivity.intake.Kinds.oneOf;
import static productivity.intake.Kinds.pounds;
import static productivity.intake.Kinds.text;

import java.util.List;
import productivity.grant.AwardDecision;
import productivity.grant.Stage;

/** Who bids for money, in which round, and what they got. */
final class GrantSheets {
  private GrantSheets() {}

  static List<Sheet> rounds() {
    return List.of(
        Sheet.of("funding_rounds", "funding_round", "Rounds of funding that partnerships bid in.")
            .key("code", code(), "a short name")
            .required("name", text(200), "what it is called")
            .required("workstream", code(), "the workstream that runs it")
            .optional("ceiling", pounds(), "the most that one bid may ask for")
            .optional("note", text(4000), "anything else worth knowing")
            .refers("workstream", "workstreams")
            .build());
  }

  static List<Sheet> partnerships() {
    return List.of(organisations(), aliases(), bidders(), members(), awards());
  }

  private static Sheet organisations() {
    return Sheet.of("organisations", "organisation", "Councils and other bodies.")
        .key("name", text(200), "its full name")
        .build();
  }

  private static Sheet aliases() {
    return Sheet.of(
            "organisation_aliases", "organisation_alias", "Other names and known misprints.")
        .key("alias", text(200), "the other name")
        .required("organisation", text(200), "the full name that it stands for")
        .refers("organisation", "organisations")
        .build();
  }

  private static Sheet bidders() {
    return Sheet.of("partnerships", "partnership", "Groups of organisations that bid in a round.")
        .key("code", code(), "a short name")
        .required("funding_round", code(), "the round that it bids in")
        .required("name", text(200), "what it is called")
        .optional("lead_stated", text(200), "the lead as the source names it")
        .optional("lead", text(200), "the organisation that leads")
        .optional("member_count", count(), "how many members the source gives")
        .optional("note", text(4000), "anything else worth knowing")
        .cited()
        .refers("funding_round", "funding_rounds")
        .refers("lead", "organisations")
        .build();
  }

  private static Sheet members() {
    return Sheet.of("partnership_members", "partnership_member", "Who is in which partnership.")
        .key("partnership", code(), "the partnership")
        .key("position", count(), "1 for its first member, 2 for its second")
        .required("name_stated", text(200), "the member as the source names it")
        .required("organisation", text(200), "the organisation meant")
        .required("flagged", flag(), "whether the source marks the entry")
        .optional("flag_meaning", text(300), "what the mark means")
        .cited()
        .refers("partnership", "partnerships")
        .refers("organisation", "organisations")
        .build();
  }

  private static Sheet awards() {
    return Sheet.of("awards", "award", "What a partnership asked for, was allocated or got.")
        .key("partnership", code(), "the partnership")
        .key("stage", oneOf(Stage.class), "how far the amount has come")
        .required("amount", pounds(), "how much, 0 where nothing was given")
        .required("decision", oneOf(AwardDecision.class), "what was decided")
        .optional("reason", text(1000), "why")
        .optional("as_at", asAt(), "when it held")
        .cited()
        .refers("partnership", "partnerships")
        .build();
  }
}
