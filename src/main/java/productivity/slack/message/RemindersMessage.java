package productivity.slack.message;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import productivity.delivery.Notice;
import productivity.delivery.Notice.State;
import productivity.reminder.DigestPace;
import productivity.reminder.LeadTime;
import productivity.reminder.Rules;
import productivity.value.Days;

/** What a channel is reminded of, how, and what could not be sent there. */
public final class RemindersMessage {
  private static final int MOST = 5;

  private RemindersMessage() {}

  /**
   * What is known of a channel.
   *
   * @param isReadable whether what was posted there can be read again
   */
  public record Known(Rules.OfChannel rules, List<Notice> troubled, boolean isReadable) {
    public Known {
      troubled = List.copyOf(troubled);
    }
  }

  /** The names give what a code stands for. */
  public static Reply of(Known known, UnaryOperator<String> names) {
    Rules.OfChannel rules = known.rules();
    if (rules.subscriptions().isEmpty()) {
      return Reply.saying("This channel is not reminded of anything yet.")
          .note("Type remind here and a workstream: remind here one-public-estate.")
          .notShareable()
          .build();
    }
    return Reply.saying("This channel is reminded of:")
        .bullets(
            rules.subscriptions().stream()
                .map(
                    each ->
                        RichText.ofBold(names.apply(each.workstream()))
                            .plain(", since " + Days.day(each.since())))
                .toList())
        .bullets(times(rules, names))
        .bullets(troubles(known))
        .note("To change this, type help remind.")
        .notShareable()
        .build();
  }

  private static List<RichText> times(Rules.OfChannel rules, UnaryOperator<String> names) {
    List<RichText> lines = new ArrayList<>();
    lines.add(RichText.ofBold("When: ").plain(rules.ahead().orElse(LeadTime.USUAL) + ", at 9am"));
    rules.items().entrySet().stream()
        .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
        .forEach(
            each ->
                lines.add(
                    RichText.ofBold(names.apply(each.getKey()) + ": ")
                        .plain(each.getValue().toString())));
    lines.add(RichText.ofBold("Digest: ").plain(words(rules.digest())));
    return lines;
  }

  private static String words(DigestPace pace) {
    return switch (pace) {
      case WEEKLY -> "at 9am on the first working day of each week";
      case DAILY -> "at 9am on every working day";
      case NONE -> "none";
    };
  }

  private static List<RichText> troubles(Known known) {
    List<RichText> lines = new ArrayList<>();
    if (!known.isReadable()) {
      lines.add(
          RichText.of(
              "⚠️ I may not read what was posted in this channel. If the connection to Slack is"
                  + " lost while I send a reminder, I cannot find out whether it arrived, and do not"
                  + " send it again. Invite me to the channel, or ask whoever manages Slack."));
    }
    known.troubled().stream().limit(MOST).map(RemindersMessage::trouble).forEach(lines::add);
    int more = known.troubled().size() - MOST;
    if (more > 0) {
      lines.add(RichText.of("and %,d more that were not surely sent".formatted(more)));
    }
    return lines;
  }

  private static RichText trouble(Notice notice) {
    String day = Days.day(notice.slot().date());
    return notice.state() == State.UNCERTAIN
        ? RichText.of("⚠️ It is uncertain whether the reminder of %s arrived.".formatted(day))
        : RichText.of(
            "⚠️ The reminder of %s could not be sent. %s"
                .formatted(day, Undelivered.of(notice).sentences()));
  }
}
