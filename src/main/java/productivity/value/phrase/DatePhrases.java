package productivity.value.phrase;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import productivity.value.Refusal;
import productivity.value.When;

/**
 * Reads dates as people say them, day first. A date without a year is the next such date, which may
 * be today or going on, unless the person says "last"; where two dates are joined, the year of one
 * counts for the other. Quarters, "this year" and "last year" are those of the financial year.
 */
public final class DatePhrases {
  /** No date takes more letters; what does is not worth trying in every form. */
  private static final int LONGEST = 100;

  private static final int MOST_WORDS = 12;
  private static final Pattern SPACE = Pattern.compile("[\\s,]+");
  private static final Pattern DASHES = Pattern.compile("[‐-―−]");
  private static final Pattern CLOSING = Pattern.compile("[.?!;]+$");

  private static final Form SIMPLE =
      Form.firstOf(
          new WrittenDays(), new RelativeDays(), new NamedPeriods(), new RelativePeriods());
  private static final Form SIDED = Form.firstOf(SIMPLE, new Sides(SIMPLE));
  private static final Edges EDGES = new Edges(SIDED);
  private static final Form PLAIN =
      Form.firstOf(SIDED, new OpenPeriods(), new Ranges(Form.firstOf(SIDED, EDGES::day)), EDGES);
  private static final Form ANY = Form.firstOf(PLAIN, new Sides(PLAIN));

  private final LocalDate today;

  public DatePhrases(LocalDate today) {
    this.today = today;
  }

  /** What was said before the date, and the date if there was one. */
  public record Split(String before, Optional<When> when) {}

  /**
   * Reads a phrase that is a date and nothing else.
   *
   * @throws Refusal where it has the form of a date but there is no such day; its suggestions are
   *     phrases
   */
  public Optional<When> read(String phrase) {
    if (phrase.length() > LONGEST) {
      return Optional.empty();
    }
    String plain = DASHES.matcher(phrase.toLowerCase(Locale.UK)).replaceAll("-");
    String spaced = SPACE.matcher(plain).replaceAll(" ").strip();
    return ANY.read(CLOSING.matcher(spaced).replaceAll(""), Moment.on(today))
        .map(found -> new When(phrase, found.understood(), found.period(), found.overdue()));
  }

  /**
   * Takes the longest date phrase off the end of some words.
   *
   * @throws Refusal as for one phrase; its suggestions are the words with another phrase
   */
  public Split split(String words) {
    List<String> list = List.of(words.strip().split("\\s+"));
    for (int at = Math.max(0, list.size() - MOST_WORDS); at < list.size(); at++) {
      String before = String.join(" ", list.subList(0, at));
      Optional<When> when = read(before, String.join(" ", list.subList(at, list.size())));
      if (when.isPresent()) {
        return new Split(before, when);
      }
    }
    return new Split(String.join(" ", list), Optional.empty());
  }

  private Optional<When> read(String before, String phrase) {
    try {
      return read(phrase);
    } catch (Refusal noSuchDate) {
      throw new Refusal(
          noSuchDate.code(),
          noSuchDate.sentence(),
          noSuchDate.suggestions().stream().map(other -> (before + " " + other).strip()).toList());
    }
  }
}
