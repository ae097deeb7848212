package productivity.playground.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import productivity.playground.workspace.Channel;
import productivity.playground.workspace.Message;
import productivity.playground.workspace.People;
import productivity.playground.workspace.Refused;
import productivity.playground.workspace.StoredFile;
import productivity.playground.workspace.Workspace;

/** A file's way in, in three steps, of which the second is an upload; and {@code files.info}. */
final class FileMethods {
  private final Workspace workspace;
  private final Places places;
  private final String origin;

  FileMethods(Workspace workspace, Places places, String origin) {
    this.workspace = workspace;
    this.places = places;
    this.origin = origin;
  }

  void addTo(WebApi api) {
    Rule write = Rule.bot(Rule.Tier.FOUR, "files:write");
    api.add("files.getUploadURLExternal", write, this::announce);
    api.add("files.completeUploadExternal", write, this::complete);
    api.add("files.info", Rule.bot(Rule.Tier.FOUR, "files:read"), this::info);
  }

  private JsonObject announce(Arguments arguments) {
    String name = arguments.required("filename");
    String length = arguments.required("length");
    if (!length.matches("[1-9]\\d{0,9}")) {
      throw new Refused("missing_argument");
    }
    StoredFile file = workspace.files().announce(name, People.BOT);
    JsonObject reply = new JsonObject();
    reply.addProperty("upload_url", origin + "/upload/" + file.id());
    reply.addProperty("file_id", file.id());
    return reply;
  }

  /** Shares what was uploaded; without a channel it stays the app's own. */
  private JsonObject complete(Arguments arguments) {
    List<StoredFile> files = uploaded(arguments);
    Optional<Channel> channel = arguments.text("channel_id").map(this::channel);
    files.forEach(workspace.files()::put);
    JsonArray shown = new JsonArray();
    files.forEach(file -> shown.add(shape(file)));
    channel.ifPresent(place -> share(place, shown.deepCopy(), arguments));
    JsonObject reply = new JsonObject();
    reply.add("files", shown);
    return reply;
  }

  private List<StoredFile> uploaded(Arguments arguments) {
    Optional<JsonElement> given = arguments.json("files", "invalid_arguments");
    if (!(given.orElse(null) instanceof JsonArray list) || list.isEmpty()) {
      throw Arguments.invalid("[ERROR] missing required field: files");
    }
    List<StoredFile> files = new ArrayList<>();
    list.forEach(each -> files.add(uploaded(each)));
    return files;
  }

  private StoredFile uploaded(JsonElement given) {
    if (!(given instanceof JsonObject named) || !(named.get("id") instanceof JsonPrimitive id)) {
      throw Arguments.invalid("[ERROR] missing required field: id");
    }
    StoredFile file =
        workspace
            .files()
            .find(id.getAsString())
            .filter(found -> found.bytes().isPresent())
            .orElseThrow(() -> new Refused("file_not_found"));
    return file.completed(
        named.get("title") instanceof JsonPrimitive title ? title.getAsString() : file.name());
  }

  private Channel channel(String id) {
    if (workspace.channels().find(id).isEmpty()) {
      throw new Refused("invalid_channel");
    }
    return places.postable(id);
  }

  private void share(Channel channel, JsonArray files, Arguments arguments) {
    JsonObject content = new JsonObject();
    content.addProperty("text", arguments.text("initial_comment").orElse(""));
    content.add("files", files);
    Optional<String> thread =
        Threads.root(workspace.messages(), channel.id(), arguments.text("thread_ts"));
    Message.Draft draft =
        new Message.Draft(
            channel.id(), People.BOT, content, thread, Optional.empty(), arguments.behind(null));
    workspace.messages().add(draft, arguments.unseenFor());
  }

  private JsonObject info(Arguments arguments) {
    StoredFile file =
        workspace
            .files()
            .find(arguments.required("file"))
            .filter(StoredFile::complete)
            .orElseThrow(() -> new Refused("file_not_found"));
    JsonObject reply = new JsonObject();
    reply.add("file", shape(file));
    return reply;
  }

  private static String escaped(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private JsonObject shape(StoredFile file) {
    String url = "%s/files/%s/%s".formatted(origin, file.id(), escaped(file.name()));
    JsonObject json = new JsonObject();
    json.addProperty("id", file.id());
    json.addProperty("name", file.name());
    json.addProperty("title", file.title());
    json.addProperty("user", file.user());
    json.addProperty("mimetype", file.mimeType());
    json.addProperty("size", file.size());
    json.addProperty("url_private", url);
    json.addProperty("permalink", url);
    return json;
  }
}
