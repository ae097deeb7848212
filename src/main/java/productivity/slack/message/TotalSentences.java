package productivity.slack.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import productivity.saving.Comparison;
import productivity.saving.NotAdded;
import productivity.saving.SavingFigure;
import productivity.saving.Total;
import productivity.value.Period;
import productivity.value.Qualifier;

/** What a person must know to trust a total: coverage, dates, wording, scopes and targets. */
final class TotalSentences {
  private static final int SCOPES = 6;

  private final Total total;
  private final Period asked;
  private final boolean several;

  TotalSentences(Total total, Period asked) {
    this.total = total;
    this.asked = asked;
    this.several = total.added().size() > 1;
  }

  String text() {
    return Stream.of(coverage(), targets(), wordings(), ranges(), beyond(), scopes(), apart())
        .flatMap(List::stream)
        .collect(Collectors.joining(" "));
  }

  private List<String> coverage() {
    String dates =
        total.earliest().equals(total.latest())
            ? total.latest().toString()
            : total.earliest() + " to " + total.latest();
    if (total.added().isEmpty()) {
      return List.of("As at " + dates + ".");
    }
    if (!several) {
      return List.of("1 figure, as at " + dates + ".");
    }
    return List.of(
        "%s from %s, as at %s."
            .formatted(
                count(total.added().size(), "figure"),
                count(total.workstreams(), "workstream"),
                dates));
  }

  private List<String> apart() {
    List<String> groups = new ArrayList<>();
    for (NotAdded reason : NotAdded.values()) {
      List<SavingFigure> figures = total.listed(reason);
      if (!figures.isEmpty()) {
        groups.add(figures.size() + " " + apart(reason, figures));
      }
    }
    return groups.isEmpty()
        ? List.of()
        : List.of("Listed but not added: " + String.join(", ", groups) + ".");
  }

  private static String apart(NotAdded reason, List<SavingFigure> figures) {
    return switch (reason) {
      case INSIDE_ANOTHER -> "already inside another figure";
      case PER_UNIT -> perUnit(figures);
      case NO_AMOUNT -> "with a percentage only";
      case TIME_SPAN_UNKNOWN -> "whose time span is not stated";
      case MAY_OVERLAP -> "running totals that may hold the same money";
    };
  }

  /** The source's own unit where they share one: {@code per council}. */
  private static String perUnit(List<SavingFigure> figures) {
    List<String> scopes =
        figures.stream()
            .map(figure -> figure.reach().scope())
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    boolean shared = scopes.size() == 1 && scopes.get(0).startsWith("per ");
    return shared ? scopes.get(0) : "for each council or partnership";
  }

  private List<String> wordings() {
    if (!several || total.wordings().isEmpty()) {
      return List.of();
    }
    return List.of(
        "Of those added, "
            + total.wordings().entrySet().stream()
                .map(each -> each.getValue() + " worded “" + words(each.getKey()) + "”")
                .collect(Collectors.joining(", "))
            + ".");
  }

  private static String words(Qualifier qualifier) {
    return qualifier.prefix().strip();
  }

  private List<String> ranges() {
    return several && total.addsRanges()
        ? List.of("Ranges are added low with low and high with high.")
        : List.of();
  }

  /** Amounts are not split, so what reaches beyond the period is in the sum whole. */
  private List<String> beyond() {
    long beyond = total.added().stream().filter(figure -> !figure.timing().isWithin(asked)).count();
    if (beyond == 0 || asked.equals(Period.ALL_TIME)) {
      return List.of();
    }
    String who = several ? beyond + " of them " : "It ";
    String reaches = beyond == 1 ? "reaches beyond %s and is" : "reach beyond %s and are";
    return List.of(who + reaches.formatted(asked) + " counted whole.");
  }

  private List<String> scopes() {
    List<String> scopes = total.scopes();
    if (scopes.size() < 2) {
      return List.of();
    }
    String more = scopes.size() > SCOPES ? "; and %d more".formatted(scopes.size() - SCOPES) : "";
    return List.of(
        "They cover different areas, which may overlap: "
            + scopes.stream().limit(SCOPES).collect(Collectors.joining("; "))
            + more
            + ".");
  }

  private List<String> targets() {
    return total.comparisons().stream().map(this::target).toList();
  }

  private String target(Comparison comparison) {
    SavingFigure target = comparison.target();
    String aim =
        "the target of %s, %s (%s)"
            .formatted(
                target.worth(),
                SavingsWords.frequency(target.kind().frequency()),
                FigureText.code(target.code()));
    String part = several ? comparison.reached() + " of this is against " : "Against ";
    String share =
        comparison
            .percent()
            .map(percent -> ": " + percent + ".")
            .orElse("; a share cannot be given.");
    return part + aim + share + otherType(target);
  }

  private String otherType(SavingFigure target) {
    return target.kind().type() == total.kind().type()
        ? ""
        : " The target is for %s, this counts %s."
            .formatted(
                SavingsWords.type(target.kind().type()), SavingsWords.type(total.kind().type()));
  }

  static String count(int number, String noun) {
    return number == 1 ? "1 " + noun : number + " " + noun + "s";
  }
}
