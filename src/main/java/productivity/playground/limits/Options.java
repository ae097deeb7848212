package productivity.playground.limits;

import static productivity.playground.limits.Rules.URL;
import static productivity.playground.limits.Rules.list;
import static productivity.playground.limits.Rules.string;

import com.google.gson.JsonElement;
import java.util.List;
import java.util.stream.Stream;

/** What there is to choose from. */
final class Options {
  private static final int TEXT = 75;
  private static final int VALUE = 150;
  private static final int IN_A_MENU = 100;
  private static final int IN_A_GROUP_OF_BUTTONS = 10;
  private static final int IN_AN_OVERFLOW = 5;

  static final Shape PLAIN = option(Texts.plain(TEXT));
  static final Shape FORMATTED = option(Texts.either(TEXT));

  static final Rule MENU = list(1, IN_A_MENU, PLAIN);
  static final Rule BUTTON_GROUP = list(1, IN_A_GROUP_OF_BUTTONS, FORMATTED);
  static final Rule OVERFLOW = list(1, IN_AN_OVERFLOW, PLAIN.may("url", URL));
  static final Rule GROUPS =
      list(1, IN_A_MENU, Shape.object().must("label", Texts.plain(TEXT)).must("options", MENU));

  private Options() {}

  /** What is chosen at first must be there to choose. */
  static void initialAreOffered(Node element) {
    List<JsonElement> offered = offered(element).map(Node::json).toList();
    initial(element)
        .filter(option -> !offered.contains(option.json()))
        .forEach(option -> option.refuse("must equal one of the options"));
  }

  private static Stream<Node> offered(Node element) {
    return Stream.concat(
        element.at("options").items().stream(),
        element.at("option_groups").items().stream()
            .flatMap(group -> group.at("options").items().stream()));
  }

  private static Stream<Node> initial(Node element) {
    return Stream.concat(
        Stream.of("initial_option").filter(element::has).map(element::at),
        element.at("initial_options").items().stream());
  }

  private static Shape option(Rule text) {
    return Shape.object().must("text", text).must("value", string(VALUE)).may("description", text);
  }
}
