package productivity.playground.page;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;
import productivity.playground.workspace.Message;
import productivity.playground.workspace.People;
import productivity.playground.workspace.Person;
import productivity.playground.workspace.StoredFile;
import productivity.playground.workspace.Workspace;

/** A message as the page shows it to one person. */
record MessageState(Workspace workspace, Person me) {
  private static final Pattern POINT = Pattern.compile("\\.");

  JsonObject of(Message message, int replies) {
    JsonObject json = new JsonObject();
    json.addProperty("ts", message.ts());
    json.addProperty("channel", message.channel());
    json.addProperty("user", message.user());
    json.addProperty("name", name(message.user()));
    json.addProperty("bot", message.user().equals(People.BOT));
    json.addProperty("mine", message.user().equals(me.id()));
    json.addProperty("private", message.onlyFor().isPresent());
    json.addProperty("edited", message.edited());
    json.addProperty("at", at(message.ts(), workspace.clock().getZone()));
    message.thread().ifPresent(thread -> json.addProperty("thread_ts", thread));
    json.addProperty("reply_count", replies);
    JsonObject content = message.content();
    json.addProperty("text", content.has("text") ? content.get("text").getAsString() : "");
    json.add("blocks", Ask.array(content, "blocks"));
    json.add("attachments", Ask.array(content, "attachments"));
    json.add("files", files(Ask.array(content, "files")));
    return json;
  }

  private String name(String user) {
    if (user.equals(Slackbot.ID)) {
      return Slackbot.NAME;
    }
    return workspace.people().find(user).map(Person::name).orElse(user);
  }

  private static String at(String ts, ZoneId zone) {
    long seconds = Long.parseLong(POINT.split(ts, 2)[0]);
    OffsetDateTime at = Instant.ofEpochSecond(seconds).atZone(zone).toOffsetDateTime();
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at);
  }

  private JsonArray files(JsonArray files) {
    JsonArray shown = new JsonArray();
    for (JsonElement file : files) {
      if (file instanceof JsonObject object && object.has("id")) {
        Optional<StoredFile> stored = workspace.files().find(object.get("id").getAsString());
        stored.map(MessageState::file).ifPresent(shown::add);
      }
    }
    return shown;
  }

  private static JsonObject file(StoredFile file) {
    JsonObject json = new JsonObject();
    json.addProperty("id", file.id());
    json.addProperty("name", file.name());
    json.addProperty("title", file.title());
    json.addProperty("mimetype", mimetype(file.name()));
    json.addProperty("size", file.bytes().map(bytes -> bytes.length).orElse(0));
    json.addProperty("url", "/files/" + file.id() + "/" + file.name());
    return json;
  }

  private static String mimetype(String name) {
    String guessed = java.net.URLConnection.guessContentTypeFromName(name);
    return guessed == null ? "application/octet-stream" : guessed;
  }
}
