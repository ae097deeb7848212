package productivity.slack.modal;

import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import productivity.slack.message.RichText;

/**
 * A form before it is laid out: what is shown and asked, from top to bottom. {@code metadata} comes
 * back with it; Slack carries 3,000 characters.
 */
public record Form(Frame frame, String metadata, List<Part> parts) {
  public Form {
    parts = List.copyOf(parts);
  }

  /** Its name for the service, its title, and the words on its buttons; each 24 characters. */
  public record Frame(String callback, String title, String submit, String close) {}

  /** A piece of a form. */
  public sealed interface Part {}

  /** Something to read. */
  public record Words(RichText text) implements Part {}

  public record Bullets(List<RichText> items) implements Part {
    public Bullets {
      items = List.copyOf(items);
    }
  }

  /** Small print. */
  public record Note(String text) implements Part {}

  /** Something to fill in. */
  public sealed interface Field extends Part {
    Asked asked();
  }

  /**
   * What is asked for: the field's name for the service, the block in which Slack keeps what was
   * typed, what stands over and under it, and whether it may stay empty.
   */
  public record Asked(String name, String block, String label, String hint, boolean optional) {}

  /** One line of text, or several. */
  public record Text(Asked asked, String value, int most, boolean lines) implements Field {}

  public record Day(Asked asked, Optional<LocalDate> value) implements Field {}

  /** A few options side by side; the service is told at once what is chosen. */
  public record Choice(Asked asked, List<Option> options, Option chosen) implements Field {
    public Choice {
      options = List.copyOf(options);
    }
  }

  /** Options that the service finds as one types; it is told at once what is chosen. */
  public record Search(Asked asked, Optional<Option> chosen) implements Field {}

  /** What is read, 75 characters, and the value it stands for, 150. */
  public record Option(String label, String value) {}

  /** As Slack takes it. */
  public JsonObject json() {
    return FormLayout.of(this);
  }
}
