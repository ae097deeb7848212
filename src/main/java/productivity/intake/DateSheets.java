package productivity.intake;

import static productivity.intake.Kinds.asAt;
import static productivity.intake.Kinds.code;
import static productivity.intake.Kinds.day;
import static productivity.intake.Kinds.flag;
import static productivity.intake.Kinds.number;
import static productivity.intake.Kinds.oneOf;
import static productivity.intake.Kinds.pounds;
import static productivity.intake.Kinds.text;

import java.util.List;
import productivity.deadline.DeadlineKind;
import productivity.saving.Basis;
import productivity.saving.Frequency;
import productivity.saving.SavingType;
import productivity.value.Precision;
import productivity.value.Qualifier;

/** When things must happen and what money they save. */
final class DateSheets {
  private DateSheets() {}

  static List<Sheet> all() {
    return List.of(deadlines(), savings());
  }

  private static Sheet deadlines() {
    return Sheet.of("deadlines", "deadline", "Dates by which something happens or is decided.")
        .key("code", code(), "a short name, such as DL-001")
        .required("title", text(300), "what is due")
        .required("workstream", code(), "the workstream that it belongs to")
        .required("kind", oneOf(DeadlineKind.class), "what happens then")
        .optional("starts", day(), "the first day")
        .optional("ends", day(), "the last day; the same day where there is only one")
        .required("precision", oneOf(Precision.class), "how exactly the date was given")
        .optional("as_stated", text(200), "the date in the source's words")
        .required("year_inferred", flag(), "whether the source leaves the year out")
        .optional("baseline", day(), "the day first promised")
        .optional("completed_on", day(), "the day on which it was done")
        .optional("outcome", text(4000), "what came of it")
        .optional("deliverable", code(), "the deliverable that it is for")
        .optional("funding_round", code(), "the funding round that it is for")
        .optional("decided_by", text(200), "who decides")
        .optional("concerns", text(300), "whom it concerns")
        .optional("place", text(200), "where")
        .optional("state_at_report", text(100), "whether it was past when it was reported")
        .cited()
        .refers("workstream", "workstreams")
        .refers("deliverable", "deliverables")
        .refers("funding_round", "funding_rounds")
        .rule(Rule.together("starts", "ends"))
        .rule(Rule.endAfterStart())
        .rule(Rule.dated())
        .build();
  }

  private static Sheet savings() {
    return Sheet.of("savings", "saving", "Money saved, earned or put in, as worded.")
        .key("code", code(), "a short name, such as SV-001")
        .required("description", text(300), "what the figure is")
        .required("workstream", code(), "the workstream that it belongs to")
        .optional("amount_low", pounds(), "the amount, or the lower end of a range")
        .optional("amount_high", pounds(), "the same amount, or the upper end of a range")
        .required("qualifier", oneOf(Qualifier.class), "how the figure was worded")
        .required("basis", oneOf(Basis.class), "whether it is hoped for, expected or done")
        .required("frequency", oneOf(Frequency.class), "over what time it counts")
        .required("type", oneOf(SavingType.class), "what kind of money it is")
        .optional("cashable", text(50), "whether it can be spent, where stated")
        .optional("period_stated", text(200), "the period in the source's words")
        .optional("starts", day(), "the period's first day")
        .optional("ends", day(), "the period's last day")
        .required("as_at", asAt(), "the date that it speaks for")
        .optional("percent_low", number(), "a share in percent, or the lower end of a range")
        .optional("percent_high", number(), "the same share, or the upper end of a range")
        .optional("percent_of", text(200), "what it is a share of")
        .optional("scope", text(300), "whom or what it covers")
        .required("per_unit", flag(), "whether it counts for one council, person or item")
        .optional("against", code(), "the target figure that it is to be held against")
        .optional("counted_in", code(), "the figure that already counts it")
        .cited()
        .refers("workstream", "workstreams")
        .refers("against", "savings")
        .refers("counted_in", "savings")
        .rule(Rule.together("amount_low", "amount_high"))
        .rule(Rule.range("amount_low", "amount_high"))
        .rule(Rule.range("percent_low", "percent_high"))
        .rule(Rule.endAfterStart())
        .build();
  }
}
