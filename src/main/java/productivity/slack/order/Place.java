package productivity.slack.order;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import productivity.programme.Workstream;

/** Words before and after the last "in": what is added, and the workstream that it is added to. */
record Place(Said before, Said name) {
  private static final int OFFERED = 5;
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;

  /** "In year" says how often, not where. */
  private static final Pattern IN = Pattern.compile("(.*)[\\s\\p{Z},]in\\s+(?!year\\b)(.+)", FLAGS);

  static Optional<Place> of(Said words) {
    Matcher in = IN.matcher(" " + words.raw());
    return in.matches()
        ? Optional.of(new Place(Said.of(in.group(1)), Said.of(in.group(2))))
        : Optional.empty();
  }

  /** The workstreams that a person answers for, as the places that they may have meant. */
  static List<String> offered(Named named, String person) {
    return named.reading().answeredForBy(person).stream()
        .limit(OFFERED)
        .map(Workstream::code)
        .toList();
  }
}
