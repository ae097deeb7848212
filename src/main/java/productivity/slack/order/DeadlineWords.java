package productivity.slack.order;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import productivity.change.Operation;
import productivity.deadline.DeadlineKind;
import productivity.status.Subject;
import productivity.value.DateSpan;
import productivity.value.Refusal;
import productivity.value.When;

/** {@code add deadline Map launched on 5 December in digital, launch}. */
final class DeadlineWords {
  static final String EXAMPLE =
      "add deadline Shared services map launched on 5 December in digital";

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;
  private static final Pattern DATED = Pattern.compile("[\\s\\p{Z},](?:on|by|in|due)\\s+", FLAGS);
  private static final Pattern TAIL = Pattern.compile("(.*?),\\s*([^,]*)", FLAGS);
  private static final Map<String, DeadlineKind> KINDS = kinds();

  private final Named named;
  private final Dates dates;
  private final String person;

  DeadlineWords(Named named, String person) {
    this.named = named;
    this.dates = new Dates(named.reading().today());
    this.person = person;
  }

  /** The kind that some words name, {@code application close}. */
  static Optional<DeadlineKind> kind(String words) {
    return Optional.ofNullable(KINDS.get(words.toLowerCase(Locale.UK)));
  }

  Understood add(Said words, DeadlineKind usual) {
    Matcher tail = TAIL.matcher(words.raw());
    Optional<DeadlineKind> said =
        tail.matches() ? kind(Said.of(tail.group(2)).plain()) : Optional.empty();
    DeadlineKind kind = said.orElse(usual);
    Parts parts = parts(said.isPresent() ? Said.of(tail.group(1)) : words);
    String ending = kind == DeadlineKind.MILESTONE ? "" : ", " + kind.words();
    String title = FreeText.title(parts.title().line());
    if (title.isEmpty()) {
      throw incomplete("Say what happens on that date: %s.".formatted(EXAMPLE), List.of());
    }
    String beginning = "add deadline " + parts.title().raw();
    if (parts.when().isEmpty()) {
      throw incomplete(
          "Say the date of it: add deadline %s on 5 December%s."
              .formatted(
                  FreeText.brief(title),
                  parts.place().isBlank() ? " in WORKSTREAM" : " in " + parts.place().plain()),
          List.of());
    }
    DateSpan span = dates.span(parts.when().get()).orElseThrow(() -> noDate(parts));
    String dated = beginning + " on " + parts.when().get().phrase() + " in";
    if (parts.place().isBlank()) {
      throw incomplete(
          "Understood: %s on %s. Say which workstream it is in, at the end: in digital."
              .formatted(FreeText.brief(title), span),
          Place.offered(named, person).stream().map(code -> dated + " " + code + ending).toList());
    }
    Subject.Stream stream = named.workstream(dated, parts.place(), ending);
    return new Understood(new Operation.AddDeadline(stream, title, kind, span), stream.label());
  }

  private record Parts(Said title, Optional<When> when, Said place) {}

  /** Title, date and workstream; the last two in either order. */
  private Parts parts(Said words) {
    Optional<Place> place =
        Place.of(words).filter(found -> dates.read(found.name().raw()).isEmpty());
    if (place.isEmpty()) {
      return titled(words, new Said(""));
    }
    Parts after = titled(place.get().name(), new Said(""));
    return after.when().isPresent()
        ? new Parts(place.get().before(), after.when(), after.title())
        : titled(place.get().before(), place.get().name());
  }

  /**
   * Takes the longest date off the end, where one of the words that lead to a date is before it.
   */
  private Parts titled(Said words, Said place) {
    String raw = " " + words.raw();
    Matcher on = DATED.matcher(raw);
    while (on.find()) {
      Optional<When> when = dates.read(raw.substring(on.end()));
      if (when.isPresent()) {
        return new Parts(Said.of(raw.substring(0, on.start())), when, place);
      }
    }
    return new Parts(words, Optional.empty(), place);
  }

  private static Refusal noDate(Parts parts) {
    return incomplete(
        "“%s” is a stretch of time. Say a day, a month, a quarter or a year."
            .formatted(parts.when().map(When::understood).orElse("")),
        List.of());
  }

  private static Refusal incomplete(String sentence, List<String> suggestions) {
    return new Refusal(
        Refusal.Code.NOT_UNDERSTOOD,
        sentence,
        suggestions.isEmpty() ? List.of("help add") : suggestions);
  }

  private static Map<String, DeadlineKind> kinds() {
    Map<String, DeadlineKind> kinds = new TreeMap<>();
    for (DeadlineKind kind : DeadlineKind.values()) {
      kinds.put(kind.words(), kind);
    }
    kinds.put("applications open", DeadlineKind.APPLICATION_OPEN);
    kinds.put("application opens", DeadlineKind.APPLICATION_OPEN);
    kinds.put("applications close", DeadlineKind.APPLICATION_CLOSE);
    kinds.put("application closes", DeadlineKind.APPLICATION_CLOSE);
    kinds.put("consultation closes", DeadlineKind.CONSULTATION_CLOSE);
    return kinds;
  }
}
