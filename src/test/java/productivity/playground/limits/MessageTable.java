package productivity.playground.limits;

import static productivity.playground.limits.Json.letters;
import static productivity.playground.limits.Json.list;
import static productivity.playground.limits.Limit.message;

import java.util.stream.Stream;

/** What a message as a whole may have. */
final class MessageTable {
  private static final String TABLE = "{'type':'table','rows':[[{'type':'raw_text','text':'x'}]]}";
  private static final String CHART =
      "{'type':'data_visualization','title':'x',"
          + "'chart':{'type':'pie','segments':[{'label':'x','value':1}]}}";

  private MessageTable() {}

  static Stream<Limit> limits() {
    return Stream.of(
        message("text", 40_000, count -> "{'text':'" + letters(count) + "'}"),
        message("blocks", 50, count -> "{'blocks':" + list(count, i -> divider()) + "}"),
        message("attachments", 100, count -> "{'attachments':" + list(count, i -> "{}") + "}"),
        message(
            "an attachment's blocks",
            50,
            count -> "{'attachments':[{'blocks':" + list(count, i -> divider()) + "}]}"),
        message("tables", 1, count -> "{'blocks':" + list(count, i -> TABLE) + "}"),
        message(
            "tables in blocks and attachments",
            1,
            count ->
                "{'blocks':[%s],'attachments':[{'blocks':[%s]}]}"
                    .formatted(TABLE, count == 1 ? divider() : TABLE)),
        message("charts", 2, count -> "{'blocks':" + list(count, i -> CHART) + "}"),
        message(
            "markdown in all",
            12_000,
            count -> "{'blocks':[%s,%s]}".formatted(text(6_000), text(count - 6_000))));
  }

  private static String divider() {
    return "{'type':'divider'}";
  }

  private static String text(int count) {
    return "{'type':'markdown','text':'" + letters(count) + "'}";
  }
}
