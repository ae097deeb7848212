package productivity.slack.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import productivity.change.Operation;
import productivity.status.Subject;
import productivity.value.MoneyRange;
import productivity.value.Refusal;
import productivity.value.phrase.MeasurePhrases;

/** {@code add saving £971,000 energy contracts in digital, achieved annual efficiency saving}. */
final class SavingWords {
  static final String EXAMPLE =
      "add saving £971,000 energy contracts in procurement, achieved annual efficiency saving";

  private static final int LONGEST_AMOUNT = 8;
  private static final Pattern WORD = Pattern.compile("[^\\s\\p{Z}]+");

  private final Named named;
  private final String person;

  SavingWords(Named named, String person) {
    this.named = named;
    this.person = person;
  }

  private record Amount(MoneyRange money, Said said, Said rest) {}

  private record Kinded(Said before, SavingClass said) {}

  Understood add(Said words) {
    Amount amount = amount(words).orElseThrow(SavingWords::noAmount);
    Kinded kinded = kinded(amount.rest());
    Optional<Place> place = Place.of(kinded.before());
    Said described = place.map(Place::before).orElse(kinded.before());
    String description = FreeText.title(described.line());
    if (description.isEmpty()) {
      throw refusal("Say what is saved: %s.".formatted(EXAMPLE), List.of("help add"));
    }
    String beginning = "add saving %s %s in".formatted(amount.said().raw(), described.raw());
    String understood = "%s, %s".formatted(amount.money(), FreeText.brief(description));
    String ending = kinded.said().equals(SavingClass.NOTHING) ? "" : ", " + kinded.said();
    if (place.isEmpty()) {
      throw refusal(
          "Understood: %s. Say which workstream it is in, before the kind of figure: in digital."
              .formatted(understood),
          Place.offered(named, person).stream()
              .map(code -> beginning + " " + code + ending)
              .toList());
    }
    Subject.Stream stream = named.workstream(beginning, place.get().name(), ending);
    if (!kinded.said().isComplete()) {
      throw incomplete(
          understood + " in " + stream.label(),
          beginning + " " + place.get().name().raw(),
          kinded.said());
    }
    return new Understood(operation(stream, description, amount, kinded.said()), stream.label());
  }

  private static Operation.AddSaving operation(
      Subject.Stream stream, String description, Amount amount, SavingClass said) {
    return new Operation.AddSaving(
        stream,
        description,
        amount.money(),
        Objects.requireNonNull(said.basis()),
        Objects.requireNonNull(said.frequency()),
        Objects.requireNonNull(said.type()));
  }

  /** The longest amount that the words begin with: "between £3 million and £5 million". */
  private static Optional<Amount> amount(Said words) {
    List<Integer> ends = ends(words.raw());
    for (int at = Math.min(LONGEST_AMOUNT, ends.size()) - 1; at >= 0; at--) {
      Said said = Said.of(words.raw().substring(0, ends.get(at)));
      Optional<MoneyRange> money = MeasurePhrases.money(said.plain().replaceAll("[,;:]$", ""));
      if (money.isPresent()) {
        Said rest = Said.of(words.raw().substring(ends.get(at)).replaceFirst("^\\s*for\\b", ""));
        return Optional.of(new Amount(money.get(), said, rest));
      }
    }
    return Optional.empty();
  }

  private static List<Integer> ends(String raw) {
    List<Integer> ends = new ArrayList<>();
    Matcher word = WORD.matcher(raw);
    while (word.find()) {
      ends.add(word.end());
    }
    return ends;
  }

  /** Behind a comma, where all that follows says what kind of figure it is; or else at the end. */
  private static Kinded kinded(Said words) {
    String raw = words.raw();
    for (int comma = raw.indexOf(','); comma >= 0; comma = raw.indexOf(',', comma + 1)) {
      Said tail = Said.of(raw.substring(comma + 1));
      SavingClass.Read read = SavingClass.read(tokens(tail.raw()));
      if (read.left() == 0 && !tail.isBlank()) {
        return new Kinded(Said.of(raw.substring(0, comma)), read.said());
      }
    }
    SavingClass.Read read = SavingClass.read(tokens(raw));
    List<Integer> ends = ends(raw);
    String before = read.left() == 0 ? "" : raw.substring(0, ends.get(read.left() - 1));
    return new Kinded(Said.of(before), read.said());
  }

  private static List<String> tokens(String raw) {
    return WORD.matcher(raw).results().map(found -> found.group()).toList();
  }

  /** Asks for the first thing that is missing; the others are asked for after it. */
  private static Refusal incomplete(String understood, String beginning, SavingClass said) {
    List<SavingClass.Choice> missing = said.missing().toList();
    String kind = said.equals(SavingClass.NOTHING) ? "" : ", " + said;
    String questions =
        String.join(", ", missing.stream().map(SavingClass.Choice::question).toList());
    String known = said.equals(SavingClass.NOTHING) ? "" : said + " ";
    return refusal(
        "Understood: %s%s. Still missing: %s. None is ever guessed. Choose %s."
            .formatted(
                understood, kind, questions, missing.get(0).question().replaceFirst(" \\(.*", "")),
        missing.get(0).words().stream().map(word -> beginning + ", " + known + word).toList());
  }

  private static Refusal noAmount() {
    return refusal("Begin with the amount: %s.".formatted(EXAMPLE), List.of("help add"));
  }

  private static Refusal refusal(String sentence, List<String> suggestions) {
    return new Refusal(Refusal.Code.NOT_UNDERSTOOD, sentence, suggestions);
  }
}
