package productivity.intake;

import static productivity.intake.Kinds.asAt;
import static productivity.intake.Kinds.code;
import static productivity.intake.Kinds.count;
import static productivity.intake.Kinds.day;
import static productivity.intake.Kinds.number;
import static productivity.intake.Kinds.oneOf;
import static productivity.intake.Kinds.text;
import static productivity.intake.Kinds.time;

import java.util.List;
import productivity.programme.MetricKind;
import productivity.value.Precision;
import productivity.value.Qualifier;
import productivity.value.Rating;

/** What was counted, said, met about and decided, and what contradicts. */
final class RecordSheets {
  private RecordSheets() {}

  static List<Sheet> all() {
    return List.of(
        metrics(), breakdowns(), updates(), meetings(), decisions(), conflicts(), conflictValues());
  }

  private static Sheet metrics() {
    return Sheet.of("metrics", "metric", "Any other counted figure with a date.")
        .key("code", code(), "a short name, such as ME-001")
        .required("name", text(300), "what is counted")
        .required("workstream", code(), "the workstream that it belongs to")
        .optional("dimension", text(200), "the part that it is for")
        .required("value", number(), "the figure, or the lower end of a range")
        .optional("value_max", number(), "the upper end of a range")
        .required("unit", text(100), "the unit")
        .required("qualifier", oneOf(Qualifier.class), "how the figure was worded")
        .required("kind", oneOf(MetricKind.class), "how it came about")
        .required("as_at", asAt(), "the date that it speaks for")
        .cited()
        .refers("workstream", "workstreams")
        .rule(Rule.range("value", "value_max"))
        .build();
  }

  private static Sheet breakdowns() {
    return Sheet.of("breakdowns", "breakdown", "One count split by two headings.")
        .key("subject", text(200), "what is counted")
        .key("heading", text(100), "what the categories are, such as party")
        .key("category", text(200), "one of them")
        .key("series", text(100), "the second split, as a short name")
        .optional("series_name", text(200), "the second split in full")
        .required("workstream", code(), "the workstream that it belongs to")
        .required("value", number(), "the figure")
        .required("unit", text(100), "the unit")
        .required("as_at", asAt(), "the date that it speaks for")
        .cited()
        .refers("workstream", "workstreams")
        .build();
  }

  private static Sheet updates() {
    return Sheet.of("updates", "progress_update", "Dated notes on how work is going.")
        .key("code", code(), "a short name, such as UP-001")
        .required("workstream", code(), "the workstream that it is about")
        .optional("deliverable", code(), "the deliverable that it is about")
        .optional("starts", day(), "the first day that it speaks for")
        .optional("ends", day(), "the last day that it speaks for")
        .required("precision", oneOf(Precision.class), "how exactly the date was given")
        .required("note", text(4000), "what was said")
        .optional("rating", oneOf(Rating.class), "the judgement given with it")
        .optional("author", text(200), "who said it")
        .cited()
        .refers("workstream", "workstreams")
        .refers("deliverable", "deliverables")
        .rule(Rule.together("starts", "ends"))
        .rule(Rule.endAfterStart())
        .rule(Rule.dated())
        .build();
  }

  private static Sheet meetings() {
    return Sheet.of("meetings", "meeting", "Meetings of boards.")
        .key("code", code(), "a short name, such as MT-01")
        .required("board", text(200), "which board meets")
        .required("kind", code(), "what kind of meeting")
        .optional("starts", day(), "the first day")
        .optional("ends", day(), "the last day; the same day where there is only one")
        .required("precision", oneOf(Precision.class), "how exactly the date was given")
        .optional("start_time", time(), "when it begins")
        .optional("end_time", time(), "when it ends")
        .optional("place", text(200), "where")
        .optional("note", text(4000), "anything else worth knowing")
        .cited()
        .rule(Rule.together("starts", "ends"))
        .rule(Rule.endAfterStart())
        .rule(Rule.dated())
        .build();
  }

  private static Sheet decisions() {
    return Sheet.of("decisions", "decision", "What a board decided, was asked or asked for.")
        .key("code", code(), "a short name, such as DA-01")
        .required("title", text(300), "what was decided")
        .required("kind", code(), "what kind of decision")
        .required("status", text(100), "what became of it")
        .optional("owner", text(200), "who is to act")
        .required("workstream", code(), "the workstream that it belongs to")
        .required("dated", day(), "the first day that it may date from")
        .required("precision", oneOf(Precision.class), "how exactly the date is known")
        .cited()
        .refers("workstream", "workstreams")
        .build();
  }

  private static Sheet conflicts() {
    return Sheet.of("conflicts", "conflict", "Values that cannot all be true.")
        .key("code", code(), "a short name, such as CF-01")
        .required("title", text(300), "what is in conflict")
        .optional("workstream", code(), "the workstream that it belongs to")
        .optional("note", text(4000), "what is known about it")
        .refers("workstream", "workstreams")
        .build();
  }

  private static Sheet conflictValues() {
    return Sheet.of("conflict_values", "conflict_value", "The values of a conflict, side by side.")
        .key("conflict", code(), "the conflict")
        .key("position", count(), "1 for its first value, 2 for its second")
        .required("value", text(500), "the value as stated")
        .optional("item", code(), "the code of the item that it stands in")
        .cited()
        .refers("conflict", "conflicts")
        .build();
  }
}
