package productivity.slack.notice;

import com.google.gson.JsonObject;
import productivity.delivery.Notice;

/** What a notice says, as things stand now; before it is sent and each time that it changes. */
@FunctionalInterface
public interface Wording {
  /** Text and blocks, without channel and metadata. */
  JsonObject of(Notice notice);
}
