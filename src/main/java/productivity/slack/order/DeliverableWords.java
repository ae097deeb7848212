package productivity.slack.order;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import productivity.change.Operation;
import productivity.status.Subject;
import productivity.value.FinancialYear;
import productivity.value.Period;
import productivity.value.Refusal;
import productivity.value.When;

/** {@code add deliverable A map of shared services for 2017-18 in shared services by 31 March}. */
final class DeliverableWords {
  static final String EXAMPLE =
      "add deliverable Map of shared services for 2017-18 in shared-services by 31 March";

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;
  private static final Pattern BY = Pattern.compile("(.*)[\\s\\p{Z},]by\\s+(.+)", FLAGS);
  private static final Pattern FOR =
      Pattern.compile(
          "(.*)[\\s\\p{Z},]for\\s+(\\d{4}[-/–]\\d{2}(?:\\s?q[1-4])?)(?=[\\s,]|$)(.*)", FLAGS);

  private final Named named;
  private final Dates dates;
  private final String person;

  DeliverableWords(Named named, String person) {
    this.named = named;
    this.dates = new Dates(named.reading().today());
    this.person = person;
  }

  /** The period, the day and the workstream are taken out, in whichever order they stand. */
  Understood add(Said words) {
    Due due = due(words);
    Matcher period = FOR.matcher(" " + due.rest().raw());
    Optional<Period> found = period.matches() ? period(period.group(2)) : Optional.empty();
    Said left = found.isPresent() ? Said.of(period.group(1) + " " + period.group(3)) : due.rest();
    Optional<Place> place = Place.of(left);
    Said titled = place.map(Place::before).orElse(left);
    String title = FreeText.title(titled.line());
    if (title.isEmpty()) {
      throw incomplete("Say what is promised: %s.".formatted(EXAMPLE), List.of());
    }
    String where = place.map(there -> " in " + there.name().raw()).orElse("");
    String beginning = "add deliverable " + titled.raw();
    if (found.isEmpty()) {
      throw incomplete(
          "Say which period %s is promised for, by financial year: for 2017-18."
              .formatted(FreeText.brief(title)),
          years().map(year -> beginning + " for " + year + where + due.said()).toList());
    }
    String promised = beginning + " for " + found.get() + " in";
    if (place.isEmpty()) {
      throw incomplete(
          "Understood: %s for %s. Say which workstream it is in: in digital."
              .formatted(FreeText.brief(title), found.get()),
          Place.offered(named, person).stream()
              .map(code -> promised + " " + code + due.said())
              .toList());
    }
    Subject.Stream stream = named.workstream(promised, place.get().name(), due.said().strip());
    return new Understood(
        new Operation.AddDeliverable(
            stream, title, found.get().label(), Optional.empty(), due.day()),
        stream.label());
  }

  private record Due(Said rest, Optional<LocalDate> day, String said) {}

  private Due due(Said words) {
    Matcher by = BY.matcher(" " + words.raw());
    if (!by.matches()) {
      return new Due(words, Optional.empty(), "");
    }
    Said after = Said.of(by.group(2));
    Optional<Dates.Leading> leading = dates.leading(after);
    return leading
        .map(
            date ->
                new Due(
                    Said.of(by.group(1) + " " + date.rest().raw()),
                    Optional.of(end(date.when())),
                    " by " + date.when().phrase()))
        .orElseGet(() -> new Due(words, Optional.empty(), ""));
  }

  private static LocalDate end(When when) {
    return when.period().end();
  }

  private static Optional<Period> period(String written) {
    return Period.find(written.toUpperCase(Locale.UK).replaceAll("\\s?Q", " Q"));
  }

  private Stream<FinancialYear> years() {
    FinancialYear now = FinancialYear.of(dates.today());
    return Stream.of(now, new FinancialYear(now.startYear() + 1));
  }

  private static Refusal incomplete(String sentence, List<String> suggestions) {
    return new Refusal(
        Refusal.Code.NOT_UNDERSTOOD,
        sentence,
        suggestions.isEmpty() ? List.of("help add") : suggestions);
  }
}
