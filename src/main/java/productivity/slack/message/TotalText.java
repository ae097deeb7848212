package productivity.slack.message;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import productivity.saving.NotAdded;
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
    RichText line =
        RichText.of(SavingsWords.kind(total.kind()) + ": ")
            .bold(total.sum().map(MoneyRange::toString).orElse("no total"));
    return line.plain(
        total.comparisons().stream()
            .flatMap(comparison -> comparison.percent().stream())
            .map(percent -> ", " + percent + " of its target")
            .collect(Collectors.joining()));
  }

  void into(Reply.Builder reply) {
    reply.paragraph(headline());
    reply.paragraph(new TotalSentences(total).text());
    List<SavingFigure> all = ordered();
    List<RichText> items =
        new ArrayList<>(all.stream().limit(most()).map(TotalText::figure).toList());
    if (items.size() < all.size()) {
      items.add(more(all.subList(items.size(), all.size())));
    }
    reply.bullets(items);
  }

  private RichText headline() {
    return RichText.ofBold(
        SavingsWords.kind(total.kind())
            + ": "
            + total.sum().map(MoneyRange::toString).orElse("no total"));
  }

  /** What is added first, the largest before the others. */
  private List<SavingFigure> ordered() {
    Comparator<SavingFigure> addedFirst =
        Comparator.comparing(figure -> figure.notAdded().isPresent());
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

  private static RichText figure(SavingFigure figure) {
    return figure
        .notAdded()
        .map(reason -> FigureText.whole(figure, ", not added: " + why(reason, figure)))
        .orElseGet(() -> FigureText.whole(figure, ""));
  }

  private static String why(NotAdded reason, SavingFigure figure) {
    return switch (reason) {
      case INSIDE_ANOTHER ->
          "already inside " + FigureText.code(String.valueOf(figure.links().countedIn()));
      case PER_UNIT -> "an amount for each";
      case NO_AMOUNT -> "no amount is stated";
    };
  }

  private RichText more(List<SavingFigure> hidden) {
    RichText text = RichText.of("and " + hidden.size() + " more:");
    Set<SavingFigure.Home> homes = new LinkedHashSet<>();
    hidden.forEach(figure -> homes.add(figure.home()));
    for (SavingFigure.Home home : homes.stream().limit(POINTERS).toList()) {
      text = text.plain(" ").code(SavingsCommand.of(home, report.when()));
    }
    return text;
  }
}
