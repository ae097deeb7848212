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

  private static final String SEVERAL = "office closed from 27 to 28 December 2018 \"Office move\"";

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;
  private static final Pattern CLOSED =
      Pattern.compile("(?:is\\s+)?closed?\\b(?:\\s+on\\b)?[\\s:,]*(.*)", FLAGS);
  private static final Pattern OPEN =
      Pattern.compile("(?:is\\s+)?open(?:ed)?\\b(?:\\s+on\\b)?[\\s:,]*(.*)", FLAGS);
  private static final Pattern REASON =
      Pattern.compile("[,;:.–—-]*\\s*(?:because\\b(?!\\s+of\\b)\\s*)?[\"“”]?(.*?)[\"“”]?", FLAGS);

  private static final Pattern INCLUSIVE =
      Pattern.compile("^[\\s,]*\\(?incl(?:usive|\\.)?\\b\\)?\\.?[\\s,:]*", FLAGS);

  /** What stands in quotation marks or after “because” is meant as the reason. */
  private static final Pattern SURELY =
      Pattern.compile("[\\s,;:.–—-]*(?:[\"“”„«]|because\\b).*", FLAGS);

  private static final Pattern JOINING =
      Pattern.compile(
          "[\\s,;:.–—-]*(?:&|(?:and|plus|or|to|until|till|through|thru|from|onwards)\\b|for\\s+\\S+"
              + "\\s+(?:working\\s+)?(?:days?|weeks?|months?)\\b).*",
          FLAGS);
  private static final Pattern COLON = Pattern.compile("^[\\s,;:]+");
  private static final Pattern AGAIN = Pattern.compile("(?:again)?[\\s.!]*", FLAGS);

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
      return open(Said.of(open.group(1)));
    }
    throw refusal("Say whether it is closed or open, and when: %s.".formatted(EXAMPLE));
  }

  private Understood open(Said words) {
    Dates.Leading leading = leading("office open", words);
    if (!AGAIN.matcher(leading.rest().plain()).matches()) {
      throw refusal(
          ("“%s” is not understood after the date. For several days say the first and the last:"
                  + " office open 27 to 28 December 2018. Nothing was changed.")
              .formatted(FreeText.brief(leading.rest().line())));
    }
    Period days = leading.when().period();
    return new Understood(new Operation.OpenOffice(days), range(days));
  }

  private Understood closed(Said words) {
    Dates.Leading leading = leading("office closed", words);
    Period days = leading.when().period();
    Said rest = Said.of(INCLUSIVE.matcher(leading.rest().raw()).replaceFirst(""));
    if (!SURELY.matcher(rest.raw()).matches()) {
      requireNoDay(leading, rest);
    }
    Matcher reason = REASON.matcher(rest.exact());
    String why = reason.matches() ? FreeText.note(reason.group(1)) : "";
    if (why.isEmpty()) {
      throw refusal("Say why, after the date: %s.".formatted(EXAMPLE));
    }
    return new Understood(new Operation.CloseOffice(days, why), range(days));
  }

  /** What may belong to the date is no reason until it stands in quotation marks. */
  private void requireNoDay(Dates.Leading leading, Said rest) {
    Said words = Said.of(COLON.matcher(rest.raw()).replaceFirst(""));
    boolean isDay = new AnotherDay(dates).in(words).isPresent();
    if (!isDay && !JOINING.matcher(rest.plain()).matches()) {
      return;
    }
    String quoted = "office closed %s \"%s\"".formatted(leading.when().phrase(), rest.raw());
    throw new Refusal(
        Refusal.Code.NOT_UNDERSTOOD,
        ("It is not clear whether “%s” is part of the date or the reason. Say the first and the last"
                + " day, and put the reason in quotation marks: %s. Nothing was changed.")
            .formatted(FreeText.brief(rest.line()), SEVERAL),
        rest.raw().contains("\"") ? List.of("help office") : List.of(quoted, "help office"));
  }

  private Dates.Leading leading(String before, Said words) {
    return new OfficeDays(dates)
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
