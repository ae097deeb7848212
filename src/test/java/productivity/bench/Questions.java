package productivity.bench;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is asked. */
final class Questions {
  private Questions() {}

  /** Fifty that differ, over every reading command. */
  static List<String> fifty() {
    List<String> questions = new ArrayList<>();
    for (int year = 12; year < 18; year++) {
      String period = "20" + year + "-" + (year + 1);
      questions.add("status " + period);
      questions.add("deadlines " + period);
      questions.add("savings " + period);
    }
    for (Month month : Month.values()) {
      String name = month.getDisplayName(TextStyle.FULL, Locale.UK);
      questions.add("deadlines " + name + " 2016");
      questions.add("deadlines " + name + " 2017");
    }
    List<String> words = List.of("procurement", "one public estate", "digital", "waste");
    words.forEach(word -> questions.add("find " + word));
    questions.addAll(List.of("grants", "help", "show EP-3", "deadlines overdue"));
    return questions;
  }
}
