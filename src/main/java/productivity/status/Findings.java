package productivity.status;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import productivity.programme.Programme;
import productivity.store.Session;
import productivity.value.Code;
import productivity.value.Listing;
import productivity.value.Words;

/**
 * Searches every kind of item for words. A search reads all rows once and keeps the best; only
 * words that no item holds are compared by spelling, and then with the programme's distinct words.
 */
final class Findings {
  private final Searchables items;
  private final ItemCodes codes;

  Findings(Session session, Programme programme, LocalDate today) {
    this.items = new Searchables(session, programme, today);
    this.codes = new ItemCodes(session, programme);
  }

  FindReport search(String asked) {
    List<Found> coded = byCode(asked);
    if (!coded.isEmpty()) {
      return new FindReport(asked, new Listing<>(coded, coded.size()), true, Map.of());
    }
    SearchWords words = SearchWords.of(Words.of(asked));
    BestMatches best = matches(words);
    Map<String, String> corrected = corrections(best.unknownWords());
    if (!corrected.isEmpty()) {
      best = matches(words.with(corrected));
    }
    return new FindReport(asked, best.listing(), best.isWhole(), corrected);
  }

  private List<Found> byCode(String asked) {
    return Code.isLikely(asked)
        ? codes.find(new Code(asked)).stream().map(Findings::found).toList()
        : List.of();
  }

  private static Found found(ItemCodes.Entry entry) {
    return new Found(entry.kind(), entry.code(), entry.shown(), entry.title(), Optional.empty());
  }

  private BestMatches matches(SearchWords words) {
    BestMatches best = new BestMatches(words);
    items.forEach(best::consider);
    return best;
  }

  /** What to read instead of words that are in no item, where something is spelt like them. */
  private Map<String, String> corrections(List<String> unknown) {
    if (unknown.isEmpty()) {
      return Map.of();
    }
    Vocabulary vocabulary = new Vocabulary();
    items.forEach(
        item -> {
          vocabulary.add(item.foldedTitle());
          vocabulary.add(item.foldedText());
        });
    Map<String, String> corrected = new LinkedHashMap<>();
    unknown.forEach(word -> vocabulary.nearest(word).ifPresent(near -> corrected.put(word, near)));
    return corrected;
  }
}
