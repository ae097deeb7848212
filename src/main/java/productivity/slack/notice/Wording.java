package productivity.slack.notice;

import com.google.gson.JsonObject;
import productivity.delivery.Notice;

/** Says what a notice says now, as a message without a channel: its text and its blocks. */
@FunctionalInterface
public interface Wording {
  JsonObject message(Notice notice);
}
