package productivity.progress;

import java.util.List;
import java.util.Locale;
import productivity.value.Coded;

/** The tables whose rows can be changed from chat, with the columns that name a row. */
public enum KeptIn implements Coded {
  PROGRESS_UPDATE("code"),
  RATING("deliverable position"),
  MEASUREMENT("deliverable position"),
  DELIVERABLE("code"),
  TARGET("deliverable position"),
  DEADLINE("code"),
  SAVING("code"),
  ASSIGNMENT("workstream capacity"),
  WORKSTREAM_CHANNEL("workstream"),
  SUBSCRIPTION("channel workstream"),
  LEAD_TIME("channel deadline"),
  DIGEST_PACE("channel"),
  OFFICE_CLOSURE("day");

  private final String key;

  KeptIn(String key) {
    this.key = key;
  }

  String table() {
    return name().toLowerCase(Locale.ROOT);
  }

  List<String> key() {
    return List.of(key.split(" "));
  }
}
