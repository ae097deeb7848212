package productivity.slack.call;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads JSON that came from outside, where nothing needs to be as it should. */
public final class Json {
  private Json() {}

  /** The text at the end of a path of names; empty where there is none. */
  public static Optional<String> text(@Nullable JsonElement json, String... path) {
    JsonElement at = json;
    for (String name : path) {
      at = at instanceof JsonObject object ? object.get(name) : null;
    }
    return at instanceof JsonPrimitive text ? Optional.of(text.getAsString()) : Optional.empty();
  }
}
