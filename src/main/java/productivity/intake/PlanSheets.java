package productivity.intake;

import static productivity.intake.Kinds.asAt;
import static productivity.intake.Kinds.code;
import static productivity.intake.Kinds.count;
import static productivity.intake.Kinds.day;
import static productivity.intake.Kinds.flag;
import static productivity.intake.Kinds.number;
import static productivity.intake.Kinds.oneOf;
import static productivity.intake.Kinds.period;
import static productivity.intake.Kinds.pounds;
import static productivity.intake.Kinds.text;
import static productivity.intake.Kinds.zone;

import java.util.List;
import productivity.deliverable.Comparator;
import productivity.deliverable.Lifecycle;
import productivity.programme.Capacity;
import productivity.value.Precision;
import productivity.value.Rating;

/** What is planned and how it goes: programme, sources, workstreams, deliverables. */
final class PlanSheets {
  private PlanSheets() {}

  static List<Sheet> all() {
    return List.of(
        programme(),
        sources(),
        workstreams(),
        assignments(),
        deliverables(),
        targets(),
        measurements(),
        ratings());
  }

  private static Sheet programme() {
    return Sheet.of("programme", "programme", "The programme itself: one row.")
        .required("name", text(200), "what the programme is called")
        .required("zone", zone(), "the time zone that says when its day begins")
        .optional(
            "nation",
            oneOf(List.of("england-and-wales", "scotland", "northern-ireland"))
                .usually("england-and-wales"),
            "whose bank holidays it keeps, in deadlines and reminders")
        .required("agreement", text(200), "what the funder's document is called")
        .build();
  }

  private static Sheet sources() {
    return Sheet.of("sources", "source", "The documents that the facts were taken from.")
        .key("code", code(), "a short name, used in the column source of other sheets")
        .required("title", text(300), "the document's title")
        .optional("board", text(200), "the board that it went to")
        .optional("document", text(300), "the file")
        .optional("starts", day(), "the first day that it may date from")
        .optional("ends", day(), "the last day that it may date from")
        .required("precision", oneOf(Precision.class), "how exactly its date is known")
        .optional("date_basis", text(500), "how the date was worked out")
        .required("date_inferred", flag(), "whether the date was worked out")
        .optional("report_year", count(), "the year it is known by")
        .optional("covers", text(200), "the period that it reports on")
        .rule(Rule.together("starts", "ends"))
        .rule(Rule.endAfterStart())
        .rule(Rule.dated())
        .build();
  }

  private static Sheet workstreams() {
    return Sheet.of("workstreams", "workstream", "Groups of deliverables under one lead.")
        .key("code", code(), "a short name, used in the column workstream of other sheets")
        .required("name", text(200), "what it is called")
        .required("theme", code(), "the theme that it belongs to")
        .optional("parent", code(), "the workstream that it is part of")
        .optional("lead", text(200), "who runs it")
        .optional("lead_role", text(200), "the lead's office")
        .optional("deputy", text(200), "who stands in for the lead")
        .optional("report_years", text(100), "the years whose reports name it, parted by ;")
        .cited()
        .refers("parent", "workstreams")
        .build();
  }

  private static Sheet assignments() {
    return Sheet.of("assignments", "assignment", "Who may change a workstream from chat.")
        .key("workstream", code(), "the workstream, with all those below it")
        .key("capacity", oneOf(Capacity.class), "as its lead or standing in for the lead")
        .required("person", code(), "the person’s member ID in the chat workspace")
        .required("person_name", text(200), "what the person is called")
        .optional("until", day(), "the last day; without it, for good")
        .refers("workstream", "workstreams")
        .build();
  }

  private static Sheet deliverables() {
    return Sheet.of("deliverables", "deliverable", "What was promised for a period.")
        .key("code", code(), "unique over all periods")
        .optional("reference", text(80), "the item's number in the agreement, such as EP-3")
        .required("period", period(), "the financial year or quarter that it is promised for")
        .required("workstream", code(), "the workstream that owns it")
        .required("title", text(300), "what is promised")
        .optional("parent", code(), "the deliverable that it is part of")
        .optional("reports_on", code(), "the deliverable that this row of a report speaks about")
        .required("status", oneOf(Lifecycle.class), "where it stands, apart from any rating")
        .optional("status_as_at", asAt(), "when the status held")
        .optional("due", day(), "the last day by which it is due")
        .optional("due_precision", oneOf(Precision.class), "how exactly the due date was given")
        .optional("note", text(4000), "anything else worth knowing")
        .cited()
        .optional("due_baseline", day(), "the day that it was first due by")
        .refers("workstream", "workstreams")
        .refers("parent", "deliverables")
        .refers("reports_on", "deliverables")
        .rule(Rule.together("due", "due_precision"))
        .build();
  }

  private static Sheet targets() {
    return Sheet.of("targets", "target", "What a deliverable is judged by: none, one or several.")
        .key("deliverable", code(), "the deliverable")
        .key("position", count(), "1 for its first target, 2 for its second")
        .required("comparator", oneOf(Comparator.class), "how the figure is meant")
        .optional("quantity", number(), "how many")
        .optional("quantity_max", number(), "the upper end of a range")
        .optional("unit", text(100), "what is counted")
        .optional("amount", pounds(), "how much money")
        .optional("amount_max", pounds(), "the upper end of a range")
        .optional("basis", text(200), "what kind of money or count")
        .refers("deliverable", "deliverables")
        .rule(Rule.needs("quantity_max", "quantity"))
        .rule(Rule.range("quantity", "quantity_max"))
        .rule(Rule.needs("amount_max", "amount"))
        .rule(Rule.range("amount", "amount_max"))
        .build();
  }

  private static Sheet measurements() {
    return Sheet.of("measurements", "measurement", "What was achieved by a date.")
        .key("deliverable", code(), "the deliverable")
        .key("position", count(), "1 for its first measurement, 2 for its second")
        .optional("target", count(), "the position of the target that it is measured against")
        .optional("quantity", number(), "how many")
        .optional("unit", text(100), "what is counted")
        .optional("amount", pounds(), "how much money")
        .optional("wording", text(200), "how it was worded, such as contributing towards")
        .required("as_at", asAt(), "the date that it speaks for")
        .cited()
        .optional("quantity_max", number(), "the upper end of a range")
        .optional("amount_max", pounds(), "the upper end of a range")
        .refers("deliverable", "deliverables")
        .refers(List.of("deliverable", "target"), "targets")
        .rule(Rule.needs("quantity_max", "quantity"))
        .rule(Rule.range("quantity", "quantity_max"))
        .rule(Rule.needs("amount_max", "amount"))
        .rule(Rule.range("amount", "amount_max"))
        .build();
  }

  private static Sheet ratings() {
    return Sheet.of("ratings", "rating", "How a deliverable was judged on a date.")
        .key("deliverable", code(), "the deliverable")
        .key("position", count(), "1 for its first rating, 2 for its second")
        .required("rating", oneOf(Rating.class), "the judgement")
        .required("as_at", asAt(), "the date that it speaks for")
        .optional("review_by", day(), "the day after which it is stale")
        .optional("reason", text(4000), "why")
        .cited()
        .optional("path_back", text(4000), "how it is to come back to Green")
        .refers("deliverable", "deliverables")
        .build();
  }
}
