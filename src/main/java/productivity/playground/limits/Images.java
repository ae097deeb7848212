package productivity.playground.limits;

import static productivity.playground.limits.Rules.ID;
import static productivity.playground.limits.Rules.URL;
import static productivity.playground.limits.Rules.string;

/** Pictures, as a block of their own and within others. */
final class Images {
  private static final int TEXT = 2_000;
  private static final Shape SLACK_FILE =
      Shape.object().may("id", ID).may("url", URL).one("id", "url");

  static final Shape ELEMENT = picture();
  static final Shape BLOCK = picture().may("title", Texts.plain(TEXT)).may("block_id", ID);

  private Images() {}

  private static Shape picture() {
    return Shape.of("image")
        .must("alt_text", string(TEXT))
        .may("image_url", URL)
        .may("slack_file", SLACK_FILE)
        .one("image_url", "slack_file");
  }
}
