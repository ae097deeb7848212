package productivity.slack.message;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import productivity.deadline.Deadline;
import productivity.programme.Citation;
import productivity.programme.Conflict;
import productivity.programme.Entry;
import productivity.progress.Update;
import productivity.status.ItemKind;
import productivity.status.ItemReport;
import productivity.value.Code;
import productivity.value.Days;

/** One item whole, as a person reads it. */
public final class ShowMessage {
  private ShowMessage() {}

  public static Reply of(ItemReport report) {
    if (report instanceof ItemReport.OfDeliverable deliverable) {
      return new DeliverableMessage(deliverable).reply();
    }
    if (report instanceof ItemReport.OfWorkstream workstream) {
      return WorkstreamMessage.of(workstream);
    }
    if (report instanceof ItemReport.OfSaving saving) {
      return SavingsMessage.of(saving.report());
    }
    if (report instanceof ItemReport.OfGrant grant) {
      return GrantsMessage.of(grant.report());
    }
    if (report instanceof ItemReport.OfDeadline deadline) {
      return deadline(deadline);
    }
    if (report instanceof ItemReport.OfUpdate update) {
      return update(update);
    }
    return report instanceof ItemReport.OfEntry entry
        ? entry(entry)
        : conflict(((ItemReport.OfConflict) report).conflict());
  }

  private static Reply deadline(ItemReport.OfDeadline report) {
    Deadline deadline = report.deadline();
    Reply.Builder reply =
        titled(deadline.code(), deadline.title())
            .about(deadline.code())
            .paragraph(DeadlineText.standing(report.line()))
            .bullets(
                facts(
                    Stream.of(
                        Entry.Fact.of("Workstream", report.line().home().name()),
                        Entry.Fact.of("Kind", deadline.kind().words()),
                        Entry.Fact.of("As stated", deadline.when().asStated()),
                        Entry.Fact.of("Year", inferred(deadline)),
                        Entry.Fact.of("First planned for", day(deadline.course().baseline())),
                        Entry.Fact.of("Slipped by", SlippageText.of(deadline.slippage())),
                        Entry.Fact.of("Belongs to", report.deliverable().orElse(null)))));
    return ended(reply, report.conflicts(), deadline.citation());
  }

  private static @Nullable String inferred(Deadline deadline) {
    return deadline.when().yearInferred() ? "worked out by us, not printed in the source" : null;
  }

  private static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : Days.day(day);
  }

  private static Reply update(ItemReport.OfUpdate report) {
    Update update = report.update();
    Reply.Builder reply =
        titled(update.code(), "update of " + update.when())
            .paragraph(update.note())
            .bullets(
                facts(
                    Stream.of(
                        Entry.Fact.of("Workstream", update.workstreamName()),
                        Entry.Fact.of("About", report.deliverable().orElse(null)),
                        Entry.Fact.of(
                            "Rating", update.rating() == null ? null : update.rating().label()),
                        Entry.Fact.of("By", update.author()))));
    return ended(reply, report.conflicts(), update.citation());
  }

  private static Reply entry(ItemReport.OfEntry report) {
    Entry entry = report.entry();
    Reply.Builder reply =
        titled(entry.code(), entry.title())
            .bullets(entry.facts().stream().map(ShowMessage::fact).toList());
    return report.kind() == ItemKind.SOURCE
        ? reply.build()
        : ended(reply, report.conflicts(), entry.citation());
  }

  private static Reply conflict(Conflict conflict) {
    Reply.Builder reply = titled(conflict.code(), conflict.title());
    reply.paragraph("These cannot all be true. Nothing has been overwritten.");
    reply.bullets(
        conflict.values().stream().map(value -> RichText.of(ConflictText.line(value))).toList());
    if (conflict.note() != null) {
      reply.paragraph("Note: " + conflict.note() + ".");
    }
    return reply.note(SourcesText.of(SourcesText.of(conflict))).build();
  }

  static Reply.Builder titled(String code, String title) {
    return Reply.titled(new Code(code).display() + " " + title);
  }

  static Reply ended(Reply.Builder reply, List<Conflict> conflicts, @Nullable Citation citation) {
    conflicts(reply, conflicts);
    Stream<@Nullable Citation> cited = conflicts.stream().flatMap(SourcesText::of);
    reply.note(source(citation));
    return conflicts.isEmpty() ? reply.build() : reply.note(SourcesText.of(cited)).build();
  }

  /** Adds nothing where the sources agree. */
  static void conflicts(Reply.Builder reply, List<Conflict> conflicts) {
    if (!conflicts.isEmpty()) {
      reply.heading("What the sources say differently");
      reply.bullets(conflicts.stream().map(ConflictText::of).toList());
    }
  }

  static String source(@Nullable Citation citation) {
    return citation == null ? "Entered here." : "Source: " + citation.exact() + ".";
  }

  /** By the source's code, where the answer tells its title once. */
  static String place(@Nullable Citation citation) {
    return citation == null ? "Entered here." : "Source: " + citation.place() + ".";
  }

  static List<RichText> facts(Stream<Optional<Entry.Fact>> facts) {
    return facts.flatMap(Optional::stream).map(ShowMessage::fact).toList();
  }

  private static RichText fact(Entry.Fact fact) {
    return RichText.ofBold(fact.label() + ": ").plain(fact.text());
  }
}
