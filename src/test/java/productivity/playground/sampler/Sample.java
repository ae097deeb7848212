package productivity.playground.sampler;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** JSON as a developer would build it in Block Kit Builder, with a word or two to fill in. */
record Sample(String json) {
  static Sample of(String name) {
    String path = "/sampler/" + name + ".json";
    try (InputStream stream = Objects.requireNonNull(Sample.class.getResourceAsStream(path))) {
      return new Sample(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The blocks of several, one after the other. */
  static Sample ofAll(List<String> names) {
    JsonArray blocks = new JsonArray();
    names.forEach(name -> blocks.addAll(JsonParser.parseString(of(name).json()).getAsJsonArray()));
    return new Sample(blocks.toString());
  }

  /** With text in the place of a word; what JSON needs escaped is. */
  Sample with(String word, String text) {
    String quoted = new JsonPrimitive(text).toString();
    return new Sample(json.replace(word, quoted.substring(1, quoted.length() - 1)));
  }
}
