package productivity.slack.modal;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import productivity.change.Request;
import productivity.progress.Act;
import productivity.progress.ItemThreads.Address;

/**
 * What a form carries along unseen: its item, the newest change of that item that the person has
 * seen, the change that it corrects, whether they were asked and mean it, and where it was opened.
 * It comes back from outside, so it is read as if anybody had written it: nothing in it gives a
 * right.
 */
record Origin(
    Optional<String> item,
    long seen,
    Optional<Long> corrects,
    boolean sure,
    Optional<String> place,
    Optional<Source> source) {
  /**
   * The message that an update is made of, with a link to it, a trace of those of its words that a
   * note holds, and how long it is.
   */
  record Source(Address address, String link, String trace, int length) {
    boolean isLonger() {
      return length > FormNote.MOST;
    }

    /** The message's words where these still are them; a note of other words follows no edit. */
    String followed(String note) {
      return trace(note).equals(trace) ? note.strip() : "";
    }

    static String trace(String words) {
      return String.valueOf(words.strip().hashCode());
    }
  }

  private static final Pattern CHANNEL = Pattern.compile("[CDG][A-Z0-9]{1,30}");
  private static final Pattern STAMP = Pattern.compile("\\d{1,20}\\.\\d{1,10}");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,15}");
  private static final Pattern LENGTH = Pattern.compile("\\d{1,6}");
  private static final Pattern LINK = Pattern.compile("https?://[!-~]{1,500}");
  private static final int CODE = 100;

  /** Opened by itself, in a place if that is known. */
  static Origin at(Optional<String> place) {
    return new Origin(Optional.empty(), 0, Optional.empty(), false, place, Optional.empty());
  }

  Origin about(String code, long newest) {
    return new Origin(Optional.of(code), newest, corrects, false, place, source);
  }

  Origin correcting(long change) {
    return new Origin(item, seen, Optional.of(change), sure, place, source);
  }

  Origin of(Source message) {
    return new Origin(
        item, seen, corrects, sure, Optional.of(message.address().channel()), Optional.of(message));
  }

  Origin having(long newest) {
    return new Origin(item, newest, corrects, sure, place, source);
  }

  Origin meant() {
    return new Origin(item, seen, corrects, true, place, source);
  }

  /** A change by the form that carries this, once however often it is sent in. */
  Request request(Asker asker, UpdateModal.Shown shown) {
    return new Request(
        asker.workspace(),
        asker.person(),
        new Act.Origin(place, source.map(Source::link)),
        Optional.of("view:%s:%s".formatted(shown.id(), shown.hash())),
        OptionalLong.of(seen),
        sure);
  }

  String json() {
    JsonObject json = new JsonObject();
    item.ifPresent(code -> json.addProperty("item", code));
    json.addProperty("seen", String.valueOf(seen));
    corrects.ifPresent(change -> json.addProperty("corrects", String.valueOf(change)));
    if (sure) {
      json.addProperty("sure", "yes");
    }
    place.ifPresent(channel -> json.addProperty("place", channel));
    source.ifPresent(
        message -> {
          json.addProperty("channel", message.address().channel());
          json.addProperty("ts", message.address().ts());
          json.addProperty("link", message.link());
          json.addProperty("trace", message.trace());
          json.addProperty("length", String.valueOf(message.length()));
        });
    return json.toString();
  }

  /** What is not as it was sent counts as not there. */
  static Origin read(@Nullable String metadata) {
    JsonObject json = object(metadata);
    Optional<Source> source =
        text(json, "channel", CHANNEL).flatMap(channel -> source(json, channel));
    return new Origin(
        any(json, "item").filter(code -> code.length() <= CODE),
        text(json, "seen", NUMBER).map(Long::parseLong).orElse(0L),
        text(json, "corrects", NUMBER).map(Long::parseLong),
        any(json, "sure").isPresent(),
        text(json, "place", CHANNEL),
        source);
  }

  private static Optional<Source> source(JsonObject json, String channel) {
    String trace = any(json, "trace").orElse("");
    int length = text(json, "length", LENGTH).map(Integer::valueOf).orElse(0);
    return text(json, "ts", STAMP)
        .flatMap(
            ts ->
                text(json, "link", LINK)
                    .map(link -> new Source(new Address(channel, ts), link, trace, length)));
  }

  private static JsonObject object(@Nullable String metadata) {
    try {
      JsonElement json = JsonParser.parseString(metadata == null ? "" : metadata);
      return json instanceof JsonObject object ? object : new JsonObject();
    } catch (JsonParseException notOurs) {
      return new JsonObject();
    }
  }

  private static Optional<String> text(JsonObject json, String name, Pattern pattern) {
    return any(json, name).filter(text -> pattern.matcher(text).matches());
  }

  private static Optional<String> any(JsonObject json, String name) {
    return json.get(name) instanceof JsonPrimitive value
        ? Optional.of(value.getAsString())
        : Optional.empty();
  }
}
