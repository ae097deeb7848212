package productivity.slack.order;

import java.util.List;
import java.util.stream.IntStream;
import productivity.slack.command.SlackText;
import productivity.slack.message.Cut;
import productivity.slack.message.Part.Choice;
import productivity.slack.message.Reply;
import productivity.slack.message.RichText;
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

  /** Words that several commands begin with and that buttons then leave out. */
  private static final int LONG = 4;

  private static final int VALUE = 2_000;

  private RefusedOrder() {}

  /** The suggestions and the text are in the form in which Slack hands them over. */
  static Reply of(Refusal refusal, Order order) {
    Reply.Builder reply =
        Reply.saying(Cut.to(refusal.sentence(), SENTENCE))
            .bullets(example(refusal.suggestions()))
            .choices(choices(refusal.suggestions()))
            .notShareable();
    return order.isRead()
        ? reply
            .note("This is what you typed, to copy:")
            .paragraph("/productivity " + Cut.to(SlackText.typed(order.text()), GIVEN_BACK))
            .build()
        : reply.build();
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
    int same = words.size() > 1 ? sameAtTheFront(words) : 0;
    return IntStream.range(0, commands.size())
        .mapToObj(at -> new Choice(label(words.get(at), same), commands.get(at)))
        .toList();
  }

  /** Where buttons show only what differs, one command in full. */
  private static List<RichText> example(List<String> suggestions) {
    boolean cut = choices(suggestions).stream().anyMatch(choice -> choice.label().contains("…"));
    return cut
        ? List.of(RichText.of("In full, for example: ").code(SlackText.typed(suggestions.get(0))))
        : List.of();
  }

  /** Long commands are told apart by what differs. */
  private static String label(List<String> words, int same) {
    boolean differing = same >= LONG;
    String label = String.join(" ", words.subList(differing ? same : 0, words.size()));
    return Cut.to(differing ? "… " + label : label, LABEL);
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
