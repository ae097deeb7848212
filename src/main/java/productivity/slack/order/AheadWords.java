package productivity.slack.order;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import productivity.change.Operation;
import productivity.reminder.LeadTime;
import productivity.slack.command.Verb;
import productivity.value.Code;
import productivity.value.Refusal;

/** How long ahead: {@code remind EP-3 10, 3, 1 days}, {@code remind EP-3 usual}. */
final class AheadWords {
  static final String EXAMPLE = "remind EP-3 10, 3, 1 days";

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;
  private static final Pattern ALL =
      Pattern.compile("(?:(?:all|everything)\\b)?[\\s,:]*(.*)", FLAGS);
  private static final Pattern CLOSE = Pattern.compile("^[\\s,;:.–—-]+");
  private static final Pattern USUAL =
      Pattern.compile(
          "(?:back\\s+)?(?:(?:as|to|at|on|by|the)\\s+)*(?:usual(?:ly)?|defaults?|normal(?:ly)?)"
              + "(?:\\s+(?:lead\\s+)?(?:times?|days?))?[.!]*",
          FLAGS);

  private final Named named;
  private final Here here;

  AheadWords(Named named, Here here) {
    this.named = named;
    this.here = here;
  }

  /** For everything in the channel; nothing where the words name something else. */
  Optional<Understood> ofAll(Said words) {
    Matcher all = ALL.matcher(words.raw());
    Said times = Said.of(all.matches() ? all.group(1) : words.raw());
    return isUsual(times) || times.plain().matches("\\d.*")
        ? Optional.of(new Understood(operation(Optional.empty(), times), "this channel"))
        : Optional.empty();
  }

  /** For the item whose code the words begin with; nothing where they begin with none. */
  Optional<Understood> ofItem(Said words) {
    String first = words.cut().first().plain().replaceAll("[,;:.]+$", "");
    return Code.isLikely(first) ? Optional.of(item(words)) : Optional.empty();
  }

  private Understood item(Said words) {
    Named.Found found = named.item(Verb.REMIND, words, EXAMPLE);
    Said times = Said.of(CLOSE.matcher(found.rest().raw()).replaceFirst(""));
    if (times.isBlank()) {
      throw new Refusal(
          Refusal.Code.NOT_UNDERSTOOD,
          "Say how many working days ahead: %s.".formatted(EXAMPLE.replace("EP-3", found.typed())),
          List.of("help remind"));
    }
    return new Understood(
        operation(Optional.of(found), times),
        found.title(),
        new Promise(named.reading()).caution(found.item()).stream().toList());
  }

  private Operation operation(Optional<Named.Found> found, Said times) {
    var item = found.map(Named.Found::item);
    return isUsual(times)
        ? new Operation.RemindAsUsual(channel(), item)
        : new Operation.RemindAhead(channel(), item, LeadTime.parse(times.plain()));
  }

  private static boolean isUsual(Said times) {
    return USUAL.matcher(times.plain()).matches();
  }

  private String channel() {
    return here.channel("to be reminded");
  }
}
