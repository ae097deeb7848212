package productivity.slack.order;

import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import productivity.change.Changes;
import productivity.change.Outcome;
import productivity.change.PendingOrders;
import productivity.change.PendingOrders.Pending;
import productivity.change.Request;
import productivity.progress.Act;
import productivity.slack.command.Verb;
import productivity.slack.message.Answer;
import productivity.slack.message.ChangeMessage;
import productivity.slack.message.Rendered;
import productivity.slack.message.Reply;
import productivity.status.ReadModel;
import productivity.status.Reading;
import productivity.value.Refusal;

/** The one path from typed words to a change and what is said about it. */
public final class Orders implements Ordering {
  private final ReadModel readModel;
  private final Changes changes;
  private final PendingOrders pending;
  private final Clock clock;

  public Orders(ReadModel readModel, Changes changes, PendingOrders pending, Clock clock) {
    this.readModel = readModel;
    this.changes = changes;
    this.pending = pending;
    this.clock = clock;
  }

  @Override
  public boolean takes(String text) {
    return verb(text).map(Verb::changes).orElseGet(() -> NearVerbs.meant(text).isPresent());
  }

  /** Nearly always the first word is a verb as it stands: every question passes here. */
  private static Optional<Verb> verb(String text) {
    int space = text.indexOf(' ');
    Optional<Verb> verb = Verb.find(space < 0 ? text : text.substring(0, space));
    return verb.isPresent() ? verb : Verb.find(OrderParser.first(Said.of(text).cut()));
  }

  @Override
  public Answer carryOut(Order order) {
    return answered(order, request(order));
  }

  @Override
  public Optional<String> namedAlone(Order order) {
    Said.Cut cut = Said.of(order.text()).cut();
    boolean update =
        Verb.find(cut.first().plain().toLowerCase(Locale.ROOT))
            .filter(verb -> verb == Verb.UPDATE)
            .isPresent();
    return Optional.of(cut.rest())
        .filter(any -> update)
        .flatMap(Named::codeAlone)
        .flatMap(
            code ->
                readModel.read(order.workspace(), reading -> new Named(reading).deliverable(code)));
  }

  @Override
  public Answer carryOutAgain(Order asked) {
    Optional<Pending> found = pending.find(asked.workspace(), asked.person().id(), asked.text());
    if (found.isEmpty()) {
      return Rendered.whole(ChangeMessage.answeredAlready());
    }
    Order order =
        new Order(
            asked.workspace(),
            asked.person(),
            found.get().place(),
            Optional.of("again:" + asked.text()),
            found.get().words());
    // It is not removed: a second press then finds the change that the first has made.
    return answered(order, request(order).again());
  }

  @Override
  public Answer leave(Order asked) {
    pending.remove(asked.workspace(), asked.text());
    return Rendered.whole(ChangeMessage.left());
  }

  private Answer answered(Order order, Request request) {
    try {
      return Rendered.whole(reply(order, request));
    } catch (Refusal refusal) {
      return Rendered.whole(RefusedOrder.of(refusal, order));
    }
  }

  private Reply reply(Order order, Request request) {
    Understood understood =
        readModel.read(
            order.workspace(),
            reading ->
                new OrderParser(reading, order.person().id(), order.place()).parse(order.text()));
    Outcome outcome = changes.make(request, understood.operation());
    if (outcome instanceof Outcome.SameAgain same) {
      Pending kept = new Pending(order.text(), order.place());
      String id = pending.keep(order.workspace(), order.person().id(), kept);
      return ChangeMessage.askedAgain(same.earlier(), clock.instant(), id);
    }
    return outcome instanceof Outcome.Made made
        ? ChangeMessage.of(
            understood.operation(),
            about(order, understood, made),
            made.change(),
            understood.remarks())
        : ChangeMessage.overtaken((Outcome.Overtaken) outcome);
  }

  /** Which item an undo was about is known only when it is done. */
  private String about(Order order, Understood understood, Outcome.Made made) {
    String item = made.change().act().item().code();
    return understood.about().isEmpty()
        ? readModel.read(order.workspace(), reading -> titles(reading, item))
        : understood.about();
  }

  /** Some changes are of several workstreams at once. */
  private static String titles(Reading reading, String items) {
    return Arrays.stream(items.split(", ")).map(reading::titled).collect(Collectors.joining(", "));
  }

  private static Request request(Order order) {
    Act.Origin origin = new Act.Origin(order.place(), Optional.empty());
    return new Request(
        order.workspace(), order.person(), origin, order.delivery(), OptionalLong.empty(), false);
  }
}
