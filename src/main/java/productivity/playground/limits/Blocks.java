package productivity.playground.limits;

import static productivity.playground.limits.Rules.FLAG;
import static productivity.playground.limits.Rules.list;
import static productivity.playground.limits.Rules.oneOf;
import static productivity.playground.limits.Rules.string;

/**
 * The blocks, and where each is allowed. A block of type {@code file} only ever comes from Slack,
 * so it is nowhere in these lists.
 */
final class Blocks {
  private static final int SECTION_TEXT = 3_000;
  private static final int FIELDS = 10;
  private static final int FIELD_TEXT = 2_000;
  private static final int HEADER_TEXT = 150;
  private static final int CONTEXT_ELEMENTS = 10;
  private static final int CONTEXT_ACTIONS = 5;
  private static final int ACTIONS = 25;
  private static final int LABEL = 2_000;
  private static final int ALERT_TEXT = 200;
  static final int MARKDOWN_TEXT = 12_000;

  private static final Shape SECTION =
      Shape.block("section")
          .may("text", Texts.either(SECTION_TEXT))
          .may("fields", list(1, FIELDS, Texts.either(FIELD_TEXT)))
          .may("accessory", Elements.OF_SECTION)
          .may("expand", FLAG)
          .some("text", "fields");
  private static final Shape INPUT =
      Shape.block("input")
          .must("label", Texts.plain(LABEL))
          .must("element", Elements.OF_INPUT)
          .may("hint", Texts.plain(LABEL))
          .may("optional", FLAG)
          .may("dispatch_action", FLAG)
          .also(Blocks::filesAreNotDispatched);
  private static final Shape ALERT =
      Shape.block("alert")
          .must("text", Texts.either(ALERT_TEXT))
          .may("level", oneOf("default", "info", "warning", "error", "success"));

  private static final Kinds PLAIN =
      Kinds.of(
          SECTION,
          INPUT,
          Shape.block("header").must("text", Texts.plain(HEADER_TEXT)),
          Shape.block("context").must("elements", list(1, CONTEXT_ELEMENTS, Elements.OF_CONTEXT)),
          Shape.block("actions").must("elements", list(1, ACTIONS, Elements.OF_ACTIONS)),
          Shape.block("divider"),
          Images.BLOCK,
          RichText.BLOCK,
          Videos.BLOCK);
  private static final Kinds EVERYWHERE = PLAIN.or(Cards.CARD);

  static final Kinds OF_MODAL = EVERYWHERE.or(ALERT);
  static final Kinds OF_HOME = EVERYWHERE.or(Cards.CAROUSEL);
  static final Kinds OF_MESSAGE =
      EVERYWHERE.or(
          Cards.CAROUSEL,
          Cards.container(PLAIN.or(Tables.TABLE)),
          Cards.TASK_CARD,
          Cards.PLAN,
          Charts.BLOCK,
          Tables.TABLE,
          Tables.DATA_TABLE,
          Shape.block("markdown").must("text", string(MARKDOWN_TEXT)),
          Shape.block("context_actions")
              .must("elements", list(1, CONTEXT_ACTIONS, Elements.OF_CONTEXT_ACTIONS)));

  private Blocks() {}

  private static void filesAreNotDispatched(Node input) {
    if (input.at("dispatch_action").isTrue() && input.at("element").type().equals("file_input")) {
      input.at("element").at("type").refuse("unsupported type: file_input");
    }
  }
}
