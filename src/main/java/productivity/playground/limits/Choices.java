package productivity.playground.limits;

import static productivity.playground.limits.Rules.FLAG;
import static productivity.playground.limits.Rules.ID;

/** Options that all show at once, and those behind three dots. */
final class Choices {
  static final Shape OVERFLOW = choice("overflow").must("options", Options.OVERFLOW);
  static final Shape RADIO_BUTTONS =
      choice("radio_buttons")
          .must("options", Options.BUTTON_GROUP)
          .may("initial_option", Options.FORMATTED)
          .may("focus_on_load", FLAG)
          .also(Options::initialAreOffered);
  static final Shape CHECKBOXES =
      choice("checkboxes")
          .must("options", Options.BUTTON_GROUP)
          .may("initial_options", Options.BUTTON_GROUP)
          .may("focus_on_load", FLAG)
          .also(Options::initialAreOffered);

  private Choices() {}

  private static Shape choice(String type) {
    return Shape.of(type).may("action_id", ID).may("confirm", Buttons.CONFIRM);
  }
}
