package productivity.playground.workspace;

import com.google.gson.JsonObject;

/** A modal or a Home tab as one person has it open; {@code content} is what the app sent. */
public record View(String id, String hash, String user, JsonObject content, Behind behind) {
  public View {
    content = content.deepCopy();
  }

  /** A copy, free to be changed. */
  @Override
  public JsonObject content() {
    return content.deepCopy();
  }

  public boolean isHome() {
    return "home".equals(content.get("type").getAsString());
  }
}
