package productivity.status;

import java.util.List;
import java.util.Map;
import productivity.value.Words;

/** The words of a search, and how well an item answers to them. */
record SearchWords(List<Word> words) {
  /**
   * A word as typed, and without a plural's s, so that "savings" finds a saving too; in a folded
   * text it begins as {@code start} does.
   */
  record Word(String typed, String stem, String start) {
    private static final int SHORTEST_PLURAL = 4;

    static Word of(String typed) {
      boolean plural =
          typed.length() >= SHORTEST_PLURAL && typed.endsWith("s") && !typed.endsWith("ss");
      String stem = plural ? typed.substring(0, typed.length() - 1) : typed;
      return new Word(typed, stem, " " + stem);
    }

    boolean isIn(String folded) {
      return folded.contains(start);
    }
  }

  /** How much of what was asked an item holds; more words count before better places. */
  record Match(int words, int points) implements Comparable<Match> {
    @Override
    public int compareTo(Match other) {
      return words == other.words
          ? Integer.compare(points, other.points)
          : Integer.compare(words, other.words);
    }
  }

  private static final int MOST_WORDS = 12;

  private static final int WHOLE_TITLE = 40;
  private static final int PHRASE_IN_TITLE = 20;
  private static final int PHRASE_IN_TEXT = 6;
  private static final int IN_TITLE = 10;
  private static final int IN_TEXT = 3;
  private static final int WHOLE_WORD = 2;

  static SearchWords of(Words asked) {
    return new SearchWords(
        asked.telling().list().stream().distinct().limit(MOST_WORDS).map(Word::of).toList());
  }

  SearchWords with(Map<String, String> corrected) {
    return new SearchWords(
        words.stream()
            .map(Word::typed)
            .map(typed -> Word.of(corrected.getOrDefault(typed, typed)))
            .toList());
  }

  int size() {
    return words.size();
  }

  Match match(String title, String text) {
    int held = 0;
    int points = 0;
    for (Word word : words) {
      int gained = Math.max(points(word, title, IN_TITLE), points(word, text, IN_TEXT));
      held += gained > 0 ? 1 : 0;
      points += gained;
    }
    return new Match(held, held == 0 ? 0 : points + phrase(title, text));
  }

  private int phrase(String title, String text) {
    StringBuilder phrase = new StringBuilder();
    words.forEach(word -> phrase.append(' ').append(word.typed()));
    if (title.contentEquals(phrase)) {
      return WHOLE_TITLE;
    }
    if (title.contains(phrase)) {
      return PHRASE_IN_TITLE;
    }
    return text.contains(phrase) ? PHRASE_IN_TEXT : 0;
  }

  private static int points(Word word, String folded, int place) {
    int at = folded.indexOf(word.start());
    if (at < 0) {
      return 0;
    }
    int end = at + word.start().length();
    return place + (isWordEnd(folded, end) || isPluralEnd(folded, end) ? WHOLE_WORD : 0);
  }

  private static boolean isPluralEnd(String folded, int at) {
    return folded.charAt(at) == 's' && isWordEnd(folded, at + 1);
  }

  private static boolean isWordEnd(String folded, int at) {
    return at == folded.length() || folded.charAt(at) == ' ';
  }
}
