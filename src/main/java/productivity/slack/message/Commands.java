package productivity.slack.message;

import productivity.status.Subject;
import productivity.value.Period;
import productivity.value.When;

/** Commands that an answer points to, complete but for {@code /productivity}. */
final class Commands {
  private Commands() {}

  /** {@code status digital 2016-17}; the words of a time are left out where there are none. */
  static String of(String verb, Subject about, String time) {
    return join(join(verb, words(about)), time);
  }

  static String of(String verb, Subject about, When when) {
    return of(verb, about, when.period().equals(Period.ALL_TIME) ? "all" : when.phrase());
  }

  static Part.Choice choice(String label, String command) {
    return new Part.Choice(label, command);
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
