package productivity.value;

/**
 * The time a question is about: the phrase that says it, the words in which the answer repeats what
 * was understood ({@code Friday 29 July 2016}, {@code the next 30 days, 12 July to 11 August
 * 2016}), and the days. Overdue means everything that was due in the period and is not done.
 */
public record When(String phrase, String understood, Period period, boolean overdue) {
  public static When of(Period period) {
    return new When(period.label(), period.label(), period, false);
  }
}
