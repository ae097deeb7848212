package productivity.status;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The ways in which a code that somebody typed may stand in a table: {@code ep3} as EP-3, EP-03 and
 * EP-003. They make a look-up by index of what would be a search through every row.
 */
final class CodeSpellings {
  private static final Pattern PARTS =
      Pattern.compile("(?<letters>\\p{L}+(?:[-_.]\\p{L}+)*)[-_. ]?(?<number>\\d+)(?<rest>.*)");
  private static final Pattern LAST_NUMBER = Pattern.compile("(?<before>.*[^\\d])(?<number>\\d+)");
  private static final int WIDEST = 5;

  private CodeSpellings() {}

  static List<String> of(String typed) {
    String plain = typed.strip().replace(' ', '-');
    Stream<String> whole =
        Stream.of(plain, plain.toUpperCase(Locale.ROOT), plain.toLowerCase(Locale.ROOT));
    return Stream.concat(whole, taken(PARTS.matcher(plain))).distinct().toList();
  }

  private static Stream<String> taken(Matcher parts) {
    if (!parts.matches()) {
      return Stream.empty();
    }
    String letters = parts.group("letters").toUpperCase(Locale.ROOT);
    return Stream.of("-", "")
        .flatMap(gap -> widths(parts.group("number")).map(number -> letters + gap + number))
        .flatMap(start -> endings(parts.group("rest")).map(end -> start + end));
  }

  private static Stream<String> endings(String rest) {
    return Stream.of(rest, rest.toUpperCase(Locale.ROOT), rest.toLowerCase(Locale.ROOT))
        .distinct()
        .flatMap(CodeSpellings::ending);
  }

  private static Stream<String> ending(String rest) {
    Matcher parts = LAST_NUMBER.matcher(rest);
    return parts.matches()
        ? widths(parts.group("number")).map(number -> parts.group("before") + number)
        : Stream.of(rest, rest.replaceFirst("^[-_.]", ""));
  }

  /** The number with as many leading zeros as people use. */
  private static Stream<String> widths(String number) {
    String bare = number.replaceFirst("^0+(?=\\d)", "");
    return IntStream.rangeClosed(1, WIDEST)
        .mapToObj(width -> "0".repeat(Math.max(0, width - bare.length())) + bare)
        .distinct();
  }
}
