package productivity.slack.message;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A reply laid out for every surface, once; the shared form is made when someone shares it. */
public final class Rendered implements Answer {
  private static final Pattern USER = Pattern.compile("[UW][A-Z0-9]{2,20}");

  private final Reply reply;
  private final Page page;
  private final byte[] ephemeral;
  private final String command;

  private Rendered(Reply reply, Page page, String command) {
    this.reply = reply;
    this.page = page;
    this.ephemeral = BlockLayout.ephemeral(reply, page, command).getBytes(StandardCharsets.UTF_8);
    this.command = command;
  }

  /** The command, without its page, is what the buttons send. */
  public static Rendered of(Reply reply, String command, int page) {
    return new Rendered(reply, Pages.of(reply, page), command);
  }

  /** All of it on one page, for what must not be turned over: what somebody has just typed. */
  public static Rendered whole(Reply reply) {
    return new Rendered(reply, Pages.whole(reply), "");
  }

  @Override
  public byte[] ephemeral() {
    return ephemeral;
  }

  @Override
  public byte[] sharedBy(String userId) {
    if (!USER.matcher(userId).matches()) {
      throw new IllegalArgumentException("not a Slack user id");
    }
    return BlockLayout.shared(reply, page, userId).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String text() {
    return PlainText.of(page, command);
  }
}
