package productivity.slack.message;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a reply into pages that a person can take in and Slack accepts. A list breaks between its
 * items and says that it goes on; a heading never stands last on a page.
 */
final class Pages {
  /** Characters on a page; well inside Slack's limits, chosen for reading. */
  static final int CHARACTERS = 3_500;

  private static final int PARAGRAPH = 3_000;

  /** Parts on a page: each becomes at most one block, and Slack takes 50 with the buttons. */
  static final int PARTS = 40;

  private final List<List<Part>> pages = new ArrayList<>();
  private List<Part> open = new ArrayList<>();
  private int characters;

  private Pages() {}

  /** The wanted page, or the last one where there are fewer. */
  static Page of(Reply reply, int number) {
    Pages pages = new Pages();
    List<Part> parts = reply.parts();
    for (int i = 0; i < parts.size(); i++) {
      pages.add(parts.get(i), i + 1 < parts.size() ? size(parts.get(i + 1)) : 0);
    }
    pages.turn();
    int count = Math.max(1, pages.pages.size());
    int shown = Math.min(Math.max(1, number), count);
    return new Page(pages.pages.isEmpty() ? List.of() : pages.pages.get(shown - 1), shown, count);
  }

  /** Everything, in paragraphs of a length that Slack takes. */
  static Page whole(Reply reply) {
    List<Part> parts = new ArrayList<>();
    for (Part part : reply.parts()) {
      if (part instanceof Part.Paragraph paragraph) {
        paragraph.text().chunks(PARAGRAPH).forEach(chunk -> parts.add(new Part.Paragraph(chunk)));
      } else {
        parts.add(part);
      }
    }
    return new Page(parts, 1, 1);
  }

  private void add(Part part, int next) {
    if (part instanceof Part.Bullets bullets) {
      addItems(bullets.items());
      return;
    }
    if (part instanceof Part.Paragraph paragraph) {
      paragraph.text().chunks(CHARACTERS).forEach(chunk -> put(new Part.Paragraph(chunk)));
      return;
    }
    if (part instanceof Part.Heading && !fits(size(part) + Math.min(next, CHARACTERS / 4))) {
      turn();
    }
    put(part);
  }

  private void addItems(List<RichText> items) {
    List<RichText> taken = new ArrayList<>();
    int size = 0;
    for (RichText item :
        items.stream().flatMap(whole -> whole.chunks(CHARACTERS).stream()).toList()) {
      if (characters + size + item.length() > CHARACTERS) {
        putItems(taken);
        turn();
        taken = new ArrayList<>();
        size = 0;
      }
      taken.add(item);
      size += item.length();
    }
    putItems(taken);
  }

  private void putItems(List<RichText> items) {
    if (!items.isEmpty()) {
      put(new Part.Bullets(items));
    }
  }

  private void put(Part part) {
    if (!fits(size(part))) {
      turn();
    }
    open.add(part);
    characters += size(part);
  }

  private boolean fits(int size) {
    return open.isEmpty() || (characters + size <= CHARACTERS && open.size() < PARTS);
  }

  private void turn() {
    if (!open.isEmpty()) {
      pages.add(open);
      open = new ArrayList<>();
      characters = 0;
    }
  }

  private static int size(Part part) {
    if (part instanceof Part.Heading heading) {
      return heading.text().length();
    }
    if (part instanceof Part.Paragraph paragraph) {
      return paragraph.text().length();
    }
    if (part instanceof Part.Note note) {
      return note.text().length();
    }
    return part instanceof Part.Bullets bullets
        ? bullets.items().stream().mapToInt(RichText::length).sum()
        : 0;
  }
}
