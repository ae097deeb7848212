package productivity.status;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import productivity.value.Words;

/** The part of a council's name that people say: {@code Leeds} for Leeds City Council. */
final class CouncilName {
  private static final Set<String> RANKS =
      Set.of(
          "council",
          "borough",
          "city",
          "county",
          "district",
          "metropolitan",
          "royal",
          "unitary",
          "authority");
  private static final List<String> OPENINGS =
      List.of("london borough of ", "royal borough of ", "city of ", "borough of ");

  private CouncilName() {}

  static Words shortened(String name) {
    String words = Words.of(name).toString();
    String rest =
        OPENINGS.stream()
            .filter(words::startsWith)
            .findFirst()
            .map(opening -> words.substring(opening.length()))
            .orElse(words);
    return Words.of(
        Stream.of(rest.split(" "))
            .filter(word -> !RANKS.contains(word))
            .collect(Collectors.joining(" ")));
  }
}
