package productivity.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload.Container;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import productivity.programme.Person;
import productivity.slack.order.Order;

/** What a button says when it is pressed, as if the person had typed it. */
final class Pressed {
  private Pressed() {}

  /** Nothing where it says nothing, or nobody pressed it. */
  static Optional<Order> read(BlockActionPayload payload, @Nullable String workspace) {
    BlockActionPayload.Action action = payload.getActions().get(0);
    BlockActionPayload.User user = payload.getUser();
    if (action.getValue() == null || workspace == null || user == null || user.getId() == null) {
      return Optional.empty();
    }
    String name = Objects.requireNonNullElse(user.getName(), user.getId());
    return Optional.of(
        new Order(
            workspace,
            new Person(user.getId(), name),
            Optional.ofNullable(payload.getChannel()).map(BlockActionPayload.Channel::getId),
            Optional.of("press:" + name(payload, action)),
            action.getValue()));
  }

  /** One button of one message is one wish, however often it is pressed. */
  private static String name(BlockActionPayload payload, BlockActionPayload.Action action) {
    Container container = payload.getContainer();
    String message = container == null ? null : container.getMessageTs();
    String channel = container == null ? null : container.getChannelId();
    String parts =
        Stream.of(
                message == null ? payload.getTriggerId() : message,
                channel,
                action.getActionId(),
                payload.getUser().getId(),
                action.getValue())
            .map(String::valueOf)
            .collect(Collectors.joining("\n"));
    return UUID.nameUUIDFromBytes(parts.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
