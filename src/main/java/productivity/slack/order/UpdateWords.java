package productivity.slack.order;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import productivity.change.Judged;
import productivity.change.Operation;
import productivity.slack.command.Verb;
import productivity.status.ItemKind;
import productivity.status.Subject;
import productivity.value.Coded;
import productivity.value.Rating;
import productivity.value.Refusal;
import productivity.value.phrase.MeasurePhrases;

/** How a deliverable is going: {@code update EP-3 amber 15 councils; two contracts slipped}. */
final class UpdateWords {
  static final String UPDATE_EXAMPLE =
      "update EP-3 amber 15 councils, £26.8m; two contracts slipped";
  static final String RATE_EXAMPLE = "rate EP-3 red because two contracts slipped";

  private static final String REPLY_EXAMPLE = "red because two contracts slipped";

  private static final String COLOUR = "(red|amber|green|blue)";
  private static final String ENDED = "(?![\\p{L}\\p{N}_'’-])";
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;
  private static final String COLOURED =
      "[\\h,:–—-]*(?:(?:is|now)\\h+)?(?:(?:from\\h+)?"
          + COLOUR
          + "\\h+to\\h+)?(?<colour>"
          + COLOUR
          + ")"
          + ENDED;

  /**
   * In talk, "green light from the Treasury" is no rating: behind one the sentence does not go on.
   */
  private static final String ALONE =
      "(?=\\h*(?:[,;:!?(\\r\\n–—]|\\.(?:\\s|$)|-+(?:\\s|$)|because\\b|$)|\\h+(?:-|"
          + MeasurePhrases.FIGURE
          + "))";

  private static final Pattern REPLIED = Pattern.compile(COLOURED + ALONE + "(?<rest>.*)", FLAGS);

  /** Right behind a code a colour is its rating; what it was taken for is repeated, with Undo. */
  private static final Pattern TYPED = Pattern.compile(COLOURED + "(?<rest>.*)", FLAGS);

