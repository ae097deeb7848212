package productivity.slack.message;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import productivity.delivery.Notice;
import productivity.delivery.NoticeKind;
import productivity.delivery.OwedItem;
import productivity.delivery.Slot;
import productivity.progress.Change;
import productivity.reminder.Cause;
import productivity.reminder.Cause.Rule;
import productivity.slack.message.Reminding.Told;
import productivity.status.DeadlineLine;
import productivity.value.Days;
import productivity.workday.Workdays;

/** Which rule and date caused a reminder, when it was owed, and when and how it was sent. */
public final class WhyMessage {
  private static final int MOST = 10;
  private static final Set<Rule> COUNTING = EnumSet.of(Rule.LEAD, Rule.START);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mma", Locale.UK);

  private WhyMessage() {}

  /** Of one item where its code is given, else of all that the notice tells. */
  public static Reply of(Reminding reminding, String code, Workdays workdays) {
    Notice notice = reminding.notice();
    Reply.Builder reply = Reply.saying("Why you were told this").notShareable();
    List<Told> told =
        reminding.told().stream()
            .filter(each -> code.isEmpty() || each.due().item().code().equals(code))
            .toList();
    for (Told each : told.subList(0, Math.min(MOST, told.size()))) {
      reply.paragraph(ReminderLines.title(each)).bullets(lines(each, workdays));
    }
    if (told.size() > MOST) {
      reply.paragraph(more(told));
    }
    if (notice.kind() == NoticeKind.DIGEST) {
      notice.items().stream()
          .limit(1)
          .forEach(item -> reply.bullets(List.of(because(rule(item)), owed(item))));
    }
    return reply.bullets(sending(notice, reminding.report().zone())).build();
  }

  private static RichText more(List<Told> told) {
    int more = told.size() - MOST;
    String one = told.get(MOST).due().item().shown();
    return RichText.of("and %,d more. To ask about one of them, type its code: ".formatted(more))
        .code("/productivity remind why " + one);
  }

  public static Reply unknown() {
    return Reply.saying(
            "I sent no reminder here that this could be about. Type remind why and a code, like"
                + " remind why DL-45.")
        .notShareable()
        .build();
  }

  private static List<RichText> lines(Told told, Workdays workdays) {
    List<RichText> lines = new ArrayList<>();
    lines.add(because(rule(told.owed()) + earlier(told.owed(), workdays)));
    told.due().line().map(line -> date(told, line)).ifPresent(lines::add);
    lines.add(owed(told.owed()));
    told.settled().map(change -> since(told, change)).ifPresent(lines::add);
    return lines;
  }

  /** As it is now, which is said where it is not as it was told. */
  private static RichText date(Told told, DeadlineLine line) {
    String when = ReminderWords.when(line, told.all().report().today());
    return RichText.ofBold(told.settled().isPresent() ? "Date now: " : "Date: ").plain(when);
  }

  private static RichText since(Told told, Change change) {
    return RichText.ofBold("Since then: ").then(Settled.words(change, told.all().report().zone()));
  }

  private static RichText because(String rule) {
    return RichText.ofBold("Rule: ").plain(rule);
  }

  /** Of a slot that a day off moved. */
  private static String earlier(OwedItem item, Workdays workdays) {
    Cause cause = Cause.of(item);
    return cause
        .date()
        .filter(any -> COUNTING.contains(cause.rule()))
        .filter(day -> !workdays.isWorkday(day))
        .filter(day -> workdays.plus(workdays.onOrBefore(day), -days(cause)).equals(day(item)))
        .map(Days::weekday)
        .map(". It came earlier, because %s is not a working day"::formatted)
        .orElse("");
  }

  private static int days(Cause cause) {
    return cause.workdays().orElse(0);
  }

  private static LocalDate day(OwedItem item) {
    return item.slot().date();
  }

  private static RichText owed(OwedItem item) {
    return RichText.ofBold("Owed from: ").plain(moment(item.slot()));
  }

  /** What the ledger says of it. */
  private static List<RichText> sending(Notice notice, ZoneId zone) {
    String became =
        switch (notice.state()) {
          case OWED -> "It waits to be sent.";
          case SENDING -> "It is being sent.";
          case SENT ->
              "It was sent"
                  + notice.progress().sentAt().map(at -> " on " + moment(at, zone)).orElse("")
                  + ".";
          case UNCERTAIN ->
              "It is not known whether it arrived: the connection was lost, and I may not read what"
                  + " was posted there. I do not send it again.";
          case FAILED -> "It could not be sent. " + Undelivered.of(notice).sentences();
          case WITHDRAWN -> "It was taken back before it was sent.";
        };
    int attempts = notice.progress().attempts();
    String tries = attempts > 1 ? " It took %,d tries.".formatted(attempts) : "";
    return List.of(RichText.ofBold("Sending: ").plain(became + tries));
  }

  private static String rule(OwedItem item) {
    Cause cause = Cause.of(item);
    int days = days(cause);
    String date = cause.date().map(Days::weekday).orElse("the date");
    return switch (cause.rule()) {
      case LEAD -> days == 0 ? "on the day itself" : working(days) + " before " + date;
      case START -> "the start of its " + cause.detail();
      case END -> "the working day before the last working day of its " + cause.detail();
      case OVERDUE -> "%s after %s, because it is not done".formatted(working(days), date);
      case TOOK_PLACE -> "the working day after it was to take place, because nothing is recorded";
      case DECISION_DAY -> "on the day of somebody else's decision";
      case DECISION -> working(days) + " after the day of somebody else's decision";
      case DECISION_WEEK -> "each week, until the outcome of the decision is recorded";
      case REVIEW -> "the first working day of each week, while the rating is past its review";
      case ESCALATION -> "%s after %s, to the administrators".formatted(working(days), date);
      case DIGEST -> "the %s digest of this channel".formatted(cause.detail());
      case SNOOZE -> "somebody here put it off until then";
      case FAILURE -> "a reminder could not be sent";
    };
  }

  private static String working(int days) {
    return days == 1 ? "1 working day" : days + " working days";
  }

  private static String moment(Slot slot) {
    return Days.weekday(slot.date()) + " at " + time(slot.time());
  }

  private static String moment(Instant instant, ZoneId zone) {
    ZonedDateTime local = instant.atZone(zone);
    return Days.weekday(local.toLocalDate()) + " at " + time(local.toLocalTime());
  }

  private static String time(LocalTime time) {
    return TIME.format(time).toLowerCase(Locale.UK);
  }
}
