package productivity.slack.notice;

import com.google.gson.JsonObject;
import java.util.Optional;
import productivity.delivery.Notice;

/**
 * Says what a notice says now, as a message without a channel: its text and its blocks. Nothing
 * where there is nothing to say.
 */
@FunctionalInterface
public interface Wording {
  Optional<JsonObject> message(Notice notice);
}
