package productivity.slack.message;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import productivity.slack.message.Part.Choice;

/**
 * Lays a page out as Slack's blocks, written straight as JSON. Text goes into rich text and plain
 * text only, which Slack never reads as formatting: what a person typed stays what it is.
 */
final class BlockLayout {
  private static final int HEADER = 150;
  private static final int CONTEXT = 2_000;
  private static final int BUTTON = 75;
  private static final int BUTTONS = 25;

  private final JsonWriter json;
  private boolean titled;
  private Optional<String> name = Optional.empty();

  private BlockLayout(JsonWriter json) {
    this.json = json;
  }

  /** A message for the asker alone, with its buttons. */
  static String ephemeral(Reply reply, Page page, String command) {
    return message(
        "ephemeral",
        reply,
        layout -> {
          layout.parts(page.parts());
          layout.footer(reply, page, command);
        });
  }

  /** The same page for everyone in the channel: no buttons, and who shared it. */
  static String shared(Reply reply, Page page, String userId) {
    return message(
        "in_channel",
        reply,
        layout -> {
          layout.name = reply.item().flatMap(ItemBlock::of);
          layout.parts(page.parts().stream().filter(p -> !isButtons(p)).toList());
          layout.sharedBy(userId, page);
        });
  }

  private static boolean isButtons(Part part) {
    return part instanceof Part.Choices || part instanceof Part.Actions;
  }

  private interface Content {
    void write(BlockLayout layout) throws IOException;
  }

  private static String message(String type, Reply reply, Content content) {
    StringWriter text = new StringWriter();
    try (JsonWriter json = new JsonWriter(text)) {
      json.setHtmlSafe(false);
      json.beginObject().name("response_type").value(type).name("text");
      json.value(escaped(reply.summary()));
      json.name("blocks").beginArray();
      content.write(new BlockLayout(json));
      json.endArray().endObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  /** Slack reads the text beside the blocks as formatting: {@code <!channel>} would ping. */
  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private void parts(List<Part> parts) throws IOException {
    for (Part part : parts) {
      part(part);
    }
  }

  private void part(Part part) throws IOException {
    if (part instanceof Part.Heading heading) {
      heading(heading.text());
    } else if (part instanceof Part.Paragraph paragraph) {
      richText(paragraph.text());
    } else if (part instanceof Part.Bullets bullets) {
      list(bullets.items());
    } else if (part instanceof Part.Note note) {
      note(note.text().text());
    } else if (part instanceof Part.Choices choices) {
      buttons(choices.choices(), null);
    } else if (part instanceof Part.Actions actions) {
      actions(actions.actions());
    }
  }

  /** Begins a block; the first has the message's name, if it has one. */
  private JsonWriter block(String type) throws IOException {
    json.beginObject().name("type").value(type);
    if (name.isPresent()) {
      json.name("block_id").value(name.get());
      name = Optional.empty();
    }
    return json;
  }

  /** The first heading is the message's title; the others are bold lines, which take less room. */
  private void heading(String text) throws IOException {
    if (titled) {
      richText(RichText.ofBold(text));
      return;
    }
    titled = true;
    block("header").name("text");
    plainText(text, HEADER);
    json.endObject();
  }

  private void richText(RichText text) throws IOException {
    block("rich_text").name("elements").beginArray();
    section(text);
    json.endArray().endObject();
  }

  private void list(List<RichText> items) throws IOException {
    block("rich_text").name("elements").beginArray();
    json.beginObject().name("type").value("rich_text_list").name("style").value("bullet");
    json.name("elements").beginArray();
    for (RichText item : items) {
      section(item);
    }
    json.endArray().endObject();
    json.endArray().endObject();
  }

  private void section(RichText text) throws IOException {
    json.beginObject().name("type").value("rich_text_section").name("elements").beginArray();
    for (RichText.Run run : text.runs()) {
      json.beginObject().name("type").value("text").name("text").value(run.text());
      if (run.style() != RichText.Style.PLAIN) {
        String style = run.style() == RichText.Style.BOLD ? "bold" : "code";
        json.name("style").beginObject().name(style).value(true).endObject();
      }
      json.endObject();
    }
    json.endArray().endObject();
  }

  private void note(String text) throws IOException {
    for (RichText chunk : RichText.of(text).chunks(CONTEXT)) {
      block("context").name("elements").beginArray();
      plainText(chunk.text(), CONTEXT);
      json.endArray().endObject();
    }
  }

  private void footer(Reply reply, Page page, String command) throws IOException {
    if (page.count() > 1) {
      note("Page %d of %d".formatted(page.number(), page.count()));
    }
    List<Choice> turns = Turns.of(page, command);
    boolean share = reply.shareable() && command.length() <= Choice.COMMAND;
    if (share || !turns.isEmpty()) {
      String shared = page.number() > 1 ? Turns.to(command, page.number()) : command;
      buttons(turns, share ? shared : null);
    }
  }

  private void buttons(List<Choice> choices, @Nullable String share) throws IOException {
    block("actions").name("elements").beginArray();
    int number = 0;
    for (Choice choice : choices.subList(0, Math.min(choices.size(), BUTTONS - 1))) {
      button("ask-" + ++number, choice.label(), choice.command());
    }
    if (share != null) {
      button("share", "Share in channel", share);
    }
    json.endArray().endObject();
  }

  private void actions(List<Part.Action> actions) throws IOException {
    block("actions").name("elements").beginArray();
    for (Part.Action action : actions) {
      button(action.action(), action.label(), action.value());
    }
    json.endArray().endObject();
  }

  private void button(String action, String label, String value) throws IOException {
    json.beginObject().name("type").value("button").name("action_id").value(action);
    json.name("text");
    plainText(label, BUTTON);
    json.name("value").value(value).endObject();
  }

  private void sharedBy(String userId, Page page) throws IOException {
    String pages =
        page.count() > 1 ? " · page %d of %d".formatted(page.number(), page.count()) : "";
    block("context").name("elements").beginArray();
    json.beginObject().name("type").value("mrkdwn").name("text");
    json.value("Shared by <@" + userId + ">" + pages).endObject();
    json.endArray().endObject();
  }

  private void plainText(String text, int most) throws IOException {
    json.beginObject().name("type").value("plain_text");
    json.name("text").value(Cut.to(text, most)).name("emoji").value(false).endObject();
  }
}
