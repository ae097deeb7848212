package productivity.progress;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import java.util.List;

/** The key of a row as one text, so that an index finds it. */
final class RowKeys {
  private static final Gson GSON = new Gson();
  private static final TypeToken<List<String>> KEY = new TypeToken<>() {};

  private RowKeys() {}

  static String text(List<String> key) {
    return GSON.toJson(key);
  }

  static List<String> read(String text) {
    return GSON.fromJson(text, KEY);
  }
}
