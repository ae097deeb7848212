package productivity.playground.limits;

import java.util.Set;
import java.util.stream.Collectors;

/** Which elements are allowed where. */
final class Elements {
  private static final int CONTEXT_TEXT = 3_000;

  private static final Kinds PICKED =
      Menus.SINGLE.or(Menus.MULTI).or(Choices.RADIO_BUTTONS, Choices.CHECKBOXES);
  private static final Kinds DATED = PICKED.or(Pickers.DATE, Pickers.TIME);

  static final Kinds OF_SECTION =
      DATED.or(Buttons.BUTTON, Buttons.WORKFLOW, Choices.OVERFLOW, Images.ELEMENT);
  static final Kinds OF_ACTIONS =
      DATED.or(
          Buttons.BUTTON, Buttons.WORKFLOW, Choices.OVERFLOW, Pickers.DATE_TIME, Inputs.RICH_TEXT);
  static final Kinds OF_INPUT =
      DATED
          .or(Pickers.DATE_TIME, Inputs.PLAIN_TEXT, Inputs.RICH_TEXT, Inputs.EMAIL)
          .or(Inputs.URL, Inputs.NUMBER, Inputs.FILE);
  static final Kinds OF_CONTEXT = Texts.either(CONTEXT_TEXT).or(Images.ELEMENT);

  static final Kinds OF_CONTEXT_ACTIONS = Kinds.of(Buttons.FEEDBACK, Buttons.ICON);

  private static final Set<String> INTERACTIVE =
      OF_ACTIONS.or(OF_INPUT).or(OF_CONTEXT_ACTIONS).shapes().stream()
          .filter(shape -> shape.known().containsKey("action_id"))
          .map(Shape::type)
          .collect(Collectors.toUnmodifiableSet());

  private Elements() {}

  static boolean isInteractive(String type) {
    return INTERACTIVE.contains(type);
  }
}
