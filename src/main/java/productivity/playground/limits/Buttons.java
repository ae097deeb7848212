package productivity.playground.limits;

import static productivity.playground.limits.Rules.ID;
import static productivity.playground.limits.Rules.TEXT;
import static productivity.playground.limits.Rules.UNLIMITED;
import static productivity.playground.limits.Rules.URL;
import static productivity.playground.limits.Rules.list;
import static productivity.playground.limits.Rules.oneOf;
import static productivity.playground.limits.Rules.string;

/** Buttons, and the question that any element may ask before it acts. */
final class Buttons {
  private static final int LABEL = 75;
  private static final int VALUE = 2_000;
  private static final int CONFIRM_TITLE = 100;
  private static final int CONFIRM_TEXT = 300;
  private static final int CONFIRM_CHOICE = 30;
  private static final Rule STYLE = oneOf("primary", "danger");

  static final Shape CONFIRM =
      Shape.object()
          .must("title", Texts.plain(CONFIRM_TITLE))
          .must("text", Texts.either(CONFIRM_TEXT))
          .must("confirm", Texts.plain(CONFIRM_CHOICE))
          .must("deny", Texts.plain(CONFIRM_CHOICE))
          .may("style", STYLE);

  static final Shape BUTTON =
      Shape.of("button")
          .must("text", Texts.plain(LABEL))
          .may("action_id", ID)
          .may("value", string(VALUE))
          .may("url", URL)
          .may("style", STYLE)
          .may("confirm", CONFIRM)
          .may("accessibility_label", string(LABEL));

  private static final Shape TRIGGER =
      Shape.object()
          .must("url", URL)
          .may(
              "customizable_input_parameters",
              list(1, UNLIMITED, Shape.object().must("name", TEXT).must("value", TEXT)));

  static final Shape WORKFLOW =
      Shape.of("workflow_button")
          .must("text", Texts.plain(LABEL))
          .must("workflow", Shape.object().must("trigger", TRIGGER))
          .may("action_id", ID)
          .may("style", STYLE)
          .may("accessibility_label", string(LABEL));

  private static final Shape OPINION =
      Shape.object()
          .must("text", Texts.plain(LABEL))
          .must("value", string(VALUE))
          .may("accessibility_label", string(LABEL));

  static final Shape FEEDBACK =
      Shape.of("feedback_buttons")
          .must("positive_button", OPINION)
          .must("negative_button", OPINION)
          .may("action_id", ID);

  static final Shape ICON =
      Shape.of("icon_button")
          .must("icon", oneOf("trash"))
          .must("text", Texts.plain(LABEL))
          .may("action_id", ID)
          .may("value", string(VALUE))
          .may("confirm", CONFIRM)
          .may("accessibility_label", string(LABEL))
          .may("visible_to_user_ids", list(1, UNLIMITED, ID));

  private Buttons() {}
}
