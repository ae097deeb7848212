package productivity.slack.order;

import java.util.List;
import productivity.slack.command.SlackText;
import productivity.slack.message.Cut;
import productivity.slack.message.Part.Choice;
import productivity.slack.message.Reply;
import productivity.value.Refusal;

/**
 * A change that was not made: why, what may have been meant, and the person's own words to copy, so
 * that nothing that they typed is lost.
 */
final class RefusedOrder {
  private static final int SENTENCE = 380;
  private static final int MOST = 12;
  private static final int GIVEN_BACK = 30_000;
  private static final int LABEL = 75;
  private static final int VALUE = 2_000;

  private RefusedOrder() {}

  /** The suggestions and the text are in the form in which Slack hands them over. */
  static Reply of(Refusal refusal, String text) {
    return Reply.saying(Cut.to(refusal.sentence(), SENTENCE))
        .choices(choices(refusal.suggestions()))
        .note("This is what you typed, to copy:")
        .paragraph("/productivity " + Cut.to(SlackText.typed(text), GIVEN_BACK))
        .notShareable()
        .build();
  }

  /** What a button cannot carry is left out: the person's own words are there to complete. */
  private static List<Choice> choices(List<String> suggestions) {
    List<String> commands =
        suggestions.stream()
            .distinct()
            .filter(command -> command.length() <= VALUE)
            .limit(MOST)
            .toList();
    List<List<String>> words =
        commands.stream().map(command -> List.of(SlackText.typed(command).split(" "))).toList();
    boolean fit = words.stream().allMatch(each -> String.join(" ", each).length() <= LABEL);
    int same = fit || words.size() < 2 ? 0 : sameAtTheFront(words);
    return java.util.stream.IntStream.range(0, commands.size())
        .mapToObj(at -> new Choice(label(words.get(at), same), commands.get(at)))
        .toList();
  }

  /** Long commands are told apart by what differs. */
  private static String label(List<String> words, int same) {
    String label = String.join(" ", words.subList(same, words.size()));
    return Cut.to(same == 0 ? label : "… " + label, LABEL);
  }

  private static int sameAtTheFront(List<List<String>> all) {
    int shortest = all.stream().mapToInt(List::size).min().orElse(1);
    int same = 0;
    while (same < shortest - 1 && isSame(all, same)) {
      same++;
    }
    return same;
  }

  private static boolean isSame(List<List<String>> all, int at) {
    return all.stream().map(words -> words.get(at)).distinct().count() == 1;
  }
}
