package productivity.slack.echo;

import java.util.Optional;
import java.util.OptionalLong;
import productivity.change.Request;
import productivity.programme.ChannelTrouble;
import productivity.progress.Act;
import productivity.slack.command.Verb;
import productivity.slack.message.Answer;
import productivity.slack.message.EchoMessage;
import productivity.slack.message.Rendered;
import productivity.slack.message.Reply;
import productivity.slack.order.ForwardingOrdering;
import productivity.slack.order.Order;
import productivity.slack.order.Ordering;
import productivity.value.Refusal;

/** {@code echo now}: tells a channel what it would be told tomorrow. All else is for the others. */
public final class EchoOrders extends ForwardingOrdering {
  private static final String NOTHING = "No changes wait to be told in this channel.";

  private static final String BUSY =
      "I have too much to send at the moment, so nothing was told. What waits is kept. Type echo now"
          + " again in a minute.";

  private final Echo echo;

  public EchoOrders(Ordering others, Echo echo) {
    super(others);
    this.echo = echo;
  }

  @Override
  public Answer carryOut(Order order) {
    if (after(Verb.ECHO, order).filter("now"::equals).isEmpty()) {
      return others().carryOut(order);
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
    Optional<ChannelTrouble> trouble = echo.trouble(order.workspace(), channel);
    Echo.Now told = echo.tellNow(order.workspace(), channel);
    String before =
        trouble
            .map(known -> EchoMessage.reason(known.error()))
            .map(reason -> reason + (told.isTaken() ? " I try again now. " : " "))
            .orElse("");
    return said(before + sentence(told));
  }

  private static Answer said(String sentence) {
    return Rendered.whole(Reply.saying(sentence).notShareable().build());
  }

  private static String sentence(Echo.Now told) {
    if (!told.isTaken()) {
      return BUSY;
    }
    String waited =
        switch (told.waiting()) {
          case 0 -> "";
          case 1 -> "The 1 change that waited is told in this channel now. ";
          default ->
              "The %,d changes that waited are told in this channel now. "
                  .formatted(told.waiting());
        };
    String both = waited + inDoubt(told.inDoubt());
    return both.isEmpty() ? NOTHING : both.strip();
  }

  private static String inDoubt(int posts) {
    return switch (posts) {
      case 0 -> "";
      case 1 -> "1 change was sent, but Slack has not said yet that it arrived: I look again.";
      default ->
          "%,d changes were sent, but Slack has not said yet that they arrived: I look again."
              .formatted(posts);
    };
  }
}
