package productivity.slack.message;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import productivity.saving.Comparison;
import productivity.saving.SavingFigure;
import productivity.saving.Total;
import productivity.status.SavingsReport;
import productivity.status.Subject;
import productivity.value.Money;
import productivity.value.MoneyRange;

/** One total: the sum, how far it reaches and how it is worded, and the figures behind it. */
final class TotalText {
  private static final int FIGURES_OF_MANY = 4;
  private static final int POINTERS = 3;

  private final SavingsReport report;
  private final Total total;

  TotalText(SavingsReport report, Total total) {
    this.report = report;
    this.total = total;
  }

  /** {@code Forecast savings and income, year to date: contributing towards £26.8 million}. */
  static RichText line(Total total) {
    return RichText.of(SavingsWords.kind(total.kind()) + ": ")
        .bold(sum(total))
        .plain(share(total.comparisons(), total.added().size()));
  }

  void into(Reply.Builder reply) {
    reply.paragraph(RichText.ofBold(SavingsWords.kind(total.kind()) + ": " + sum(total)));
    reply.paragraph(new TotalSentences(total, report.when().period()).text());
    List<SavingFigure> all = ordered();
    boolean dated = !total.earliest().equals(total.latest());
    List<RichText> items = new ArrayList<>();
    all.stream()
        .limit(most())
        .forEach(figure -> items.add(FigureText.line(figure, total.reason(figure), dated)));
    if (items.size() < all.size()) {
      items.add(more(all.subList(items.size(), all.size())));
    }
    reply.bullets(items);
  }

  /** A figure that stands alone is shown even where nothing can be added. */
  private static String sum(Total total) {
    if (total.sum().isEmpty() && total.figures().size() == 1) {
      SavingFigure only = total.figures().get(0);
      return total
          .reason(only)
          .map(reason -> only.worth() + " (" + FigureText.why(reason, only) + ")" + named(only))
          .orElse(only.worth());
    }
    return total
        .sum()
        .map(MoneyRange::toString)
        .orElse("%d figures, none added".formatted(total.figures().size()));
  }

  /** A bare percentage does not say whether it rose or fell; its name does. */
  private static String named(SavingFigure only) {
    return only.amount() == null ? " – " + only.description() : "";
  }

  /** Only where all that is added stands against one target: a part would mislead. */
  private static String share(List<Comparison> comparisons, int added) {
    return comparisons.size() == 1 && comparisons.get(0).figures().size() == added
        ? comparisons.get(0).percent().map(percent -> ", " + percent + " of its target").orElse("")
        : "";
  }

  /** What is added first, the largest before the others. */
  private List<SavingFigure> ordered() {
    Comparator<SavingFigure> addedFirst =
        Comparator.comparing(figure -> total.reason(figure).isPresent());
    return total.figures().stream()
        .sorted(addedFirst.thenComparing(TotalText::size, Comparator.reverseOrder()))
        .toList();
  }

  private static Money size(SavingFigure figure) {
    return figure.amount() == null ? Money.ZERO : figure.amount().high();
  }

  /** A workstream's own answer lists everything; a wider one points there for the rest. */
  private long most() {
    boolean wide =
        report.about() instanceof Subject.Everything || report.about() instanceof Subject.Theme;
    return wide && total.figures().size() > FIGURES_OF_MANY + 1
        ? FIGURES_OF_MANY
        : Integer.MAX_VALUE;
  }

  private RichText more(List<SavingFigure> hidden) {
    Set<SavingFigure.Home> homes = new LinkedHashSet<>();
    hidden.forEach(figure -> homes.add(figure.home()));
    RichText text = RichText.of("and " + hidden.size() + " more:");
    for (SavingFigure.Home home : homes.stream().limit(POINTERS).toList()) {
      text = text.plain(" ").code(SavingsCommand.of(home, report.when()));
    }
    return text;
  }
}
