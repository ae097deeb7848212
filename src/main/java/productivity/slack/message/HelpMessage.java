package productivity.slack.message;

import java.util.List;

/** Help, short: every command with an example, or one command with several. */
public final class HelpMessage {
  private static final int BUTTONS = 5;

  private HelpMessage() {}

  /** What a command answers, how it is written, what to know about it, and examples that work. */
  public record Topic(
      String verb,
      boolean changes,
      String answers,
      String form,
      List<String> notes,
      List<String> examples) {
    public Topic {
      notes = List.copyOf(notes);
      examples = List.copyOf(examples);
    }
  }

  public static Reply of(List<Topic> questions, List<Topic> changes) {
    return Reply.titled("Help")
        .paragraph("Type /productivity and one of these. Without any words you get the status.")
        .bullets(questions.stream().map(HelpMessage::line).toList())
        .paragraph("To change something, where you lead or stand in:")
        .bullets(changes.stream().map(HelpMessage::line).toList())
        .note("Dates are read day first: 29/7 is 29 July. Codes are forgiving: ep3 finds EP-3.")
        .choices(
            questions.stream()
                .map(topic -> "help " + topic.verb())
                .limit(BUTTONS)
                .map(command -> new Part.Choice(command, command))
                .toList())
        .build();
  }

  public static Reply of(Topic topic) {
    return Reply.titled("Help: " + topic.verb())
        .paragraph(topic.answers())
        .paragraph(RichText.of("Write it as ").code(topic.form()).plain("."))
        .bullets(topic.notes().stream().map(RichText::of).toList())
        .paragraph("Examples:")
        .bullets(topic.examples().stream().map(example -> RichText.of("").code(example)).toList())
        .choices(
            tried(topic).stream()
                .limit(BUTTONS)
                .map(example -> new Part.Choice(example, example))
                .toList())
        .build();
  }

  /** Nobody changes the programme by trying an example. */
  private static List<String> tried(Topic topic) {
    return topic.changes() ? List.of("help") : topic.examples();
  }

  private static RichText line(Topic topic) {
    return RichText.ofBold(topic.verb())
        .plain(": " + topic.answers() + " Example: ")
        .code(topic.examples().get(topic.examples().size() - 1));
  }
}
