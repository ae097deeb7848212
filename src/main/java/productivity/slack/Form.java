package productivity.slack;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form's fields, split and decoded once. Throws {@link IllegalArgumentException} where it is not
 * properly encoded; of a field that is given twice, the first counts.
 */
record Form(Map<String, String> fields) {
  static Form of(byte[] body) {
    Map<String, String> fields = new HashMap<>();
    String text = new String(body, StandardCharsets.UTF_8);
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('&', start);
      end = end < 0 ? text.length() : end;
      add(fields, text, start, end);
      start = end + 1;
    }
    return new Form(fields);
  }

  @Nullable String get(String name) {
    return fields.get(name);
  }

  private static void add(Map<String, String> fields, String text, int start, int end) {
    int equals = text.indexOf('=', start);
    if (equals > start && equals < end) {
      fields.putIfAbsent(
          decoded(text.substring(start, equals)), decoded(text.substring(equals + 1, end)));
    }
  }

  private static String decoded(String text) {
    boolean plain = text.indexOf('%') < 0 && text.indexOf('+') < 0;
    return plain ? text : URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
