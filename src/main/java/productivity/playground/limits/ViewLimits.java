package productivity.playground.limits;

import static productivity.playground.limits.Rules.FLAG;
import static productivity.playground.limits.Rules.ID;
import static productivity.playground.limits.Rules.string;

import com.google.gson.JsonElement;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What Slack refuses in a modal and in a Home tab. */
public final class ViewLimits {
  private static final int BLOCKS = 100;
  private static final int TITLE = 24;
  private static final int METADATA = 3_000;
  private static final int EXTERNAL_ID = 255;
  private static final int BYTES = 250 * 1_024;

  private static final Shape MODAL =
      view("modal", Blocks.OF_MODAL)
          .must("title", Texts.plain(TITLE))
          .may("submit", Texts.plain(TITLE))
          .may("close", Texts.plain(TITLE))
          .may("clear_on_close", FLAG)
          .may("notify_on_close", FLAG)
          .also(ViewLimits::inputsCanBeSubmitted);
  private static final Kinds VIEWS = Kinds.of(MODAL, view("home", Blocks.OF_HOME));

  private ViewLimits() {}

  /**
   * Everything about the view that Slack would refuse, each with its place and in the form of
   * Slack's {@code response_metadata.messages}; empty if nothing.
   */
  public static List<String> faults(JsonElement view) {
    return Node.faults(view, "/view", VIEWS.and(ViewLimits::isNotTooLarge));
  }

  private static Shape view(String type, Kinds blocks) {
    return Shape.of(type)
        .must("blocks", Stacks.of(blocks, BLOCKS))
        .may("private_metadata", string(0, METADATA))
        .may("callback_id", ID)
        .may("external_id", string(0, EXTERNAL_ID))
        .also(ViewLimits::oneHasTheFocus);
  }

  private static void inputsCanBeSubmitted(Node view) {
    boolean asks = view.at("blocks").items().stream().anyMatch(ViewLimits::isInput);
    if (asks && !view.has("submit")) {
      view.refuse("missing required field: submit");
    }
  }

  private static void oneHasTheFocus(Node view) {
    Stacks.all(view.at("blocks"))
        .flatMap(Stacks::elements)
        .map(element -> element.at("focus_on_load"))
        .filter(Node::isTrue)
        .skip(1)
        .forEach(focus -> focus.refuse("only one element can be set to true"));
  }

  private static boolean isInput(Node block) {
    return block.type().equals("input");
  }

  private static void isNotTooLarge(Node view) {
    if (view.json().toString().getBytes(StandardCharsets.UTF_8).length > BYTES) {
      view.refuse("must be at most 250 KB");
    }
  }
}
