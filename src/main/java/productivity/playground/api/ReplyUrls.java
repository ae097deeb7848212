package productivity.playground.api;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.Optional;
import productivity.playground.workspace.Behind;
import productivity.playground.workspace.Message;
import productivity.playground.workspace.Messages;
import productivity.playground.workspace.People;
import productivity.playground.workspace.Refused;
import productivity.playground.workspace.ReplyAddresses;
import productivity.playground.workspace.Workspace;

/** What comes of a reply to a {@code response_url}: a message, or another in a message's place. */
public final class ReplyUrls {
  private static final String NAME = "response_url";
  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;

  private final ReplyAddresses addresses;
  private final Messages messages;

  public ReplyUrls(Workspace workspace) {
    this.addresses = workspace.replyAddresses();
    this.messages = workspace.messages();
  }

  /** {@code id} is the last part of the address. */
  public Reply answer(String id, JsonObject body, Duration unseenFor) {
    Arguments arguments = new Arguments(new Request(NAME, "", body, unseenFor));
    ReplyAddresses.ReplyAddress address;
    try {
      address = addresses.use(id);
    } catch (Refused e) {
      return Reply.refused(e.error(), e.messages()).withStatus(NOT_FOUND);
    }
    try {
      carryOut(address, arguments);
      return Reply.done(new JsonObject());
    } catch (Refused e) {
      return Reply.refused(e.error(), e.messages()).withStatus(BAD_REQUEST);
    }
  }

  private void carryOut(ReplyAddresses.ReplyAddress address, Arguments arguments) {
    Optional<Message> original =
        address.message().flatMap(ts -> messages.find(new Message.Address(address.channel(), ts)));
    if (arguments.flag("delete_original")) {
      original.ifPresent(message -> messages.remove(message.address()));
      return;
    }
    JsonObject content = Content.of(arguments);
    Behind behind = arguments.behind(address.cause());
    if (arguments.flag("replace_original") && original.isPresent()) {
      messages.change(original.get().address(), message -> message.replaced(content, behind));
    } else {
      messages.add(draft(address, arguments, content), arguments.unseenFor());
    }
  }

  /** Only for the person who asked, unless it is said to be for the channel. */
  private Message.Draft draft(
      ReplyAddresses.ReplyAddress address, Arguments arguments, JsonObject content) {
    boolean forAll = arguments.text("response_type").filter("in_channel"::equals).isPresent();
    return new Message.Draft(
        address.channel(),
        People.BOT,
        content,
        Threads.root(messages, address.channel(), arguments.text("thread_ts")),
        forAll ? Optional.empty() : Optional.of(address.user()),
        arguments.behind(address.cause()));
  }
}
