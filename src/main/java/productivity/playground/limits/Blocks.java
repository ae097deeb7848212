package productivity.playground.limits;

import static productivity.playground.limits.Rules.FLAG;
import static productivity.playground.limits.Rules.ID;
import static productivity.playground.limits.Rules.list;

/** The blocks that everything is built of, and where each is allowed. */
final class Blocks {
  private static final int SECTION_TEXT = 3_000;
  private static final int FIELDS = 10;
  private static final int FIELD_TEXT = 2_000;
  private static final int HEADER_TEXT = 150;
  private static final int CONTEXT_ELEMENTS = 10;
  private static final int ACTIONS = 25;
  private static final int LABEL = 2_000;

  private static final Shape SECTION =
      block("section")
          .may("text", Texts.either(SECTION_TEXT))
          .may("fields", list(1, FIELDS, Texts.either(FIELD_TEXT)))
          .may("accessory", Elements.OF_SECTION)
          .may("expand", FLAG)
          .some("text", "fields");
  private static final Shape INPUT =
      block("input")
          .must("label", Texts.plain(LABEL))
          .must("element", Elements.OF_INPUT)
          .may("hint", Texts.plain(LABEL))
          .may("optional", FLAG)
          .may("dispatch_action", FLAG)
          .also(Blocks::filesAreNotDispatched);

  private static final Kinds EVERYWHERE =
      Kinds.of(
          SECTION,
          INPUT,
          block("header").must("text", Texts.plain(HEADER_TEXT)),
          block("context").must("elements", list(1, CONTEXT_ELEMENTS, Elements.OF_CONTEXT)),
          block("actions").must("elements", list(1, ACTIONS, Elements.OF_ACTIONS)),
          block("divider"),
          Images.BLOCK,
          RichText.BLOCK);

  static final Kinds OF_MESSAGE = EVERYWHERE;
  static final Kinds OF_MODAL = EVERYWHERE;
  static final Kinds OF_HOME = EVERYWHERE;

  private Blocks() {}

  static Shape block(String type) {
    return Shape.of(type).may("block_id", ID);
  }

  private static void filesAreNotDispatched(Node input) {
    if (input.at("dispatch_action").isTrue() && input.at("element").type().equals("file_input")) {
      input.at("element").at("type").refuse("unsupported type: file_input");
    }
  }
}
