package productivity.playground.limits;

import static productivity.playground.limits.Json.letters;
import static productivity.playground.limits.Json.list;
import static productivity.playground.limits.Json.plain;
import static productivity.playground.limits.Limit.modal;
import static productivity.playground.limits.Limit.string;
import static productivity.playground.limits.Limit.text;
import static productivity.playground.limits.Limit.view;

import java.util.stream.Stream;

/** What a view as a whole may have. */
final class ViewTable {
  private static final String DIVIDER = "{'type':'divider'}";

  private ViewTable() {}

  static Stream<Limit> limits() {
    return Stream.of(
        view(
            "modal title",
            24,
            count -> "{'type':'modal','title':%s,'blocks':[%s]}".formatted(plain(count), DIVIDER)),
        modal("submit", 24, text("submit", "")),
        modal("close", 24, text("close", "")),
        modal("private_metadata", 3_000, string("private_metadata", "")),
        modal("callback_id", 255, string("callback_id", "")),
        modal("external_id", 255, string("external_id", "")),
        view(
            "home blocks",
            100,
            count -> "{'type':'home','blocks':" + list(count, i -> DIVIDER) + "}"),
        view(
            "alert text",
            200,
            count ->
                "{'type':'modal','title':%s,'blocks':[{'type':'alert','text':%s}]}"
                    .formatted(plain(1), plain(count))),
        view("bytes", 250 * 1_024, ViewTable::home));
  }

  /** Home with 99 blocks of a fair size, and one that makes up what is missing. */
  private static String home(int bytes) {
    String most = "{'type':'home','blocks':" + list(99, i -> section(2_500)) + "}";
    int last = bytes - most.length() - section(0).length() - 1;
    return "{'type':'home','blocks':" + list(100, i -> section(i == 99 ? last : 2_500)) + "}";
  }

  private static String section(int length) {
    return "{'type':'section','text':{'type':'plain_text','text':'%s'}}".formatted(letters(length));
  }
}
