package productivity.slack.order;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import productivity.slack.command.Verb;
import productivity.slack.message.Cut;
import productivity.value.Code;
import productivity.value.Refusal;
import productivity.value.Spelling;

/**
 * Changes whose verb is mistyped or left out: recognised by what follows, so that words which only
 * look a little like one are still taken for a question.
 */
final class NearVerbs {
  private static final int QUOTED = 40;
  private static final Pattern ADDED =
      Pattern.compile("(?:deadline|saving|savings|deliverable)\\b.*", Pattern.CASE_INSENSITIVE);
  private static final Pattern JUDGED =
      Pattern.compile("(?:red|amber|green|blue)\\b.*", Pattern.CASE_INSENSITIVE);

  private static final Pattern REMINDED =
      Pattern.compile("(?:here|off|list|why)\\b.*", Pattern.CASE_INSENSITIVE);
  private static final Pattern PACED =
      Pattern.compile("(?:weekly|daily|off|none)", Pattern.CASE_INSENSITIVE);
  private static final Pattern OFFICE =
      Pattern.compile("(?:closed|close|open)\\b.*", Pattern.CASE_INSENSITIVE);

  private NearVerbs() {}

  /** The command that was meant, complete. */
  static Optional<String> meant(String text) {
    Said.Cut cut = Said.of(text).cut();
    String first = cut.first().plain().toLowerCase(Locale.ROOT);
    String rest = cut.rest().plain();
    if (rest.isEmpty() || Verb.find(first).isPresent()) {
      return Optional.empty();
    }
    if (Code.isLikely(first) && JUDGED.matcher(rest).matches()) {
      return Optional.of("update " + Said.of(text).raw());
    }
    return Arrays.stream(Verb.values())
        .filter(Verb::changes)
        .filter(verb -> verb.names().anyMatch(name -> Spelling.isNear(first, name)))
        .filter(verb -> isFollowedBy(verb, cut.rest(), rest))
        .findFirst()
        .map(verb -> verb.code() + " " + cut.rest().raw());
  }

  static Refusal refusal(String text) {
    String first = Said.of(text).cut().first().plain();
    return new Refusal(
        Refusal.Code.NOT_UNDERSTOOD,
        "There is no command “%s”. Choose what you meant. Nothing was changed."
            .formatted(Cut.to(first, QUOTED)),
        List.of(meant(text).orElse("help")));
  }

  private static boolean isFollowedBy(Verb verb, Said rest, String plain) {
    return switch (verb) {
      case ADD -> ADDED.matcher(plain).matches();
      case LEAD, DEPUTY -> rest.raw().startsWith("<@");
      case UNDO -> plain.matches("\\d{1,18}");
      case REMIND -> REMINDED.matcher(plain).matches() || isCode(rest);
      case DIGEST -> PACED.matcher(plain).matches();
      case OFFICE -> OFFICE.matcher(plain).matches();
      default -> isCode(rest);
    };
  }

  private static boolean isCode(Said rest) {
    return Code.isLikely(rest.cut().first().plain());
  }
}