  /** "Blue Badge scheme" and "Red Cross" are names. */
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}\\p{Ll}+\\h\\p{Lu}\\p{Ll}.*", Pattern.DOTALL);

  private static final Pattern BECAUSE = Pattern.compile("because\\b[\\h:,]*(?<why>.+)", FLAGS);
  private static final Pattern SEPARATED =
      Pattern.compile("\\h*(?:[;:]\\s*|[\\r\\n]\\s*)(?<note>.*)", FLAGS);
  private static final Pattern LEADING = Pattern.compile("^[\\h,;:.–—-]*\\s*");
  private static final Pattern JUDGEMENT =
      Pattern.compile(
          "(?:[\\h,:–—-]*(?:(?:is|as|to|now|at)\\h+)?)"
              + "(?<rating>red|amber|green|blue|off\\h+track|at\\h+risk|on\\h+track|delivered)"
              + ENDED
              + "[\\h,;:.–—-]*\\s*(?:because\\b[\\h:,]*)?(?<why>.*)",
          FLAGS);
  private static final Set<Rating> IN_TROUBLE = Set.of(Rating.RED, Rating.AMBER);
  private static final Map<String, Rating> MEANINGS =
      Map.of(
          "off track", Rating.RED,
          "at risk", Rating.AMBER,
          "on track", Rating.GREEN,
          "delivered", Rating.BLUE);

  private final Named named;

  UpdateWords(Named named) {
    this.named = named;
  }

  Understood update(Said words) {
    Named.Found found = named.item(Verb.UPDATE, words, UPDATE_EXAMPLE);
    Operation.PostUpdate update = said(found.item(), found.rest(), TYPED);
    if (saysNothing(update)) {
      throw new Refusal(
          Refusal.Code.NOT_UNDERSTOOD,
          "Say how %s is going: a rating, what was achieved, a note. For example: %s."
              .formatted(
                  found.item().label(), UPDATE_EXAMPLE.replace("EP-3", found.item().label())),
          List.of("show " + found.item().label(), "help update"));
    }
    return understood(found, update);
  }

  private static Understood understood(Named.Found found, Operation.PostUpdate update) {
    unexplained(update)
        .filter(any -> found.item().kind() == ItemKind.DELIVERABLE)
        .ifPresent(
            rating -> {
              throw noReason(found, rating);
            });
    return new Understood(update, found.title());
  }

  /** What is in trouble helps nobody without saying why; a note says it too. */
  private static Optional<Rating> unexplained(Operation.PostUpdate update) {
    boolean told = !update.note().isBlank() || update.judged().flatMap(Judged::reason).isPresent();
    return update
        .judged()
        .map(Judged::rating)
        .filter(rating -> !told && IN_TROUBLE.contains(rating));
  }

  /**
   * What somebody replies about an item: as if typed behind its code, but nothing is asked back.
   */
  Operation.PostUpdate replied(Subject.Item item, Said words) {
    Operation.PostUpdate update = said(item, words, REPLIED);
    unexplained(update)
        .ifPresent(
            rating -> {
              throw new Refusal(
                  Refusal.Code.NOT_UNDERSTOOD,
                  "Say why it is %s, with because and the reason, as in: %s. Nothing was saved."
                      .formatted(rating.word(), REPLY_EXAMPLE));
            });
    return update;
  }

  /** What the words say of an item, their rating being told by that pattern. */
  private Operation.PostUpdate said(Subject.Item item, Said words, Pattern rating) {
    String text = words.exact();
    Matcher rated = rating.matcher(text);
    boolean judged = rated.matches() && !NAME.matcher(text).matches();
    Optional<Rating> stated =
        judged
            ? Coded.find(Rating.class, rated.group("colour").toLowerCase(Locale.ROOT))
            : Optional.empty();
    return update(item, stated, judged ? rated.group("rest") : text);
  }

  private static boolean saysNothing(Operation.PostUpdate update) {
    return update.judged().isEmpty() && update.achieved().isEmpty() && update.note().isEmpty();
  }

  private static Refusal noReason(Named.Found found, Rating rating) {
    return new Refusal(
        Refusal.Code.NOT_UNDERSTOOD,
        "Say why %s is %s, with because and the reason at the end, as in: %s. Nothing was saved."
            .formatted(found.item().label(), rating.word(), RATE_EXAMPLE),
        List.of("help " + Verb.RATE.code()));
  }

  /** Behind a semicolon or on a new line everything is the note, whatever it looks like. */
  private Operation.PostUpdate update(Subject.Item item, Optional<Rating> rating, String text) {
    Matcher separated = SEPARATED.matcher(text);
    if (separated.matches()) {
      return new Operation.PostUpdate(
          item,
          rating.map(given -> Judged.as(given, Optional.empty())),
          List.of(),
          FreeText.note(separated.group("note")));
    }
    MeasurePhrases.Read read =
        MeasurePhrases.read(
            LEADING.matcher(text).replaceFirst(""), named.reading().units(item.code()));
    Matcher because = BECAUSE.matcher(read.rest());
    boolean reasoned = rating.isPresent() && because.matches();
    Optional<String> reason =
        reasoned ? Optional.of(FreeText.note(because.group("why"))) : Optional.empty();
    return new Operation.PostUpdate(
        item,
        rating.map(given -> Judged.as(given, reason)),
        read.measures(),
        reasoned ? "" : FreeText.note(read.rest().strip()));
  }

  Understood rate(Said words) {
    Named.Found found = named.item(Verb.RATE, words, RATE_EXAMPLE);
    Matcher judgement = JUDGEMENT.matcher(found.rest().exact());
    if (!judgement.matches()) {
      throw noRating(found);
    }
    String why = judgement.group("why").strip();
    Optional<String> reason = why.isEmpty() ? Optional.empty() : Optional.of(FreeText.note(why));
    Judged judged = Judged.as(rating(judgement.group("rating")), reason);
    return understood(
        found, new Operation.PostUpdate(found.item(), Optional.of(judged), List.of(), ""));
  }

  private static Rating rating(String said) {
    String plain = said.toLowerCase(Locale.ROOT).replaceAll("\\h+", " ");
    Rating meant = MEANINGS.get(plain);
    return meant == null ? Coded.of(Rating.class, plain) : meant;
  }

  /** With each rating in front of the person's own words, which are then the reason. */
  private static Refusal noRating(Named.Found found) {
    String because = found.rest().isBlank() ? "" : " because " + found.rest().raw();
    return new Refusal(
        Refusal.Code.NOT_UNDERSTOOD,
        "Say which rating after the code: red (off track), amber (at risk), green (on track) or"
            + " blue (delivered).",
        List.of("red", "amber", "green", "blue").stream()
            .map(rating -> "rate " + found.typed() + " " + rating + because)
            .toList());
  }
}
