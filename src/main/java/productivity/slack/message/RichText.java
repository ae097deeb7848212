package productivity.slack.message;

import java.util.ArrayList;
import java.util.List;

/**
 * A line or paragraph as runs of plain, bold and code text. What it holds is always literal: it can
 * neither mention, link nor format beyond its own style, wherever it is shown.
 */
public record RichText(List<Run> runs) {
  /** How a run is set. */
  public enum Style {
    PLAIN,
    BOLD,
    CODE
  }

  /** A stretch of text in one style. */
  public record Run(String text, Style style) {}

  public RichText {
    runs = List.copyOf(runs);
  }

  public static RichText of(String plain) {
    return new RichText(List.of()).plain(plain);
  }

  public static RichText ofBold(String bold) {
    return new RichText(List.of()).bold(bold);
  }

  public RichText plain(String text) {
    return with(text, Style.PLAIN);
  }

  public RichText bold(String text) {
    return with(text, Style.BOLD);
  }

  public RichText code(String text) {
    return with(text, Style.CODE);
  }

  public RichText then(RichText more) {
    List<Run> all = new ArrayList<>(runs);
    all.addAll(more.runs);
    return new RichText(all);
  }

  /** The words alone. */
  public String text() {
    StringBuilder words = new StringBuilder();
    runs.forEach(run -> words.append(run.text()));
    return words.toString();
  }

  /** Characters, as Slack counts them. */
  public int length() {
    return runs.stream().mapToInt(run -> run.text().length()).sum();
  }

  /** Its beginning, where it is longer than that. */
  RichText cut(int most) {
    return length() <= most ? this : chunks(most - 1).get(0).plain("…");
  }

  /** This text in pieces of at most so many characters, none of which breaks a character in two. */
  List<RichText> chunks(int most) {
    if (length() <= most) {
      return List.of(this);
    }
    List<RichText> chunks = new ArrayList<>();
    RichText open = new RichText(List.of());
    for (Run run : runs) {
      String rest = run.text();
      while (!rest.isEmpty()) {
        int taken = Math.min(rest.length(), most - open.length());
        if (taken < rest.length() && Character.isHighSurrogate(rest.charAt(taken - 1))) {
          taken--;
        }
        open = open.with(rest.substring(0, taken), run.style());
        rest = rest.substring(taken);
        if (!rest.isEmpty() || open.length() == most) {
          chunks.add(open);
          open = new RichText(List.of());
        }
      }
    }
    if (open.length() > 0) {
      chunks.add(open);
    }
    return chunks;
  }

  private RichText with(String text, Style style) {
    if (text.isEmpty()) {
      return this;
    }
    List<Run> all = new ArrayList<>(runs);
    all.add(new Run(text, style));
    return new RichText(all);
  }
}
