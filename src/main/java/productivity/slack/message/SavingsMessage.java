package productivity.slack.message;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import productivity.programme.Citation;
import productivity.saving.Ledger;
import productivity.saving.SavingFigure;
import productivity.saving.Total;
import productivity.status.SavingsReport;
import productivity.status.Subject;

/** The money of a subject as a person reads it: totals first, then what each is made of. */
public final class SavingsMessage {
  private static final int GLANCE = 3;
  private static final int CHOICES = 5;

  private final SavingsReport report;
  private final Reply.Builder reply;

  private SavingsMessage(SavingsReport report) {
    this.report = report;
    this.reply = Reply.titled(title(report));
  }

  public static Reply of(SavingsReport report) {
    SavingsMessage message = new SavingsMessage(report);
    if (report.totals().isEmpty()) {
      message.nothing();
    } else {
      message.money();
    }
    return message.reply.build();
  }

  private static String title(SavingsReport report) {
    String about =
        report.about() instanceof Subject.Everything
            ? "Savings"
            : "Savings: " + report.about().label();
    return about + ", " + report.when().understood();
  }

  private void money() {
    glance();
    for (Ledger ledger : ledgers()) {
      reply.heading(SavingsWords.ledger(ledger));
      in(ledger).forEach(total -> new TotalText(report, total).into(reply));
    }
    conflicts();
    reply.note(
        "Only figures alike in basis, time span and type are added. A figure belongs to a period"
            + " that its own dates overlap, or else that its as-at date falls in. “Up to” and"
            + " “over” are the sources’ own words.");
    reply.note(SourcesText.of(citations()));
  }

  /** The totals alone, where there are more than fit into one look. */
  private void glance() {
    if (report.totals().size() > GLANCE) {
      for (Ledger ledger : ledgers()) {
        reply.paragraph(RichText.ofBold(SavingsWords.ledger(ledger)));
        reply.bullets(in(ledger).stream().map(TotalText::line).toList());
      }
    }
    if (!report.unanswered().isEmpty()) {
      reply.paragraph(
          "Nothing is recorded against these targets: "
              + report.unanswered().stream()
                  .map(target -> target.worth() + " (" + FigureText.code(target.code()) + ")")
                  .collect(Collectors.joining(", "))
              + ".");
    }
    if (!report.conflicts().isEmpty() && report.totals().size() > GLANCE) {
      reply.paragraph(
          TotalSentences.count(report.conflicts().size(), "contradiction")
              + " between figures: see the end of this answer.");
    }
  }

  private Set<Ledger> ledgers() {
    Set<Ledger> ledgers = EnumSet.noneOf(Ledger.class);
    report.totals().forEach(total -> ledgers.add(total.kind().ledger()));
    return ledgers;
  }

  /** What stands against a target first, what cannot be added last. */
  private List<Total> in(Ledger ledger) {
    return report.totals().stream()
        .filter(total -> total.kind().ledger() == ledger)
        .sorted(
            Comparator.comparing((Total total) -> total.comparisons().isEmpty())
                .thenComparing(total -> total.added().isEmpty()))
        .toList();
  }

  private void conflicts() {
    List<RichText> items = report.conflicts().stream().map(ConflictText::of).toList();
    if (!items.isEmpty()) {
      reply.heading("Figures that contradict each other").bullets(items);
    }
  }

  private Stream<@Nullable Citation> citations() {
    return Stream.concat(
        report.totals().stream()
            .flatMap(total -> total.figures().stream())
            .map(SavingFigure::source),
        report.conflicts().stream().flatMap(SourcesText::of));
  }

  private void nothing() {
    reply.paragraph(
        "There are no savings or funding figures for %s in %s."
            .formatted(report.about().label(), report.when().understood()));
    List<Part.Choice> choices = new ArrayList<>();
    report.elsewhere().years().stream()
        .limit(CHOICES)
        .map(year -> choice(year.toString(), SavingsCommand.of(report.about(), year.toString())))
        .forEach(choices::add);
    if (!choices.isEmpty()) {
      choices.add(choice("All time", SavingsCommand.of(report.about(), SavingsCommand.ALL_TIME)));
    }
    report.elsewhere().workstreams().stream()
        .limit(CHOICES)
        .map(home -> choice(home.name(), SavingsCommand.of(home, report.when())))
        .forEach(choices::add);
    reply.paragraph(
        choices.isEmpty()
            ? "No figures are recorded yet. They come with an import."
            : "There are figures in these periods and workstreams:");
    reply.choices(choices).notShareable();
  }

  private static Part.Choice choice(String label, String command) {
    return new Part.Choice(label, command);
  }
}
