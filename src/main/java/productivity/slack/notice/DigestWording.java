package productivity.slack.notice;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import productivity.change.Kind;
import productivity.delivery.Notice;
import productivity.delivery.Noticeboard;
import productivity.digest.Digest;
import productivity.digest.Digests;
import productivity.reminder.Rules;
import productivity.reminder.Subscription;
import productivity.slack.message.DigestMessage;
import productivity.status.ReadModel;

/** Words a channel's digest; nothing where there is nothing to say. */
record DigestWording(ReadModel readModel, Noticeboard board, Rules rules) {
  private static final Duration FIRST = Duration.ofDays(7);

  /** Who leads a workstream and where it is told is no news of how it goes. */
  private static final Set<String> NEWS =
      Stream.of(Kind.values())
          .filter(Kind::isAboutAnItem)
          .map(Kind::code)
          .collect(Collectors.toUnmodifiableSet());

  Optional<JsonObject> message(Notice notice) {
    List<String> workstreams =
        rules.of(notice.workspace(), notice.recipient()).stream()
            .flatMap(rule -> rule.subscriptions().stream())
            .map(Subscription::workstream)
            .toList();
    if (workstreams.isEmpty()) {
      return Optional.empty();
    }
    Digest.Scope scope = new Digest.Scope(workstreams, NEWS, since(notice));
    Digest digest = readModel.read(notice.workspace(), reading -> new Digests(reading).of(scope));
    return Optional.of(digest).filter(any -> !any.isSilent()).map(DigestMessage::of);
  }

  /** From when the one before it was read: what it told is not told again, and nothing is left. */
  private Instant since(Notice notice) {
    return board
        .lastBefore(notice)
        .map(Notice::readAt)
        .orElseGet(() -> notice.owedAt().minus(FIRST));
  }
}
