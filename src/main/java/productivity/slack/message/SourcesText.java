package productivity.slack.message;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import productivity.programme.Citation;
import productivity.programme.Conflict;
import productivity.saving.SavingFigure;
import productivity.saving.Total;
import productivity.status.SavingsReport;

/** The sources of a savings answer by their codes, so that each line can be short. */
final class SourcesText {
  private SourcesText() {}

  /** {@code Sources: report-2016 is Productivity Programme, July 2016.} Empty without sources. */
  static String of(SavingsReport report) {
    SortedMap<String, String> titles = new TreeMap<>();
    citations(report)
        .filter(Objects::nonNull)
        .forEach(citation -> titles.put(citation.source(), citation.title()));
    String listed =
        titles.entrySet().stream()
            .map(each -> each.getKey() + " is " + each.getValue())
            .collect(Collectors.joining("; "));
    return listed.isEmpty() ? "No sources are recorded." : "Sources: " + listed + ".";
  }

  private static Stream<@Nullable Citation> citations(SavingsReport report) {
    Stream<SavingFigure> figures =
        report.totals().stream().map(Total::figures).flatMap(List::stream);
    return Stream.concat(
        figures.map(SavingFigure::source),
        report.conflicts().stream()
            .map(Conflict::values)
            .flatMap(List::stream)
            .map(Conflict.Value::source));
  }
}
