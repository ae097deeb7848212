package productivity.slack.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a person is told, whole: one line that stands for it in a notification, its parts, and the
 * code of the item if it is about one alone. A reply that only asks back ("did you mean") is not
 * worth sharing.
 */
public record Reply(String summary, List<Part> parts, boolean shareable, Optional<String> item) {
  public Reply {
    parts = List.copyOf(parts);
  }

  /** About nothing in particular. */
  public Reply(String summary, List<Part> parts, boolean shareable) {
    this(summary, parts, shareable, Optional.empty());
  }

  public static Builder titled(String title) {
    return new Builder(title).heading(title);
  }

  /** A reply that is one sentence. */
  public static Builder saying(String sentence) {
    return new Builder(sentence).paragraph(sentence);
  }

  /** Collects the parts in reading order. */
  public static final class Builder {
    private final String summary;
    private final List<Part> parts = new ArrayList<>();
    private boolean shareable = true;
    private Optional<String> item = Optional.empty();

    private Builder(String summary) {
      this.summary = summary;
    }

    public Builder heading(String text) {
      parts.add(new Part.Heading(text));
      return this;
    }

    public Builder paragraph(RichText text) {
      parts.add(new Part.Paragraph(text));
      return this;
    }

    public Builder paragraph(String text) {
      return paragraph(RichText.of(text));
    }

    /** Adds nothing where there are no items. */
    public Builder bullets(List<RichText> items) {
      if (!items.isEmpty()) {
        parts.add(new Part.Bullets(items));
      }
      return this;
    }

    public Builder note(String text) {
      parts.add(new Part.Note(RichText.of(text)));
      return this;
    }

    /** Adds nothing where there are no choices. */
    public Builder choices(List<Part.Choice> choices) {
      if (!choices.isEmpty()) {
        parts.add(new Part.Choices(choices));
      }
      return this;
    }

    /** Adds nothing where there are no actions. */
    public Builder actions(List<Part.Action> actions) {
      if (!actions.isEmpty()) {
        parts.add(new Part.Actions(actions));
      }
      return this;
    }

    /** Of one item alone, by its code. */
    public Builder about(String code) {
      item = Optional.of(code);
      return this;
    }

    public Builder notShareable() {
      shareable = false;
      return this;
    }

    public Reply build() {
      return new Reply(summary, parts, shareable, item);
    }
  }
}
