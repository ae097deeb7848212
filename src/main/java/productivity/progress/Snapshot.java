package productivity.progress;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.reflect.TypeToken;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A whole row as the database gives it in text, by column; a column without a value holds null. Two
 * snapshots are equal where nothing of the row has changed between.
 */
public record Snapshot(Map<String, @Nullable String> columns) {
  private static final Gson GSON = new GsonBuilder().serializeNulls().create();
  private static final TypeToken<Map<String, @Nullable String>> COLUMNS = new TypeToken<>() {};

  public Snapshot {
    columns = Collections.unmodifiableMap(new TreeMap<>(columns));
  }

  static Snapshot read(String json) {
    return new Snapshot(GSON.fromJson(json, COLUMNS));
  }

  String json() {
    return GSON.toJson(columns);
  }

  public @Nullable String get(String column) {
    return columns.get(column);
  }

  /** The same row with some columns changed. */
  public Snapshot with(Map<String, @Nullable String> changes) {
    Map<String, @Nullable String> all = new TreeMap<>(columns);
    all.putAll(changes);
    return new Snapshot(all);
  }

  List<String> values(List<String> names) {
    return names.stream().map(name -> String.valueOf(columns.get(name))).toList();
  }
}
