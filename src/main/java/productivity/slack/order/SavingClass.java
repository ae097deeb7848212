package productivity.slack.order;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import productivity.saving.Basis;
import productivity.saving.Frequency;
import productivity.saving.SavingType;
import productivity.value.Coded;

/**
 * What kind of figure a saving is, as far as it was said: {@code achieved annual efficiency
 * saving}.
 */
record SavingClass(
    @Nullable Basis basis, @Nullable Frequency frequency, @Nullable SavingType type) {
  static final SavingClass NOTHING = new SavingClass(null, null, null);

  private static final List<Basis> LIKELIEST =
      List.of(Basis.ACHIEVED, Basis.FORECAST, Basis.APPROVED, Basis.PROJECTED, Basis.TARGET);
  private static final int LONGEST = 4;
  private static final Set<String> SMALL = Set.of("a", "an", "the", "figure", "and", "of");
  private static final Map<String, Coded> WORDS = words();

  /** What was read off the end of some words, and how many words are left before it. */
  record Read(SavingClass said, int left) {}

  /** Reads from the end for as long as there are words of this kind, each kind once. */
  static Read read(List<String> words) {
    List<String> plain = words.stream().map(SavingClass::bare).toList();
    SavingClass said = NOTHING;
    int left = plain.size();
    while (left > 0) {
      int taken = taken(plain, left, said);
      if (taken == 0) {
        break;
      }
      Coded word = WORDS.get(String.join(" ", plain.subList(left - taken, left)));
      said = word == null ? said : said.with(word);
      left -= taken;
    }
    return new Read(said, left);
  }

  private static int taken(List<String> plain, int left, SavingClass said) {
    for (int length = Math.min(LONGEST, left); length > 0; length--) {
      Coded word = WORDS.get(String.join(" ", plain.subList(left - length, left)));
      if (word != null && !said.has(word)) {
        return length;
      }
    }
    boolean small = SMALL.contains(plain.get(left - 1)) && !said.equals(NOTHING);
    return small ? 1 : 0;
  }

  boolean isComplete() {
    return basis != null && frequency != null && type != null;
  }

  /** The kinds that were not said, each with the words to choose from; the first is asked first. */
  Stream<Choice> missing() {
    return Stream.of(
            basis == null ? choice("the basis (achieved or expected)", LIKELIEST.stream()) : null,
            frequency == null
                ? choice("how often it counts", Arrays.stream(Frequency.values()))
                : null,
            type == null ? choice("the type", Arrays.stream(SavingType.values())) : null)
        .flatMap(Stream::ofNullable);
  }

  /** Something to be said, and the words for it. */
  record Choice(String question, List<String> words) {}

  private static Choice choice(String question, Stream<? extends Coded> values) {
    return new Choice(question, values.map(SavingClass::phrase).toList());
  }

  private boolean has(Coded word) {
    return word instanceof Basis
        ? basis != null
        : word instanceof Frequency ? frequency != null : type != null;
  }

  private SavingClass with(Coded word) {
    if (word instanceof Basis said) {
      return new SavingClass(said, frequency, type);
    }
    return word instanceof Frequency said
        ? new SavingClass(basis, said, type)
        : new SavingClass(basis, frequency, (SavingType) word);
  }

  /** As it can be typed: {@code achieved annual efficiency saving}. */
  @Override
  public String toString() {
    return String.join(
        " ",
        Stream.of(
                Optional.ofNullable(basis),
                Optional.ofNullable(frequency),
                Optional.ofNullable(type))
            .flatMap(Optional::stream)
            .map(each -> phrase((Coded) each))
            .toList());
  }

  private static String phrase(Coded word) {
    return word == Frequency.NOT_STATED ? "frequency not stated" : word.words();
  }

  private static String bare(String word) {
    return word.toLowerCase(Locale.UK).replaceAll("^[,;.:()]+|[,;.:()]+$", "").replace('-', ' ');
  }

  private static Map<String, Coded> words() {
    Map<String, Coded> words = new HashMap<>();
    Stream.of(Basis.values()).forEach(value -> words.put(value.words(), value));
    Stream.of(Frequency.values()).forEach(value -> words.put(phrase(value), value));
    Stream.of(SavingType.values()).forEach(value -> words.put(value.words(), value));
    Stream.of(SavingType.values()).forEach(value -> words.put(value.words() + "s", value));
    Map.of("realised", Basis.ACHIEVED, "projection", Basis.PROJECTED).forEach(words::put);
    Stream.of(
            "annually",
            "yearly",
            "a year",
            "per year",
            "each year",
            "every year",
            "per annum",
            "pa")
        .forEach(word -> words.put(word, Frequency.ANNUAL));
    Stream.of("one off", "once").forEach(word -> words.put(word, Frequency.ONE_OFF));
    Map.of(
            "ytd",
            Frequency.YEAR_TO_DATE,
            "5 year",
            Frequency.FIVE_YEAR,
            "10 year",
            Frequency.TEN_YEAR)
        .forEach(words::put);
    Map.of("savings and income", SavingType.SAVINGS_AND_INCOME, "grant", SavingType.GRANT_FUNDING)
        .forEach(words::put);
    return Map.copyOf(words);
  }
}
