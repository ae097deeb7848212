package productivity.slack.message;

import java.util.List;

/** Help, short: every command with an example, or one command with several. */
public final class HelpMessage {
  private static final int BUTTONS = 5;

  private HelpMessage() {}

  /** What a command answers, how it is written, what to know about it, and examples that work. */
  public record Topic(
      String verb, String answers, String form, List<String> notes, List<String> examples) {
    public Topic {
      notes = List.copyOf(notes);
      examples = List.copyOf(examples);
    }
  }

  public static Reply of(List<Topic> topics) {
    return Reply.titled("Help")
        .paragraph("Type /productivity and one of these. Without any words you get the status.")
        .bullets(topics.stream().map(HelpMessage::line).toList())
        .note("Dates are read day first: 29/7 is 29 July. Codes are forgiving: ep3 finds EP-3.")
        .choices(
            topics.stream()
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
            topic.examples().stream()
                .limit(BUTTONS)
                .map(example -> new Part.Choice(example, example))
                .toList())
        .build();
  }

  private static RichText line(Topic topic) {
    return RichText.ofBold(topic.verb())
        .plain(": " + topic.answers() + " Example: ")
        .code(topic.examples().get(topic.examples().size() - 1));
  }
}
