package productivity.progress;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.reflect.TypeToken;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A whole row as the database gives it in text, by column; a column without a value holds null. Two
 * snapshots are equal where nothing of the row has changed between.
 */
public record Snapshot(Map<String, @Nullable String> columns) {
  private static final Gson GSON = new GsonBuilder().serializeNulls().create();
  private static final TypeToken<Map<String, @Nullable String>> COLUMNS = new TypeToken<>() {};

  /** A row is a programme's own wherever it is read, so this says nothing about it. */
  private static final String PROGRAMME = "programme_id";

  public Snapshot {
    columns = Collections.unmodifiableMap(new TreeMap<>(columns));
  }

  static Snapshot of(ResultSet row) throws SQLException {
    ResultSetMetaData names = row.getMetaData();
    Map<String, @Nullable String> values = new HashMap<>();
    for (int at = 1; at <= names.getColumnCount(); at++) {
      if (!names.getColumnName(at).equals(PROGRAMME)) {
        values.put(names.getColumnName(at), row.getString(at));
      }
    }
    return new Snapshot(values);
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

  /** True where every column of the other holds the same here; columns may have come since. */
  boolean holds(Snapshot other) {
    return other.columns.entrySet().stream()
        .allMatch(column -> Objects.equals(columns.get(column.getKey()), column.getValue()));
  }

  List<String> values(List<String> names) {
    return names.stream().map(name -> String.valueOf(columns.get(name))).toList();
  }
}
