package productivity.slack.notice;

import com.google.gson.JsonObject;
import java.util.Map;
import java.util.Optional;
import productivity.delivery.Notice;
import productivity.delivery.Noticeboard;
import productivity.reminder.Rules;
import productivity.slack.message.FailureMessage;
import productivity.slack.message.ReminderMessage;
import productivity.slack.message.Reminding;
import productivity.status.ReadModel;

/** Words a notice from how things stand now. Safe for use by many threads. */
public final class ReminderWording implements Wording {
  private final ReadModel readModel;
  private final Noticeboard board;
  private final Snoozes snoozes;
  private final DigestWording digests;

  public ReminderWording(ReadModel readModel, Noticeboard board, Rules rules) {
    this.readModel = readModel;
    this.board = board;
    this.snoozes = new Snoozes(readModel, board, rules);
    this.digests = new DigestWording(readModel, board, rules);
  }

  @Override
  public Optional<JsonObject> message(Notice notice) {
    return switch (notice.kind()) {
      case DIGEST -> digests.message(notice);
      case SNOOZE -> snoozed(notice);
      case FAILURE -> Optional.of(failures(notice));
      default -> Optional.of(reminder(notice));
    };
  }

  /** What was settled since does not come back. */
  private Optional<JsonObject> snoozed(Notice notice) {
    Notice open = notice.telling(snoozes.open(notice));
    return open.items().isEmpty() ? Optional.empty() : Optional.of(reminder(open));
  }

  /** Its items are the notices that could not be sent. */
  private JsonObject failures(Notice notice) {
    return FailureMessage.of(
        notice.items().stream()
            .flatMap(item -> board.find(notice.workspace(), item.code()).stream())
            .map(this::standing)
            .toList());
  }

  private Reminding standing(Notice failed) {
    return standing(failed, Map.of());
  }

  private JsonObject reminder(Notice notice) {
    return ReminderMessage.of(standing(notice, snoozes.of(notice)));
  }

  private Reminding standing(Notice notice, Map<String, String> snoozed) {
    return readModel.read(notice.workspace(), reading -> Reminding.of(reading, notice, snoozed));
  }
}
