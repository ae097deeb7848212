package productivity.playground.limits;

import static productivity.playground.limits.Rules.FLAG;
import static productivity.playground.limits.Rules.TEXT;
import static productivity.playground.limits.Rules.list;
import static productivity.playground.limits.Rules.matching;
import static productivity.playground.limits.Rules.oneOf;
import static productivity.playground.limits.Rules.string;
import static productivity.playground.limits.Rules.whole;

import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.util.Optional;

/** Where something is typed or put in. */
final class Inputs {
  private static final int TEXT_LENGTH = 3_000;
  private static final int FILES = 10;
  private static final Rule DECIMAL = matching("-?[0-9]+(\\.[0-9]+)?", "of a number");
  private static final Shape DISPATCH =
      Shape.object()
          .may("trigger_actions_on", list(1, 2, oneOf("on_enter_pressed", "on_character_entered")));

  static final Shape PLAIN_TEXT =
      typed("plain_text_input")
          .may("initial_value", string(TEXT_LENGTH))
          .may("multiline", FLAG)
          .may("min_length", whole(0, TEXT_LENGTH))
          .may("max_length", whole(1, TEXT_LENGTH))
          .also(Inputs::textIsInRange);
  static final Shape RICH_TEXT = typed("rich_text_input").may("initial_value", RichText.BLOCK);
  static final Shape EMAIL = typed("email_text_input").may("initial_value", TEXT);
  static final Shape URL = typed("url_text_input").may("initial_value", TEXT);
  static final Shape NUMBER =
      typed("number_input")
          .must("is_decimal_allowed", FLAG)
          .may("initial_value", DECIMAL)
          .may("min_value", DECIMAL)
          .may("max_value", DECIMAL)
          .also(Inputs::numberIsInRange);
  static final Shape FILE =
      Shape.of("file_input")
          .may("action_id", Rules.ID)
          .may("filetypes", list(1, Rules.UNLIMITED, TEXT))
          .may("max_files", whole(1, FILES));

  private Inputs() {}

  private static Shape typed(String type) {
    return Menus.menu(type).without("confirm").may("dispatch_action_config", DISPATCH);
  }

  private static void textIsInRange(Node input) {
    long length = input.at("initial_value").string().length();
    range(
        input,
        input.has("initial_value") ? Optional.of(BigDecimal.valueOf(length)) : Optional.empty(),
        new String[] {"min_length", "max_length"});
  }

  private static void numberIsInRange(Node input) {
    range(input, number(input.at("initial_value")), new String[] {"min_value", "max_value"});
    if (!input.at("is_decimal_allowed").isTrue()
        && input.at("initial_value").string().contains(".")) {
      input.at("initial_value").refuse("must be a whole number");
    }
  }

  private static void range(Node input, Optional<BigDecimal> initial, String[] bounds) {
    Optional<BigDecimal> least = number(input.at(bounds[0]));
    Optional<BigDecimal> most = number(input.at(bounds[1]));
    if (isMore(least, most)) {
      input.at(bounds[0]).refuse("must not be more than " + bounds[1]);
    }
    if (isMore(least, initial) || isMore(initial, most)) {
      input.at("initial_value").refuse("must be within " + bounds[0] + " and " + bounds[1]);
    }
  }

  private static boolean isMore(Optional<BigDecimal> one, Optional<BigDecimal> other) {
    return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) > 0;
  }

  private static Optional<BigDecimal> number(Node node) {
    try {
      return node.json() instanceof JsonPrimitive value
          ? Optional.of(value.getAsBigDecimal())
          : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty(); // the rule of the field itself has refused it
    }
  }
}
