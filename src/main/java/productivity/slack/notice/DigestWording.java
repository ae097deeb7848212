package productivity.slack.notice;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import productivity.delivery.Notice;
import productivity.delivery.NoticeKind;
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
  private static final int SEARCHED = 50;

  Optional<JsonObject> message(Notice notice) {
    List<String> workstreams =
        rules.of(notice.workspace(), notice.recipient()).stream()
            .flatMap(rule -> rule.subscriptions().stream())
            .map(Subscription::workstream)
            .toList();
    if (workstreams.isEmpty()) {
      return Optional.empty();
    }
    Digest.Scope scope = new Digest.Scope(workstreams, since(notice));
    Digest digest = readModel.read(notice.workspace(), reading -> new Digests(reading).of(scope));
    return Optional.of(digest).filter(any -> !any.isSilent()).map(DigestMessage::of);
  }

  /** When the one before it was owed. */
  private Instant since(Notice notice) {
    return board.sentTo(notice.workspace(), notice.recipient(), SEARCHED).stream()
        .filter(each -> each.kind() == NoticeKind.DIGEST && !each.id().equals(notice.id()))
        .map(Notice::owedAt)
        .filter(owed -> owed.isBefore(notice.owedAt()))
        .findFirst()
        .orElseGet(() -> notice.owedAt().minus(FIRST));
  }
}
