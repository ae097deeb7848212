package productivity.slack.order;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import productivity.change.Operation;
import productivity.value.Days;
import productivity.value.Period;
import productivity.value.Refusal;

/** {@code office closed 25 July 2016 "Office move"}, {@code office open 25 July 2016}. */
final class OfficeWords {
  static final String EXAMPLE = "office closed 25 July 2016 \"Office move\"";

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;
  private static final Pattern CLOSED =
      Pattern.compile("(?:is\\s+)?closed?\\b(?:\\s+on\\b)?[\\s:,]*(.*)", FLAGS);
  private static final Pattern OPEN =
      Pattern.compile("(?:is\\s+)?open(?:ed)?\\b(?:\\s+on\\b)?[\\s:,]*(.*)", FLAGS);
  private static final Pattern REASON =
      Pattern.compile("[,;:.–—-]*\\s*(?:because\\b(?!\\s+of\\b)\\s*)?[\"“”]?(.*?)[\"“”]?", FLAGS);

  private final Dates dates;

  OfficeWords(Named named) {
    this.dates = new Dates(named.reading().today());
  }

  Understood office(Said words) {
    Matcher closed = CLOSED.matcher(words.raw());
    if (closed.matches()) {
      return closed(Said.of(closed.group(1)));
    }
    Matcher open = OPEN.matcher(words.raw());
    if (open.matches()) {
      Period days = leading("office open", Said.of(open.group(1))).when().period();
      return new Understood(new Operation.OpenOffice(days), range(days));
    }
    throw refusal("Say whether it is closed or open, and when: %s.".formatted(EXAMPLE));
  }

  private Understood closed(Said words) {
    Dates.Leading leading = leading("office closed", words);
    Period days = leading.when().period();
    Matcher reason = REASON.matcher(leading.rest().exact());
    String why = reason.matches() ? FreeText.note(reason.group(1)) : "";
    if (why.isEmpty()) {
      throw refusal("Say why, after the date: %s.".formatted(EXAMPLE));
    }
    return new Understood(new Operation.CloseOffice(days, why), range(days));
  }

  private Dates.Leading leading(String before, Said words) {
    return dates
        .leading(before, words)
        .orElseThrow(
            () -> refusal("Say the date: %s.".formatted(EXAMPLE.replace("office closed", before))));
  }

  private static String range(Period days) {
    return Days.range(days.start(), days.end());
  }

  private static Refusal refusal(String sentence) {
    return new Refusal(
        Refusal.Code.NOT_UNDERSTOOD, sentence, List.of("office list", "help office"));
  }
}
