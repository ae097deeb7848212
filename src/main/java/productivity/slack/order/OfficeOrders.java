package productivity.slack.order;

import productivity.slack.command.Verb;
import productivity.slack.message.Answer;
import productivity.slack.message.OfficeMessage;
import productivity.slack.message.Rendered;
import productivity.status.ReadModel;
import productivity.status.Reading;

/** {@code office list}. All else is for the others. */
public final class OfficeOrders extends ForwardingOrdering {
  private final ReadModel readModel;

  public OfficeOrders(Ordering others, ReadModel readModel) {
    super(others);
    this.readModel = readModel;
  }

  @Override
  public Answer carryOut(Order order) {
    return after(Verb.OFFICE, order).filter("list"::equals).isPresent()
        ? Rendered.whole(OfficeMessage.of(readModel.read(order.workspace(), Reading::closedDays)))
        : others().carryOut(order);
  }
}
