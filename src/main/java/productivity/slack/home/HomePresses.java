package productivity.slack.home;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import productivity.change.Operation;
import productivity.change.Request;
import productivity.programme.Person;
import productivity.programme.WorkstreamChannel.Pace;
import productivity.slack.Addition.Way;
import productivity.slack.command.Question;
import productivity.slack.message.Answer;
import productivity.slack.order.Order;
import productivity.status.Naming;
import productivity.status.Subject;
import productivity.value.Coded;
import productivity.value.Refusal;

/**
 * What people press on their Home. It has no message to answer into, so answers go to the person
 * directly, and what could not be done is told on the Home itself.
 */
final class HomePresses {
  private static final String FAILED =
      "That did not work. Try again in a minute, or type the command instead.";

  private final HomeTab.Base base;
  private final Homes homes;
  private final Way way;

  HomePresses(HomeTab.Base base, Homes homes, Way way) {
    this.base = base;
    this.homes = homes;
    this.way = way;
  }

  void undo(BlockActionPayload press) {
    make(press, new Operation.Undo(Optional.of(Long.valueOf(action(press).getValue()))));
  }

  /** The rights are asked when the change is made: the choice comes from outside. */
  void pace(BlockActionPayload press) {
    String block = Objects.requireNonNull(action(press).getBlockId());
    String code = block.substring(Math.min(block.length(), SettingBlocks.PACE.length()));
    Pace pace = Coded.of(Pace.class, action(press).getSelectedOption().getValue());
    Subject about =
        base.readModel()
            .read(workspace(press), reading -> reading.named(new Naming("echo", code, "")));
    if (about instanceof Subject.Stream stream) {
      make(press, new Operation.Tell(stream, Optional.empty(), pace));
    }
  }

  /** Opens the form for an update, as the command without words does. */
  void post(BlockActionPayload press) {
    Person person = person(press);
    Order asked = new Order(workspace(press), person, Optional.empty(), Optional.empty(), "update");
    base.opener()
        .open(asked, Optional.empty(), press.getTriggerId())
        .ifPresent(sentence -> homes.tell(workspace(press), person.id(), sentence));
  }

  void ask(BlockActionPayload press) {
    Question question = new Question(workspace(press), action(press).getValue());
    Answer answer = base.answering().answer(question);
    JsonObject message =
        JsonParser.parseString(new String(answer.ephemeral(), StandardCharsets.UTF_8))
            .getAsJsonObject();
    message.remove("response_type");
    send(press, message);
  }

  void chart(BlockActionPayload press) {
    send(
        press,
        base.readModel()
            .read(
                workspace(press),
                reading ->
                    ChartMessage.of(reading.status(new Subject.Everything(), Optional.empty()))));
  }

  private void send(BlockActionPayload press, JsonObject message) {
    message.addProperty("channel", press.getUser().getId());
    if (!way.calls().post(message).isDone()) {
      homes.tell(workspace(press), press.getUser().getId(), FAILED);
    }
  }

  private void make(BlockActionPayload press, Operation operation) {
    Person person = person(press);
    Request request = Request.by(person, workspace(press), "press:" + press.getTriggerId()).again();
    try {
      base.changes().make(request, operation);
    } catch (Refusal refusal) {
      homes.tell(workspace(press), person.id(), refusal.sentence());
    }
  }

  private static Person person(BlockActionPayload press) {
    String id = press.getUser().getId();
    return new Person(id, Objects.requireNonNullElse(press.getUser().getName(), id));
  }

  private static BlockActionPayload.Action action(BlockActionPayload press) {
    return press.getActions().get(0);
  }

  private static String workspace(BlockActionPayload press) {
    return Objects.requireNonNull(press.getTeam().getId());
  }
}
