package productivity.slack.notice;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import productivity.slack.command.Verb;
import productivity.slack.message.Answer;
import productivity.slack.message.RefusalMessage;
import productivity.slack.message.Rendered;
import productivity.slack.message.Reply;
import productivity.slack.order.ForwardingOrdering;
import productivity.slack.order.Order;
import productivity.slack.order.Ordering;
import productivity.value.Refusal;

/** {@code remind list} and {@code remind why}. All else is for the others. */
public final class NoticeOrders extends ForwardingOrdering {
  private static final Pattern WHY = Pattern.compile("why\\b[\\s?]*(.*?)\\??");

  private static final Reply ONLY_CHANNELS =
      Reply.saying("This is no channel. Type it in the channel that you want to know about.")
          .notShareable()
          .build();

  private final NoticeDesk desk;

  public NoticeOrders(Ordering others, NoticeDesk desk) {
    super(others);
    this.desk = desk;
  }

  @Override
  public Answer carryOut(Order order) {
    String words = after(Verb.REMIND, order).orElse("");
    if (words.equals("list")) {
      return inChannel(
          order, place -> isDirect(place) ? ONLY_CHANNELS : desk.list(order.workspace(), place));
    }
    Matcher why = WHY.matcher(words);
    return why.matches()
        ? inChannel(
            order, place -> desk.why(order.workspace(), recipient(order, place), why.group(1)))
        : others().carryOut(order);
  }

  /** What is sent to a person stands in a place of its own. */
  private static String recipient(Order order, String place) {
    return isDirect(place) ? order.person().id() : place;
  }

  private static boolean isDirect(String place) {
    return place.startsWith("D");
  }

  private interface OfChannel {
    Reply asked(String channel);
  }

  private static Answer inChannel(Order order, OfChannel question) {
    try {
      return Rendered.whole(
          order
              .place()
              .map(question::asked)
              .orElseGet(() -> Reply.saying("Type this in a channel.").notShareable().build()));
    } catch (Refusal refusal) {
      return Rendered.whole(RefusalMessage.of(refusal));
    }
  }
}
