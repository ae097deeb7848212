package productivity.slack.shortcut;

import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.model.Attachment;
import com.slack.api.model.File;
import com.slack.api.model.Message;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import productivity.change.Threads;
import productivity.progress.ItemThreads.Address;
import productivity.slack.command.SlackText;
import productivity.slack.modal.UpdateModal;

/** A message on which "Log as update" was chosen, as the form begins from it. */
record Logged(Threads threads, Links links) {
  UpdateModal.Message of(String workspace, MessageShortcutPayload payload) {
    Message message = payload.getMessage();
    String channel = payload.getChannel().getId();
    Address address = new Address(channel, payload.getMessageTs());
    String thread = Objects.requireNonNullElse(message.getThreadTs(), address.ts());
    return new UpdateModal.Message(
        typed(message.getText()),
        besides(message),
        address,
        links.to(address, payload.getTeam().getDomain()),
        threads.itemOf(workspace, new Address(channel, thread)));
  }

  /** What there is to read without opening anything: names of files, and what is quoted. */
  private static String besides(Message message) {
    return Stream.concat(
            all(message.getAttachments()).map(Logged::words),
            all(message.getFiles()).map(Logged::name))
        .map(Logged::typed)
        .filter(words -> !words.isBlank())
        .collect(Collectors.joining("\n"));
  }

  private static <T> Stream<T> all(@Nullable List<T> items) {
    return items == null ? Stream.empty() : items.stream();
  }

  private static @Nullable String words(Attachment attachment) {
    return first(attachment.getText(), attachment.getFallback(), attachment.getTitle());
  }

  private static @Nullable String name(File file) {
    return first(file.getTitle(), file.getName());
  }

  private static @Nullable String first(@Nullable String... texts) {
    return Stream.of(texts)
        .flatMap(text -> Optional.ofNullable(text).stream())
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse(null);
  }

  private static String typed(@Nullable String text) {
    return SlackText.typed(Objects.requireNonNullElse(text, ""));
  }
}
