package productivity.slack.message;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import productivity.digest.Digest;
import productivity.progress.Change;
import productivity.status.RatedItem;
import productivity.value.Days;
import productivity.value.Listing;
import productivity.value.Rating;

/** What is ahead, late, awaited and changed in the workstreams of a channel: off track first. */
public final class DigestMessage {
  private static final int MOST = 10;
  private static final int SAID = 300;

  private final Blocks blocks = new Blocks();

  private DigestMessage() {}

  /** Text and blocks. */
  public static JsonObject of(Digest digest) {
    DigestMessage message = new DigestMessage();
    String title = "Digest for " + Days.weekday(digest.today());
    message.blocks.header(title);
    message.section("Off track or at risk", digest.offTrack(), HomeWords::rated);
    message.section("Due in the next two weeks", digest.ahead(), DeadlineText::line);
    message.section("Overdue", digest.overdue(), DeadlineText::line);
    message.section("Waiting for somebody else’s decision", digest.awaited(), DeadlineText::line);
    message.section("Changed since the last digest", digest.changed(), DigestMessage::changed);
    message.blocks.note(key(digest.offTrack()));
    JsonObject json = new JsonObject();
    json.addProperty("text", title + ": " + counts(digest));
    json.add("blocks", message.blocks.all());
    return json;
  }

  private interface Line<T> {
    RichText of(T item);
  }

  private <T> void section(String title, Listing<T> items, Line<T> line) {
    if (items.isEmpty()) {
      return;
    }
    blocks.paragraph(RichText.ofBold(title));
    blocks.bullets(items.shown().stream().limit(MOST).map(line::of).toList());
    int more = items.total() - Math.min(MOST, items.shown().size());
    if (more > 0) {
      blocks.paragraph(String.format(Locale.UK, "and %,d more", more));
    }
  }

  private static RichText changed(Change change) {
    return RichText.ofBold(HomeWords.item(change))
        .plain(": " + Cut.to(change.act().said(), SAID))
        .plain(" (" + change.act().person().name() + ")");
  }

  private static String key(Listing<RatedItem> rated) {
    String ratings =
        Stream.of(Rating.values()).map(Rating::label).collect(Collectors.joining(", "));
    return (rated.isEmpty() ? "" : ratings + ". ")
        + "To change how often, type digest daily or off.";
  }

  private static String counts(Digest digest) {
    return List.of(
            digest.ahead().total() + " due in the next two weeks",
            digest.overdue().total() + " overdue",
            digest.awaited().total() + " waiting for a decision",
            digest.changed().total() + " changed")
        .stream()
        .filter(count -> !count.startsWith("0 "))
        .collect(Collectors.joining(", "));
  }
}
