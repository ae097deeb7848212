package productivity.slack.message;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import productivity.delivery.Notice;
import productivity.delivery.NoticeKind;
import productivity.slack.message.Reminding.Told;
import productivity.value.Days;

/** For whoever answers for them: reminders that could not be sent, why, and what to do. */
public final class FailureMessage {
  private static final int MOST = 5;
  private static final int ITEMS = 5;

  private FailureMessage() {}

  /** Text and blocks. */
  public static JsonObject of(List<Reminding> failed) {
    Blocks blocks = new Blocks();
    failed.stream().limit(MOST).forEach(each -> one(each, blocks));
    if (failed.size() > MOST) {
      blocks.paragraph("and %,d more".formatted(failed.size() - MOST));
    }
    blocks.note(
        "I do not send this again. Later reminders are sent once it is put right. To see what"
            + " could not be sent, type remind list in the channel.");
    JsonObject json = new JsonObject();
    json.addProperty(
        "text",
        failed.size() == 1
            ? "I could not send a reminder. " + Undelivered.of(failed.get(0).notice()).sentences()
            : "I could not send %,d reminders".formatted(failed.size()));
    json.add("blocks", blocks.all());
    return json;
  }

  private static void one(Reminding failed, Blocks blocks) {
    Notice notice = failed.notice();
    Undelivered undelivered = Undelivered.of(notice);
    JsonArray said =
        Blocks.runs(RichText.ofBold("I could not send %s to ".formatted(what(notice))));
    said.add(recipient(notice.recipient()));
    blocks.paragraph(List.of(said));
    blocks.bullets(
        Stream.of(
                items(failed).stream(),
                Stream.of(
                    RichText.ofBold("Why: ").plain(undelivered.why()),
                    RichText.ofBold("What to do: ").plain(undelivered.remedy())))
            .flatMap(each -> each)
            .toList());
  }

  private static String what(Notice notice) {
    String day = Days.weekday(notice.slot().date());
    return (notice.kind() == NoticeKind.DIGEST ? "the digest of " : "the reminder of ") + day;
  }

  private static JsonObject recipient(String id) {
    if (!id.startsWith("U") && !id.startsWith("W")) {
      return Blocks.channel(id);
    }
    JsonObject user = Blocks.typed("user");
    user.addProperty("user_id", id);
    return user;
  }

  /** As far as anything is known of them now. */
  private static List<RichText> items(Reminding failed) {
    List<Told> told = failed.told();
    List<RichText> lines =
        new ArrayList<>(told.stream().limit(ITEMS).map(each -> item(failed, each)).toList());
    if (told.size() > ITEMS) {
      lines.add(RichText.of("and %,d more".formatted(told.size() - ITEMS)));
    }
    return lines;
  }

  private static RichText item(Reminding failed, Told told) {
    RichText title = ReminderLines.title(told);
    return told.due()
        .line()
        .map(line -> title.plain(": " + ReminderWords.when(line, failed.report().today())))
        .orElse(title);
  }
}
