package productivity.slack.echo;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import productivity.change.Request;
import productivity.progress.Act;
import productivity.slack.command.SlackText;
import productivity.slack.message.Answer;
import productivity.slack.message.EchoMessage;
import productivity.slack.message.Rendered;
import productivity.slack.message.Reply;
import productivity.slack.order.Order;
import productivity.slack.order.Ordering;
import productivity.value.Refusal;

/** {@code echo now}: tells a channel what it would be told tomorrow. All else is for the others. */
public final class EchoOrders implements Ordering {
  private static final Pattern NOW = Pattern.compile("(?i)echo now");

  private static final String NOTHING = "No changes wait to be told in this channel.";

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
    return order.place().map(channel -> now(order, channel)).orElseGet(() -> said(NOTHING));
  }

  private Answer now(Order order, String channel) {
    Request request =
        new Request(
            order.workspace(),
            order.person(),
            Act.Origin.UNKNOWN,
            order.delivery(),
            OptionalLong.empty(),
            false);
    Optional<Refusal> refusal = echo.objection(request, channel);
    if (refusal.isPresent()) {
      return said(refusal.get().sentence());
    }
    String before =
        echo.trouble(order.workspace(), channel)
            .map(trouble -> EchoMessage.reason(trouble.error()) + " I try again now. ")
            .orElse("");
    return said(before + sentence(echo.tellNow(order.workspace(), channel)));
  }

  private static Answer said(String sentence) {
    return Rendered.whole(Reply.saying(sentence).notShareable().build());
  }

  private static String sentence(int waiting) {
    return switch (waiting) {
      case 0 -> NOTHING;
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

  @Override
  public Optional<String> namedAlone(Order order) {
    return others.namedAlone(order);
  }
}
