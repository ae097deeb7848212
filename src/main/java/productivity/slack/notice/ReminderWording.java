package productivity.slack.notice;

import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import productivity.delivery.Notice;
import productivity.delivery.NoticeKind;
import productivity.delivery.Noticeboard;
import productivity.delivery.OwedItem;
import productivity.reminder.Rules;
import productivity.slack.message.ReminderMessage;
import productivity.slack.message.Reminding;
import productivity.status.ReadModel;

/** Words a notice from how things stand now. Safe for use by many threads. */
public final class ReminderWording implements Wording {
  private final ReadModel readModel;
  private final Noticeboard board;
  private final DigestWording digests;

  public ReminderWording(ReadModel readModel, Noticeboard board, Rules rules) {
    this.readModel = readModel;
    this.board = board;
    this.digests = new DigestWording(readModel, board, rules);
  }

  @Override
  public Optional<JsonObject> message(Notice notice) {
    return notice.kind() == NoticeKind.DIGEST
        ? digests.message(notice)
        : Optional.of(reminder(notice));
  }

  private JsonObject reminder(Notice notice) {
    List<String> codes = notice.items().stream().map(OwedItem::code).toList();
    Map<String, String> snoozed = snoozed(notice);
    return readModel.read(
        notice.workspace(),
        reading ->
            ReminderMessage.of(
                new Reminding(notice, reading.due(codes, notice.owedAt()), snoozed)));
  }

  private Map<String, String> snoozed(Notice notice) {
    Map<String, String> snoozed = new HashMap<>();
    if (notice.sentAs().isPresent()) {
      for (OwedItem item : notice.items()) {
        again(notice, item.code()).ifPresent(words -> snoozed.put(item.code(), words));
      }
    }
    return snoozed;
  }

  private Optional<String> again(Notice notice, String code) {
    return board.of(notice.workspace(), code).stream()
        .filter(each -> each.kind() == NoticeKind.SNOOZE)
        .flatMap(each -> each.items().stream())
        .flatMap(item -> Snooze.read(item).stream())
        .filter(snooze -> snooze.notice().equals(notice.id()) && snooze.code().equals(code))
        .map(Snooze::words)
        .findFirst();
  }
}
