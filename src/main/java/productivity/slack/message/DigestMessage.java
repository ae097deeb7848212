package productivity.slack.message;

import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import productivity.digest.Digest;
import productivity.progress.Change;
import productivity.status.DeadlineLine;
import productivity.status.RatedItem;
import productivity.value.Days;
import productivity.value.Listing;
import productivity.value.Rating;

/** What is ahead, late, awaited and changed in the workstreams of a channel: off track first. */
public final class DigestMessage {
  private static final int MOST = 10;
  private static final int TITLE = 150;
  private static final int LINE = 450;
  private static final int ABOUT = 300;
  private static final String DEADLINES = "/productivity deadlines";
  private static final String OVERDUE = DEADLINES + " overdue";
  private static final String HOW_OFTEN =
      "To change how often, type /productivity digest daily. To stop it, type /productivity digest"
          + " off.";

  /** As with reminders, Slack takes only so much in one message. */
  private static final int TEXT = 9_000;

  private final Blocks blocks = new Blocks();
  private int room = TEXT;
  private int sections = 6;

  private DigestMessage() {}

  /** Text and blocks. */
  public static JsonObject of(Digest digest) {
    DigestMessage message = new DigestMessage();
    String title = "Digest for " + Days.weekday(digest.today());
    String about = Cut.to(String.join(", ", digest.about()), ABOUT);
    message.blocks.header(title);
    message.blocks.paragraph(about);
    message.lay(digest);
    message.blocks.note(key(digest.offTrack()));
    JsonObject json = new JsonObject();
    json.addProperty("text", Blocks.escaped("%s, %s. %s".formatted(title, about, counts(digest))));
    json.add("blocks", message.blocks.all());
    return json;
  }

  private void lay(Digest digest) {
    section(
        "Off track or at risk", "/productivity status", digest.offTrack().map(HomeWords::rated));
    section(
        "Due in the next two weeks",
        DEADLINES,
        digest.ahead().map(line -> due(line, digest.today())));
    section("Overdue", OVERDUE, digest.overdue().map(DigestMessage::date));
    section(
        "To confirm: did they take place?", OVERDUE, digest.unconfirmed().map(DigestMessage::date));
    section(
        "Waiting for somebody else’s decision", OVERDUE, digest.awaited().map(DigestMessage::date));
    section("Changed since the last digest", "", digest.changed().map(DigestMessage::changed));
  }

  /** What one section leaves of the room the next may use. */
  private void section(String title, String command, Listing<RichText> lines) {
    int share = room / sections--;
    if (lines.isEmpty()) {
      return;
    }
    List<RichText> shown = new ArrayList<>();
    for (RichText whole : lines.shown()) {
      RichText line = whole.cut(LINE);
      share -= line.length();
      if (shown.size() == MOST || (!shown.isEmpty() && share < 0)) {
        break;
      }
      room -= line.length();
      shown.add(line);
    }
    blocks.paragraph(RichText.ofBold(title));
    blocks.bullets(shown);
    more(lines.total() - shown.size(), command);
  }

  private void more(int more, String command) {
    if (more > 0) {
      String count = String.format(Locale.UK, "and %,d more", more);
      blocks.paragraph(
          command.isEmpty() ? RichText.of(count) : RichText.of(count + ": ").code(command));
    }
  }

  /** A month, a season or a quarter is due once it ends. */
  private static RichText due(DeadlineLine line, LocalDate today) {
    LocalDate start = line.when().start();
    LocalDate end = line.when().end();
    return line.when().isDated() || start == null || end == null
        ? date(line)
        : DeadlineText.line(shown(line), ReminderWords.stretch(start, end, today));
  }

  private static RichText date(DeadlineLine line) {
    return DeadlineText.line(shown(line));
  }

  private static DeadlineLine shown(DeadlineLine line) {
    return line.resolved().titled(Cut.to(line.title(), TITLE));
  }

  private static RichText changed(Change change) {
    return RichText.ofBold(HomeWords.item(change))
        .plain(": " + Cut.to(change.act().said(), ABOUT))
        .plain(" (" + change.act().person().name() + ")");
  }

  private static String key(Listing<RatedItem> rated) {
    String ratings =
        Stream.of(Rating.values()).map(Rating::label).collect(Collectors.joining(", "));
    return (rated.isEmpty() ? "" : ratings + ". ") + HOW_OFTEN;
  }

  private static String counts(Digest digest) {
    return List.of(
            digest.ahead().total() + " due in the next two weeks",
            digest.overdue().total() + " overdue",
            digest.unconfirmed().total() + " to confirm",
            digest.awaited().total() + " waiting for a decision",
            digest.changed().total() + " changed")
        .stream()
        .filter(count -> !count.startsWith("0 "))
        .collect(Collectors.joining(", "));
  }
}
