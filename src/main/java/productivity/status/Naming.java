package productivity.status;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import productivity.value.Words;

/**
 * Words that name something, with the command around them, so that another name can be suggested as
 * a whole command: {@code status}, {@code digtal}, {@code 2017-18}.
 */
public record Naming(String verb, String about, String rest) {
  public static Naming of(String verb, String about) {
    return new Naming(verb, about, "");
  }

  Words words() {
    return Words.of(about);
  }

  /** The command about something else. */
  String with(String other) {
    return Stream.of(verb, other, rest)
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
