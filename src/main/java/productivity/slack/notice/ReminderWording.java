package productivity.slack.notice;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import productivity.delivery.Notice;
import productivity.delivery.Noticeboard;
import productivity.delivery.OwedItem;
import productivity.reminder.Rules;
import productivity.slack.message.ReminderMessage;
import productivity.slack.message.Reminding;
import productivity.status.ReadModel;

/** Words a notice from how things stand now. Safe for use by many threads. */
public final class ReminderWording implements Wording {
  private final ReadModel readModel;
  private final Snoozes snoozes;
  private final DigestWording digests;

  public ReminderWording(ReadModel readModel, Noticeboard board, Rules rules) {
    this.readModel = readModel;
    this.snoozes = new Snoozes(readModel, board, rules);
    this.digests = new DigestWording(readModel, board, rules);
  }

  @Override
  public Optional<JsonObject> message(Notice notice) {
    return switch (notice.kind()) {
      case DIGEST -> digests.message(notice);
      case SNOOZE -> snoozed(notice);
      default -> Optional.of(reminder(notice));
    };
  }

  /** What was settled since does not come back. */
  private Optional<JsonObject> snoozed(Notice notice) {
    Notice open = notice.telling(snoozes.open(notice));
    return open.items().isEmpty() ? Optional.empty() : Optional.of(reminder(open));
  }

  private JsonObject reminder(Notice notice) {
    List<String> codes = notice.items().stream().map(OwedItem::code).toList();
    Map<String, String> snoozed = snoozes.of(notice);
    return readModel.read(
        notice.workspace(),
        reading ->
            ReminderMessage.of(
                new Reminding(notice, reading.due(codes, notice.readAt()), snoozed)));
  }
}
