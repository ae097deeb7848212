package productivity.slack.message;

import java.util.List;
import productivity.slack.message.Part.Choice;

/**
 * Lays a page out for a terminal: the same words as in Slack, buttons as the commands they send.
 */
final class PlainText {
  private final StringBuilder text = new StringBuilder();

  private PlainText() {}

  static String of(Page page, String command) {
    PlainText layout = new PlainText();
    page.parts().forEach(layout::part);
    if (page.count() > 1) {
      layout.line("", "Page %d of %d".formatted(page.number(), page.count()));
      layout.choices(Turns.of(page, command));
    }
    return layout.text.toString().strip() + System.lineSeparator();
  }

  private void part(Part part) {
    if (part instanceof Part.Heading heading) {
      line("", heading.text());
      line("-".repeat(Math.min(heading.text().length(), 80)));
    } else if (part instanceof Part.Paragraph paragraph) {
      line(paragraph.text().text());
    } else if (part instanceof Part.Bullets bullets) {
      bullets.items().forEach(item -> line("  • " + item.text().replace("\n", "\n    ")));
    } else if (part instanceof Part.Note note) {
      line("", note.text().text());
    } else if (part instanceof Part.Choices choices) {
      choices(choices.choices());
    } else if (part instanceof Part.Actions actions) {
      actions.actions().forEach(action -> line("  [" + action.label() + "]"));
    }
  }

  private void choices(List<Choice> choices) {
    choices.forEach(choice -> line("  → " + words(choice)));
  }

  private static String words(Choice choice) {
    return choice.label().equals(choice.command())
        ? choice.command()
        : choice.label() + ":  " + choice.command();
  }

  private void line(String... lines) {
    for (String line : lines) {
      text.append(line).append(System.lineSeparator());
    }
  }
}
