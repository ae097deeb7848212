package productivity.value.phrase;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The words of the calendar, as parts of regular expressions and as values. */
final class Calendar {
  /** Years that a programme can be about; other numbers of four digits are not dates. */
  static final String YEAR = "(?:19|20|21)\\d\\d";

  static final String MONTH =
      "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
  static final String WEEKDAY =
      "(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?"
          + "|fri(?:day)?|sat(?:urday)?|sun(?:day)?)";
  static final String ORDINAL = "(?:st|nd|rd|th)?";

  private static final List<String> NUMBERS =
      List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
  private static final Map<String, Integer> ARTICLES = Map.of("a", 1, "an", 1);

  static final String NUMBER = "(?:\\d{1,3}|an?|" + String.join("|", NUMBERS) + ")";

  private static final int LETTERS = 3;

  private Calendar() {}

  static int month(String word) {
    return Arrays.stream(Month.values())
        .filter(month -> begins(month, word))
        .findFirst()
        .orElseThrow()
        .getValue();
  }

  static DayOfWeek weekday(String word) {
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> begins(day, word))
        .findFirst()
        .orElseThrow();
  }

  static int number(String word) {
    if (ARTICLES.containsKey(word)) {
      return ARTICLES.get(word);
    }
    return NUMBERS.contains(word) ? NUMBERS.indexOf(word) + 1 : Integer.parseInt(word);
  }

  /** A year of two digits lies in this century. */
  static int year(String digits) {
    int number = Integer.parseInt(digits);
    return digits.length() == 2 ? 2000 + number : number;
  }

  private static boolean begins(Enum<?> name, String word) {
    return name.name().toLowerCase(Locale.ROOT).startsWith(word.substring(0, LETTERS));
  }

  static String name(Enum<?> name) {
    return Arrays.stream(name.name().split("_"))
        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }
}
