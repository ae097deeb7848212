package productivity.reminder;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import productivity.value.Refusal;

/**
 * How many working days before a date it is spoken of, the farthest first, each once; nought is the
 * day itself.
 */
public record LeadTime(List<Integer> workdays) {
  /** What a channel has that asked for nothing else. */
  public static final LeadTime USUAL = new LeadTime(List.of(20, 10, 5, 1, 0));

  /** About a year. */
  public static final int LONGEST = 250;

  private static final int MOST = 10;
  private static final Pattern THE_DAY = Pattern.compile("\\b(?:on )?the day(?: itself)?\\b");
  private static final Pattern FILLER =
      Pattern.compile("\\b(?:and|working|work|days?|before|ahead)\\b|[,;/+&]");

  public LeadTime {
    workdays = workdays.stream().distinct().sorted(Comparator.reverseOrder()).toList();
    if (workdays.isEmpty() || workdays.size() > MOST) {
      throw new IllegalArgumentException("1 to " + MOST + " lead times, not " + workdays.size());
    }
    if (workdays.stream().anyMatch(days -> days < 0 || days > LONGEST)) {
      throw new IllegalArgumentException("0 to " + LONGEST + " working days, not " + workdays);
    }
  }

  /**
   * Reads {@code 10, 3, 1 days} and {@code 5 working days before and on the day}.
   *
   * @throws Refusal for anything else
   */
  public static LeadTime parse(String text) {
    String numbers = THE_DAY.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" 0 ");
    String plain = FILLER.matcher(numbers).replaceAll(" ").strip();
    if (!plain.matches("\\d{1,9}(?:\\s+\\d{1,9})*")) {
      throw refusal("“%s” is not understood as working days.".formatted(text.strip()));
    }
    List<Integer> days =
        Arrays.stream(plain.split("\\s+")).map(Integer::valueOf).distinct().toList();
    int longest = Collections.max(days);
    if (longest > LONGEST) {
      throw refusal("%,d working days are too many: the most is %d.".formatted(longest, LONGEST));
    }
    if (days.size() > MOST) {
      throw refusal("Those are %,d times: the most is %d.".formatted(days.size(), MOST));
    }
    return new LeadTime(days);
  }

  /** Reads what {@link #stored} wrote. */
  static LeadTime ofStored(String workdays) {
    return new LeadTime(Arrays.stream(workdays.split(" ")).map(Integer::valueOf).toList());
  }

  /** As it is kept, and read again. */
  public String stored() {
    return joined(workdays, " ");
  }

  /** {@code 10, 3 and 1 working days before}, {@code 5 working days before and on the day}. */
  @Override
  public String toString() {
    List<Integer> ahead = workdays.stream().filter(days -> days > 0).toList();
    if (ahead.isEmpty()) {
      return "on the day";
    }
    String unit = ahead.equals(List.of(1)) ? " working day before" : " working days before";
    return list(ahead) + unit + (workdays.contains(0) ? " and on the day" : "");
  }

  private static String list(List<Integer> days) {
    int last = days.size() - 1;
    return last == 0
        ? days.get(0).toString()
        : joined(days.subList(0, last), ", ") + " and " + days.get(last);
  }

  private static String joined(Collection<Integer> days, String between) {
    return days.stream().map(String::valueOf).collect(Collectors.joining(between));
  }

  private static Refusal refusal(String sentence) {
    return new Refusal(
        Refusal.Code.INVALID,
        sentence
            + " Write how many working days before the date, with commas between: 10, 3, 1 days."
            + " 0 is the day itself. Nothing was changed.");
  }
}
