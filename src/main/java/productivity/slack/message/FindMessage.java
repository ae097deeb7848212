package productivity.slack.message;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import productivity.status.FindReport;
import productivity.status.Found;
import productivity.status.ItemKind;
import productivity.value.Code;

/** What a search came upon, best first, each item with its kind and the command that shows it. */
public final class FindMessage {
  private static final int BUTTONS = 5;
  private static final int QUOTED = 60;

  private FindMessage() {}

  public static Reply of(FindReport report) {
    return report.found().isEmpty() ? nothing(report) : found(report);
  }

  private static Reply found(FindReport report) {
    int total = report.found().total();
    Reply.Builder reply = Reply.titled("Find: " + quoted(report.asked()));
    reply.paragraph(
        total == 1 ? "1 item found." : "%,d items found, best match first.".formatted(total));
    if (!report.corrected().isEmpty()) {
      reply.paragraph(corrections(report));
    }
    if (!report.whole()) {
      reply.paragraph("Nothing holds all of these words. These hold most of them.");
    }
    reply.bullets(report.found().shown().stream().map(FindMessage::line).toList());
    if (report.found().more() > 0) {
      reply.note(
          "The best %d are shown. Add a word to narrow the search."
              .formatted(report.found().shown().size()));
    }
    return reply
        .choices(report.found().shown().stream().limit(BUTTONS).map(FindMessage::choice).toList())
        .build();
  }

  private static Reply nothing(FindReport report) {
    return Reply.saying("Nothing found for “%s”.".formatted(quoted(report.asked())))
        .paragraph("Searched: " + kinds() + ".")
        .paragraph("Try fewer words, or a part of a name.")
        .choices(List.of(new Part.Choice("help find", "help find")))
        .notShareable()
        .build();
  }

  private static RichText line(Found item) {
    RichText line =
        RichText.ofBold(item.title()).plain(" – " + item.kind().words() + " ").code(command(item));
    return item.snippet().map(snippet -> line.plain(": " + snippet)).orElse(line);
  }

  private static Part.Choice choice(Found item) {
    return new Part.Choice(item.title(), command(item));
  }

  /** With an item's own code, as an agreement's reference may come back in another period. */
  private static String command(Found item) {
    return switch (item.kind()) {
      case WORKSTREAM -> "status " + item.code();
      case ORGANISATION -> "grants council " + item.code();
      case ROUND, PARTNERSHIP -> "grants " + new Code(item.code()).display();
      default -> "show " + new Code(item.code()).display();
    };
  }

  private static String corrections(FindReport report) {
    return report.corrected().entrySet().stream()
        .map(entry -> "“%s” for “%s”".formatted(entry.getValue(), entry.getKey()))
        .collect(Collectors.joining(", ", "No item holds every word as typed. Searched ", "."));
  }

  private static String kinds() {
    return Arrays.stream(ItemKind.values()).map(ItemKind::plural).collect(Collectors.joining(", "));
  }

  private static String quoted(String words) {
    return words.codePointCount(0, words.length()) <= QUOTED
        ? words
        : words.substring(0, words.offsetByCodePoints(0, QUOTED - 1)) + "…";
  }
}
