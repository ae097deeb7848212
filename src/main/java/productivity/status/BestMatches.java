package productivity.status;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import productivity.status.SearchWords.Match;
import productivity.status.SearchWords.Word;
import productivity.value.Listing;

/**
 * The items that answer best to a search, of all that were considered: those that hold most of its
 * words, the better places first.
 */
final class BestMatches {
  private record Scored(Match match, Searchable item) {}

  private static final Comparator<Scored> BEST_FIRST =
      Comparator.comparing(Scored::match, Comparator.reverseOrder())
          .thenComparing(scored -> scored.item.kind())
          .thenComparing(scored -> scored.item.code());

  private static final int MOST = 100;

  private final SearchWords words;
  private final Set<Word> unknown;
  private final Set<String> organisations = new HashSet<>();
  private final PriorityQueue<Scored> best = new PriorityQueue<>(BEST_FIRST.reversed());
  private int mostWords;
  private int total;

  BestMatches(SearchWords words) {
    this.words = words;
    this.unknown = new HashSet<>(words.words());
  }

  void consider(Searchable item) {
    String title = item.foldedTitle();
    String text = item.foldedText();
    Match match = words.match(title, text);
    if (match.words() == 0) {
      return;
    }
    unknown.removeIf(word -> word.isIn(title) || word.isIn(text));
    if (match.words() > mostWords) {
      startAgain(match.words());
    }
    if (match.words() == mostWords && isNew(item)) {
      keep(new Scored(match, item));
    }
  }

  /** The words that are in none of the items. */
  List<String> unknownWords() {
    return unknown.stream().map(Word::typed).sorted().toList();
  }

  /** True where the best hold all the words. */
  boolean isWhole() {
    return mostWords == words.size();
  }

  Listing<Found> listing() {
    List<Found> found =
        best.stream().sorted(BEST_FIRST).map(scored -> scored.item.found(words)).toList();
    return new Listing<>(found, total);
  }

  /** What holds fewer of the words is no longer worth showing. */
  private void startAgain(int held) {
    best.clear();
    organisations.clear();
    total = 0;
    mostWords = held;
  }

  /** An organisation comes once for its name and once for each alias. */
  private boolean isNew(Searchable item) {
    return item.kind() != ItemKind.ORGANISATION || organisations.add(item.code());
  }

  private void keep(Scored scored) {
    total++;
    best.add(scored);
    if (best.size() > MOST) {
      best.remove();
    }
  }
}
