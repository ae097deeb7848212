package productivity.playground.limits;

import static productivity.playground.limits.Rules.FLAG;
import static productivity.playground.limits.Rules.NUMBER;
import static productivity.playground.limits.Rules.TEXT;
import static productivity.playground.limits.Rules.UNLIMITED;
import static productivity.playground.limits.Rules.atLeast;
import static productivity.playground.limits.Rules.list;
import static productivity.playground.limits.Rules.oneOf;
import static productivity.playground.limits.Rules.whole;

/** Rich text: what may stand in what. */
final class RichText {
  private static final int DEEPEST = 8;
  private static final Shape STYLE =
      Shape.object()
          .may("bold", FLAG)
          .may("italic", FLAG)
          .may("strike", FLAG)
          .may("underline", FLAG)
          .may("code", FLAG);
  private static final Shape MENTION_STYLE =
      STYLE.may("highlight", FLAG).may("client_highlight", FLAG).may("unlink", FLAG);

  private static final Shape PLAIN = Shape.of("text").must("text", TEXT).may("style", STYLE);
  private static final Shape LINK =
      Shape.of("link").must("url", TEXT).may("text", TEXT).may("unsafe", FLAG).may("style", STYLE);
  private static final Kinds RUNS =
      Kinds.of(
          PLAIN,
          LINK,
          mention("user").must("user_id", TEXT),
          mention("usergroup").must("usergroup_id", TEXT),
          mention("channel").must("channel_id", TEXT),
          mention("team").must("team_id", TEXT),
          mention("broadcast").must("range", oneOf("here", "channel", "everyone")),
          mention("emoji").must("name", TEXT).may("unicode", TEXT).may("url", TEXT),
          mention("color").must("value", TEXT),
          mention("date")
              .must("timestamp", NUMBER)
              .must("format", TEXT)
              .may("url", TEXT)
              .may("fallback", TEXT));

  private static final Rule BORDER = whole(0, 1);
  private static final Shape SECTION =
      Shape.of("rich_text_section").must("elements", list(1, UNLIMITED, RUNS));
  private static final Shape LIST =
      Shape.of("rich_text_list")
          .must("style", oneOf("bullet", "ordered"))
          .must("elements", list(1, UNLIMITED, SECTION))
          .may("indent", whole(0, DEEPEST))
          .may("offset", atLeast(0))
          .may("border", BORDER);
  private static final Shape QUOTE =
      Shape.of("rich_text_quote").must("elements", list(1, UNLIMITED, RUNS)).may("border", BORDER);
  private static final Shape PREFORMATTED =
      Shape.of("rich_text_preformatted")
          .must("elements", list(1, UNLIMITED, Kinds.of(PLAIN, LINK)))
          .may("border", BORDER);

  static final Shape BLOCK =
      Shape.block("rich_text")
          .must("elements", list(1, UNLIMITED, Kinds.of(SECTION, LIST, QUOTE, PREFORMATTED)));

  private RichText() {}

  private static Shape mention(String type) {
    return Shape.of(type).may("style", MENTION_STYLE);
  }
}
