package productivity.slack.message;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A reply as a terminal shows it, all pages in a row. */
final class EveryPage {
  private EveryPage() {}

  static String of(Reply reply) {
    return IntStream.rangeClosed(1, Pages.of(reply, 1).count())
        .mapToObj(page -> PlainText.of(Pages.of(reply, page), "question"))
        .collect(Collectors.joining("\n"));
  }
}
