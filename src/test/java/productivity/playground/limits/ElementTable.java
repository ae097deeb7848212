package productivity.playground.limits;

import static productivity.playground.limits.Json.letters;
import static productivity.playground.limits.Json.list;
import static productivity.playground.limits.Json.markdown;
import static productivity.playground.limits.Json.option;
import static productivity.playground.limits.Json.plain;
import static productivity.playground.limits.Limit.accessory;
import static productivity.playground.limits.Limit.action;
import static productivity.playground.limits.Limit.element;
import static productivity.playground.limits.Limit.string;
import static productivity.playground.limits.Limit.text;

import java.util.stream.Stream;

/** What each kind of element may have. */
final class ElementTable {
  private static final String LABEL = ",'text':" + plain(1);

  private ElementTable() {}

  static Stream<Limit> limits() {
    return Stream.of(buttons(), questions(), menus(), options(), inputs()).flatMap(all -> all);
  }

  private static Stream<Limit> buttons() {
    return Stream.of(
        action("button", "text", 75, text("text", "")),
        action("button", "action_id", 255, string("action_id", LABEL)),
        action("button", "value", 2_000, string("value", LABEL)),
        action("button", "url", 3_000, string("url", LABEL)),
        action("button", "accessibility_label", 75, string("accessibility_label", LABEL)),
        action(
            "workflow_button",
            "text",
            75,
            text("text", ",'workflow':{'trigger':{'url':'https://x'}}")));
  }

  private static Stream<Limit> questions() {
    return Stream.of(
        action("button", "confirm title", 100, count -> confirm(count, 1, 1, 1)),
        action("button", "confirm text", 300, count -> confirm(1, count, 1, 1)),
        action("button", "confirm confirm", 30, count -> confirm(1, 1, count, 1)),
        action("button", "confirm deny", 30, count -> confirm(1, 1, 1, count)));
  }

  private static Stream<Limit> menus() {
    return Stream.of(
        accessory("static_select", "options", 100, ElementTable::many),
        accessory("multi_static_select", "options", 100, ElementTable::many),
        accessory("static_select", "option_groups", 100, count -> groups(count, 1, 1)),
        accessory("static_select", "options in a group", 100, count -> groups(1, 1, count)),
        accessory("static_select", "group label", 75, count -> groups(1, count, 1)),
        accessory("users_select", "placeholder", 150, text("placeholder", "")),
        accessory("overflow", "options", 5, ElementTable::many),
        accessory("radio_buttons", "options", 10, ElementTable::many),
        accessory("checkboxes", "options", 10, ElementTable::many),
        element("file_input", "max_files", 10, count -> "'max_files':" + count));
  }

  private static Stream<Limit> options() {
    return Stream.of(
        accessory("static_select", "option text", 75, count -> only(plain(count), 1, "")),
        accessory("checkboxes", "option text", 75, count -> only(markdown(count), 1, "")),
        accessory("static_select", "option value", 150, count -> only(plain(1), count, "")),
        accessory(
            "radio_buttons",
            "option description",
            75,
            count -> only(plain(1), 1, ",'description':" + plain(count))),
        accessory(
            "overflow",
            "option url",
            3_000,
            count -> only(plain(1), 1, ",'url':'" + letters(count) + "'")));
  }

  private static Stream<Limit> inputs() {
    String type = "plain_text_input";
    return Stream.of(
        element(type, "min_length", 3_000, count -> "'min_length':" + count),
        element(type, "max_length", 3_000, count -> "'max_length':" + count),
        element(type, "initial_value", 3_000, string("initial_value", "")),
        element(type, "own max_length", 7, string("initial_value", ",'max_length':7")),
        element(type, "placeholder", 150, text("placeholder", "")),
        element(
            "number_input",
            "own max_value",
            7,
            count -> "'is_decimal_allowed':false,'max_value':'7','initial_value':'" + count + "'"));
  }

  private static String confirm(int title, int text, int confirm, int deny) {
    return "'text':%s,'confirm':{'title':%s,'text':%s,'confirm':%s,'deny':%s}"
        .formatted(plain(1), plain(title), markdown(text), plain(confirm), plain(deny));
  }

  private static String groups(int count, int label, int options) {
    String group =
        "{'label':%s,'options':%s}".formatted(plain(label), list(options, n -> option(n)));
    return "'option_groups':" + list(count, i -> group);
  }

  private static String many(int count) {
    return "'options':" + list(count, Json::option);
  }

  private static String only(String text, int value, String more) {
    return "'options':[{'text':%s,'value':'%s'%s}]".formatted(text, letters(value), more);
  }
}
