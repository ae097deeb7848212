package productivity.slack.message;

import java.util.stream.Collectors;
import productivity.programme.Conflict;
import productivity.value.Code;

/** Values that contradict each other, side by side with the items and sources they stand in. */
final class ConflictText {
  private ConflictText() {}

  static RichText of(Conflict conflict) {
    RichText text = RichText.ofBold(conflict.title()).plain(ItemText.part(" – ", conflict.note()));
    for (Conflict.Value value : conflict.values()) {
      text = text.plain("\n" + line(value));
    }
    return text;
  }

  /** {@code Size of phase two (CF-12): up to 5 partnerships / 15 areas}. */
  static RichText brief(Conflict conflict) {
    return RichText.ofBold(conflict.title())
        .plain(" (" + new Code(conflict.code()).display() + "): ")
        .plain(
            conflict.values().stream()
                .map(Conflict.Value::stated)
                .collect(Collectors.joining(" / ")));
  }

  /** {@code 735 (ME-140, report-2017, Item 5 tables (line 1147))}. */
  static String line(Conflict.Value value) {
    String item = value.item() == null ? "" : new Code(value.item()).display() + ", ";
    String source = value.source() == null ? "entered here" : value.source().place();
    return value.stated() + " (" + item + source + ")";
  }
}
