package productivity.slack.message;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person reads of a reply, part by part. */
final class Read {
  private Read() {}

  /** Every line of text, in order; a choice reads as its command. */
  static List<String> lines(Reply reply) {
    return reply.parts().stream().flatMap(Read::lines).toList();
  }

  static String text(Reply reply) {
    return String.join("\n", lines(reply));
  }

  /** The bullets under a heading; none where the heading is not there. */
  static List<String> under(String heading, Reply reply) {
    return reply.parts().stream()
        .dropWhile(part -> !part.equals(new Part.Heading(heading)))
        .skip(1)
        .takeWhile(part -> !(part instanceof Part.Heading))
        .filter(Part.Bullets.class::isInstance)
        .flatMap(Read::lines)
        .toList();
  }

  static List<String> headings(Reply reply) {
    return reply.parts().stream()
        .filter(Part.Heading.class::isInstance)
        .flatMap(Read::lines)
        .collect(Collectors.toList());
  }

  private static Stream<String> lines(Part part) {
    if (part instanceof Part.Heading heading) {
      return Stream.of(heading.text());
    }
    if (part instanceof Part.Paragraph paragraph) {
      return Stream.of(paragraph.text().text());
    }
    if (part instanceof Part.Bullets bullets) {
      return bullets.items().stream().map(RichText::text);
    }
    return part instanceof Part.Note note
        ? Stream.of(note.text().text())
        : ((Part.Choices) part).choices().stream().map(Part.Choice::command);
  }
}
