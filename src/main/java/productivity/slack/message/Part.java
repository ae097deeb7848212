package productivity.slack.message;

import java.util.List;

/** A piece of a reply, before it is laid out for Slack or a terminal. */
public sealed interface Part {
  /** A title; plain, at most 150 characters are shown. */
  record Heading(String text) implements Part {}

  record Paragraph(RichText text) implements Part {}

  /** A bulleted list; a long one breaks over pages between its items. */
  record Bullets(List<RichText> items) implements Part {
    public Bullets {
      items = List.copyOf(items);
    }
  }

  /** Small print: keys, sources, what was understood. */
  record Note(RichText text) implements Part {}

  /** Buttons, each of which asks the service something. */
  record Choices(List<Choice> choices) implements Part {
    public Choices {
      choices = List.copyOf(choices);
    }
  }

  /** Buttons that do something other than ask: each is known to the service by its action. */
  record Actions(List<Action> actions) implements Part {
    public Actions {
      actions = List.copyOf(actions);
    }
  }

  /** A button's label, the action that it is known by, and what it says to it. */
  record Action(String label, String action, String value) {}

  /** A button's label and the command that it sends, without {@code /productivity}. */
  record Choice(String label, String command) {
    /** Characters that a button can carry. */
    static final int COMMAND = 2_000;
  }
}
