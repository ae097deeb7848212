package productivity.slack.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import productivity.delivery.Notice;
import productivity.delivery.Noticeboard;
import productivity.reminder.Rules;
import productivity.slack.call.SlackAnswer;
import productivity.slack.call.SlackCalls;
import productivity.slack.message.RemindersMessage;
import productivity.slack.message.Reminding;
import productivity.slack.message.Reply;
import productivity.slack.message.WhyMessage;
import productivity.status.Naming;
import productivity.status.ReadModel;
import productivity.status.Reading;
import productivity.status.Subject;

/** Answers what channels are reminded of, and why somebody was told something. */
record NoticeAnswers(ReadModel readModel, Noticeboard board, Rules rules) {
  /** Slack says so where the channel is there and its messages are not for the bot. */
  private static final List<String> UNREADABLE =
      List.of("missing_scope", "not_in_channel", "channel_not_found", "not_authed");

  Reply why(Notice notice, String code) {
    return readModel.read(
        notice.workspace(),
        reading ->
            WhyMessage.of(Reminding.of(reading, notice, Map.of()), code, reading.workdays()));
  }

  /** Of the last reminder in a channel, or of the last there that tells an item. */
  Reply why(String workspace, String channel, String words) {
    if (words.isEmpty()) {
      return board
          .lastSentTo(workspace, channel)
          .map(notice -> why(notice, ""))
          .orElseGet(WhyMessage::unknown);
    }
    Subject about =
        readModel.read(workspace, reading -> reading.named(new Naming("remind why", words, "")));
    return about instanceof Subject.Item item
        ? told(workspace, channel, item.code())
        : WhyMessage.unknown();
  }

  /** The last that could be read there, rather than one that waits. */
  private Reply told(String workspace, String channel, String code) {
    List<Notice> there =
        board.of(workspace, code).stream()
            .filter(notice -> notice.recipient().equals(channel))
            .toList();
    return there.stream()
        .filter(notice -> notice.sentAs().isPresent())
        .findFirst()
        .or(() -> there.stream().findFirst())
        .map(notice -> why(notice, code))
        .orElseGet(WhyMessage::unknown);
  }

  Reply list(String workspace, String channel, Optional<SlackCalls> calls) {
    // As with every question, the first makes the programme the workspace's own.
    LocalDate unused = readModel.read(workspace, Reading::today);
    Rules.OfChannel asked = rules.of(workspace, channel).orElseThrow();
    RemindersMessage.Known known =
        new RemindersMessage.Known(
            asked,
            board.troubled(workspace, channel),
            asked.subscriptions().isEmpty()
                || calls.map(open -> isReadable(open, channel)).orElse(true));
    UnaryOperator<String> names =
        code -> readModel.read(workspace, reading -> reading.titled(code));
    return RemindersMessage.of(known, names);
  }

  static boolean isReadable(SlackCalls calls, String channel) {
    SlackAnswer answer = calls.latest(channel);
    return !(answer instanceof SlackAnswer.Refused refused)
        || !UNREADABLE.contains(refused.error());
  }
}
