package productivity.slack.echo;

import java.util.regex.Pattern;
import productivity.slack.command.SlackText;
import productivity.slack.message.Answer;
import productivity.slack.message.Rendered;
import productivity.slack.message.Reply;
import productivity.slack.order.Order;
import productivity.slack.order.Ordering;

/** {@code echo now}: tells a channel what it would be told tomorrow. All else is for the others. */
public final class EchoOrders implements Ordering {
  private static final Pattern NOW = Pattern.compile("(?i)echo now");

  private final Ordering others;
  private final Echo echo;

  public EchoOrders(Ordering others, Echo echo) {
    this.others = others;
    this.echo = echo;
  }

  @Override
  public boolean takes(String text) {
    return others.takes(text);
  }

  @Override
  public Answer carryOut(Order order) {
    if (!NOW.matcher(SlackText.plain(order.text())).matches()) {
      return others.carryOut(order);
    }
    int waiting = order.place().map(channel -> echo.tellNow(order.workspace(), channel)).orElse(0);
    return Rendered.whole(Reply.saying(sentence(waiting)).notShareable().build());
  }

  private static String sentence(int waiting) {
    return switch (waiting) {
      case 0 -> "No changes wait to be told in this channel.";
      case 1 -> "The 1 change that waited is told in this channel now.";
      default -> "The %,d changes that waited are told in this channel now.".formatted(waiting);
    };
  }

  @Override
  public Answer carryOutAgain(Order asked) {
    return others.carryOutAgain(asked);
  }

  @Override
  public Answer leave(Order asked) {
    return others.leave(asked);
  }
}
