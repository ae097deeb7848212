package productivity.slack.message;

import java.util.ArrayList;
import java.util.List;
import productivity.slack.message.Part.Choice;

/** The ways from one page to its neighbours. */
final class Turns {
  private Turns() {}

  static List<Choice> of(Page page, String command) {
    List<Choice> turns = new ArrayList<>();
    if (page.hasPrevious()) {
      turns.add(new Choice("Previous page", to(command, page.number() - 1)));
    }
    if (page.hasNext()) {
      turns.add(new Choice("Next page", to(command, page.number() + 1)));
    }
    return turns;
  }

  static String to(String command, int page) {
    return (command + " page " + page).strip();
  }
}
