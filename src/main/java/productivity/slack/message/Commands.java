package productivity.slack.message;

import productivity.status.Subject;
import productivity.value.Period;
import productivity.value.When;

/** Commands that an answer points to, complete but for {@code /productivity}. */
final class Commands {
  static final String ALL_TIME = "all";

  private Commands() {}

  /** {@code status digital 2016-17}; the words of a time are left out where there are none. */
  static String of(String verb, Subject about, String time) {
    return join(join(verb, words(about)), time);
  }

  static String of(String verb, Subject about, When when) {
    return of(verb, about, phrase(when));
  }

  static String phrase(When when) {
    return when.period().equals(Period.ALL_TIME) ? ALL_TIME : when.phrase();
  }

  private static String words(Subject about) {
    if (about instanceof Subject.Everything) {
      return "";
    }
    if (about instanceof Subject.Theme theme) {
      return theme.theme().code();
    }
    return about instanceof Subject.Stream stream ? stream.workstream().code() : about.label();
  }

  private static String join(String words, String more) {
    return more.isEmpty() ? words : words + " " + more;
  }
}
