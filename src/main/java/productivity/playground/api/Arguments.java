package productivity.playground.api;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import productivity.playground.workspace.Behind;
import productivity.playground.workspace.Refused;

/**
 * What a method is called with. Values come as JSON or, in a form, as text; both read the same. An
 * empty text is as good as none.
 */
final class Arguments {
  private static final Set<String> TRUE = Set.of("true", "1");

  private final Request request;

  Arguments(Request request) {
    this.request = request;
  }

  String required(String name) {
    return text(name).orElseThrow(() -> invalid("[ERROR] missing required field: " + name));
  }

  Optional<String> text(String name) {
    return request.body().get(name) instanceof JsonPrimitive value && !value.getAsString().isEmpty()
        ? Optional.of(value.getAsString())
        : Optional.empty();
  }

  boolean flag(String name) {
    return text(name).filter(TRUE::contains).isPresent();
  }

  /** The items of a list with commas between them. */
  List<String> list(String name) {
    return text(name).stream()
        .flatMap(items -> Arrays.stream(items.split(",", -1)))
        .map(String::strip)
        .toList();
  }

  /** A number from 1 to {@code most}; anything else is refused with that error. */
  int limit(int unless, int most, String error) {
    try {
      int limit = text("limit").map(Integer::parseInt).orElse(unless);
      if (limit < 1 || limit > most) {
        throw new Refused(error);
      }
      return limit;
    } catch (NumberFormatException e) {
      throw new Refused(error);
    }
  }

  /** A value that is JSON itself, also where it comes as text. */
  Optional<JsonElement> json(String name, String errorWhereItIsNot) {
    JsonElement value = request.body().get(name);
    if (!(value instanceof JsonPrimitive)) {
      return Optional.ofNullable(value).filter(json -> !json.isJsonNull());
    }
    try {
      return text(name).map(JsonParser::parseString);
    } catch (JsonParseException e) {
      throw new Refused(errorWhereItIsNot);
    }
  }

  Duration unseenFor() {
    return request.unseenFor();
  }

  Behind behind(Behind.@Nullable Cause cause) {
    return new Behind(request.method(), sent(), cause);
  }

  /** What was sent, without the token. */
  JsonObject sent() {
    JsonObject sent = request.body().deepCopy();
    sent.remove("token");
    return sent;
  }

  static Refused invalid(String message) {
    return new Refused("invalid_arguments", List.of(message));
  }
}
