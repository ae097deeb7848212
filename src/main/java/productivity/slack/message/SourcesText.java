package productivity.slack.message;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import productivity.programme.Citation;
import productivity.programme.Conflict;

/** The sources of an answer, told once by their codes so that each line can be short. */
final class SourcesText {
  private SourcesText() {}

  /** {@code Sources: report-2016 is Productivity Programme, July 2016.} */
  static String of(Stream<? extends @Nullable Citation> citations) {
    SortedMap<String, String> titles = new TreeMap<>();
    citations
        .flatMap(Stream::ofNullable)
        .forEach(citation -> titles.put(citation.source(), citation.title()));
    String listed =
        titles.entrySet().stream()
            .map(each -> each.getKey() + " is " + each.getValue())
            .collect(Collectors.joining("; "));
    return listed.isEmpty() ? "No sources are recorded." : "Sources: " + listed + ".";
  }

  static Stream<@Nullable Citation> of(Conflict conflict) {
    return conflict.values().stream().map(Conflict.Value::source);
  }
}
