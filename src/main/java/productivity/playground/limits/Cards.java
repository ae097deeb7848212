package productivity.playground.limits;

import static productivity.playground.limits.Rules.FLAG;
import static productivity.playground.limits.Rules.TEXT;
import static productivity.playground.limits.Rules.UNLIMITED;
import static productivity.playground.limits.Rules.list;
import static productivity.playground.limits.Rules.oneOf;

/** Blocks that frame others: cards, carousels, containers and what a plan is made of. */
final class Cards {
  private static final int TITLE = 150;
  private static final int BODY = 200;
  private static final int BUTTONS = 3;
  private static final int IN_A_CAROUSEL = 10;
  private static final int IN_A_CONTAINER = 10;

  static final Shape CARD =
      Shape.block("card")
          .may("hero_image", Images.ELEMENT)
          .may("icon", Images.ELEMENT)
          .may("title", Texts.either(TITLE))
          .may("subtitle", Texts.either(TITLE))
          .may("body", Texts.either(BODY))
          .may("actions", list(1, BUTTONS, Buttons.BUTTON))
          .some("hero_image", "title", "actions", "body");
  static final Shape CAROUSEL =
      Shape.block("carousel").must("elements", list(1, IN_A_CAROUSEL, CARD));

  private static final Shape SOURCE = Shape.of("url").must("url", Rules.URL).must("text", TEXT);
  static final Shape TASK_CARD =
      Shape.block("task_card")
          .must("task_id", TEXT)
          .must("title", TEXT)
          .may("details", RichText.BLOCK)
          .may("output", RichText.BLOCK)
          .may("sources", list(1, UNLIMITED, SOURCE))
          .may("status", oneOf("pending", "in_progress", "complete", "error"));
  static final Shape PLAN =
      Shape.block("plan").must("title", TEXT).may("tasks", list(1, UNLIMITED, TASK_CARD));

  private Cards() {}

  static Shape container(Kinds children) {
    return Shape.block("container")
        .may("title", Texts.plain(TITLE))
        .may("rich_text_title", RichText.BLOCK)
        .some("title", "rich_text_title")
        .may("subtitle", Texts.either(TITLE))
        .must("child_blocks", list(1, IN_A_CONTAINER, children))
        .may("width", oneOf("narrow", "standard", "wide", "full"))
        .may("icon", Images.ELEMENT)
        .may("is_collapsible", FLAG)
        .may("default_collapsed", FLAG)
        .may("has_header_divider", FLAG);
  }
}
