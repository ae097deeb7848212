package productivity.value.phrase;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a number counts: a unit that is known already, or up to three words that only name things.
 * Words that say what became of the things make a sentence of it: "2 contracts slipped".
 */
final class CountedUnit {
  private static final Pattern WORDS =
      MeasurePhrases.pattern(
          "\\h+(?<unit>\\p{L}[\\p{L}'’-]*(?:\\h+\\p{L}[\\p{L}'’-]*){0,2}?)" + MeasurePhrases.END);
  private static final Pattern SPACE = Pattern.compile("\\h+");
  private static final Pattern END = MeasurePhrases.pattern(MeasurePhrases.END);

  /** A number before one of these is a date or a time. */
  private static final Set<String> NO_UNITS =
      words(
          "jan january feb february mar march apr april may jun june jul july aug august sep sept"
              + " september oct october nov november dec december am pm");

  /** Nobody names a thing by these: what holds one is a sentence. */
  private static final Set<String> SENTENCE =
      words(
          "a an the and or of in on at for from to with without by per than as after before since"
              + " until is are was were be been has have had will can cannot not no we they it i"
              + " who that which but so because still yet already now again today tomorrow"
              + " yesterday ago only too also never ever soon");

  /** What is said of things after they are named. */
  private static final Set<String> TOLD =
      words(
          "late later early earlier left missing behind ahead short overdue outstanding pending"
              + " waiting remaining lost gone done met won sent made held run begun built given"
              + " taken paid cut spent bought sold told kept went came fell grew rose broke stuck"
              + " up down out off over away due live ready more less fewer sooner longer worse"
              + " better red amber green blue");

  /** Plurals that go before another noun. */
  private static final Set<String> DESCRIBING =
      words(
          "savings sales services works sports communications operations systems accounts goods"
              + " arts rights benefits needs claims news careers plans");

  private CountedUnit() {}

  /** The unit as it was written, and where it ends. */
  record Read(String unit, int end) {}

  /** The unit behind a number; the longest of the known ones first. */
  static Optional<Read> after(String text, int from, Collection<String> known) {
    return known(text, from, known).or(() -> named(text, from));
  }

  private static Optional<Read> known(String text, int from, Collection<String> known) {
    Matcher space = SPACE.matcher(text).region(from, text.length());
    if (!space.lookingAt()) {
      return Optional.empty();
    }
    int start = space.end();
    return known.stream()
        .filter(unit -> text.regionMatches(true, start, unit, 0, unit.length()))
        .filter(unit -> isEnded(text, start + unit.length()))
        .max(Comparator.comparingInt(String::length))
        .map(unit -> new Read(unit, start + unit.length()));
  }

  private static boolean isEnded(String text, int at) {
    return END.matcher(text).region(at, text.length()).lookingAt();
  }

  private static Optional<Read> named(String text, int from) {
    Matcher words = WORDS.matcher(text).region(from, text.length());
    return words.lookingAt() && isName(words.group("unit"))
        ? Optional.of(new Read(words.group("unit"), words.end()))
        : Optional.empty();
  }

  private static boolean isName(String unit) {
    List<String> words = SPACE.splitAsStream(unit.toLowerCase(Locale.UK)).toList();
    List<String> before = words.subList(0, words.size() - 1);
    List<String> behind = words.subList(1, words.size());
    String last = words.get(before.size());
    return !NO_UNITS.contains(words.get(0))
        && words.stream().noneMatch(SENTENCE::contains)
        && before.stream().noneMatch(CountedUnit::isPlural)
        && behind.stream().noneMatch(CountedUnit::isPast)
        && !isPast(last)
        && !TOLD.contains(last);
  }

  /** "Delayed contracts" are things; that "contracts were delayed" is news. */
  private static boolean isPast(String word) {
    return word.length() > 4 && word.endsWith("ed") && !word.endsWith("eed");
  }

  private static boolean isPlural(String word) {
    return word.length() > 3
        && word.endsWith("s")
        && !word.matches(".*(?:ss|us|is|['’]s)")
        && !DESCRIBING.contains(word);
  }

  private static Set<String> words(String words) {
    return Set.of(words.split(" "));
  }
}
