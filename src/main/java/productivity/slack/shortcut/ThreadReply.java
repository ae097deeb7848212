package productivity.slack.shortcut;

import com.google.gson.Gson;
import productivity.progress.ItemThreads.Address;
import productivity.slack.command.SlackText;

/**
 * What somebody wrote in a thread, as Slack hands it over, and where; and how Slack calls the event
 * by which it told it, which is empty where it was kept meanwhile.
 */
record ThreadReply(
    String workspace, String user, Address thread, Address message, String text, String event) {
  private static final Gson GSON = new Gson();

  /** As it waits for an answer in the database. */
  private record Kept(String user, String channel, String thread, String ts, String text) {}

  String words() {
    return SlackText.typed(text).strip();
  }

  /** One reply is one update, however often it is told and whatever is pressed. */
  String delivery() {
    return "reply:%s:%s".formatted(message.channel(), message.ts());
  }

  /** Under which it waits for an answer, beside those of the same thread. */
  String name() {
    return inThread() + message.ts();
  }

  /** With which the names of all replies of the thread begin. */
  String inThread() {
    return "reply:%s:%s:".formatted(thread.channel(), thread.ts());
  }

  String json() {
    return GSON.toJson(new Kept(user, thread.channel(), thread.ts(), message.ts(), text));
  }

  static ThreadReply read(String workspace, String json) {
    Kept kept = GSON.fromJson(json, Kept.class);
    return new ThreadReply(
        workspace,
        kept.user,
        new Address(kept.channel, kept.thread),
        new Address(kept.channel, kept.ts),
        kept.text,
        "");
  }
}
