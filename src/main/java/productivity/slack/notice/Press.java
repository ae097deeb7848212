package productivity.slack.notice;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.context.Context;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import productivity.delivery.Address;
import productivity.slack.modal.Asker;
import productivity.slack.modal.Forms;
import productivity.slack.order.Order;

/** One press on a notice, with what it came with; all of it comes from outside. */
record Press(Asker asker, String action, String code, Address message, String trigger) {
  static Press of(BlockActionPayload payload, Context context) {
    BlockActionPayload.Action action = payload.getActions().get(0);
    String chosen =
        action.getSelectedOption() == null
            ? action.getValue()
            : action.getSelectedOption().getValue();
    return new Press(
        Forms.asker(context, payload.getUser().getId(), payload.getUser().getName()),
        action.getActionId(),
        Objects.requireNonNull(chosen),
        new Address(payload.getContainer().getChannelId(), payload.getContainer().getMessageTs()),
        payload.getTriggerId());
  }

  String workspace() {
    return asker.workspace();
  }

  /**
   * As if the person had typed it, which they did not. Pressed again while nothing has become of
   * the item, it is the same wish; the number is that of the item's newest change.
   */
  Order saying(String text, long newest) {
    String wish =
        String.join(
            "\n",
            message.channel(),
            message.ts(),
            action,
            asker.person().id(),
            text,
            String.valueOf(newest));
    String once = UUID.nameUUIDFromBytes(wish.getBytes(StandardCharsets.UTF_8)).toString();
    return new Order(
            asker.workspace(),
            asker.person(),
            Optional.of(message.channel()),
            Optional.of("press:" + once),
            text)
        .byButton();
  }
}
