package productivity.playground.limits;

import static productivity.playground.limits.Rules.TEXT;
import static productivity.playground.limits.Rules.URL;
import static productivity.playground.limits.Rules.matching;
import static productivity.playground.limits.Rules.string;

/** The player of a video that lies elsewhere. */
final class Videos {
  private static final int AUTHOR = 49;
  private static final int TITLE = 199;
  private static final Rule SAFE_URL = URL.and(matching("(?s)https://.*", "https://…"));

  static final Shape BLOCK =
      Shape.block("video")
          .must("alt_text", TEXT)
          .must("title", Texts.plain(TITLE))
          .must("thumbnail_url", URL)
          .must("video_url", SAFE_URL)
          .may("title_url", SAFE_URL)
          .may("author_name", string(AUTHOR))
          .may("description", Texts.plain(TITLE))
          .may("provider_name", TEXT)
          .may("provider_icon_url", URL);

  private Videos() {}
}
