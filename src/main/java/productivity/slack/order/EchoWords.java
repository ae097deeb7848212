package productivity.slack.order;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import productivity.change.Operation;
import productivity.programme.Workstream;
import productivity.programme.WorkstreamChannel.Pace;
import productivity.value.Refusal;

/** Where changes are told: {@code echo here digital daily}, {@code echo off digital}. */
final class EchoWords {
  static final String EXAMPLE = "echo here digital daily";

  private static final int FLAGS = Pattern.CASE_INSENSITIVE;
  private static final Pattern HERE = Pattern.compile("here\\b\\s*(.*)", FLAGS);
  private static final Pattern PACE =
      Pattern.compile(
          "(.*?)\\s*\\b(each|every|each change|every change|daily|daily summary|off|none)", FLAGS);
  private static final Pattern FIRST =
      Pattern.compile(
          "(each change|every change|each|every|daily summary|daily|off|none)\\b\\s*(.*)", FLAGS);

  private final Named named;
  private final String person;
  private final Optional<String> place;

  EchoWords(Named named, String person, Optional<String> place) {
    this.named = named;
    this.person = person;
    this.place = place;
  }

  Understood echo(Said words) {
    String text = words.plain();
    Matcher here = HERE.matcher(text);
    boolean isHere = here.matches();
    Split split = split(isHere ? here.group(1) : text);
    if (!isHere && split.pace().isEmpty()) {
      throw new Refusal(
          Refusal.Code.NOT_UNDERSTOOD,
          "Say where and how often, in the channel itself: %s.".formatted(EXAMPLE),
          List.of("help echo"));
    }
    Workstream only = split.name().isEmpty() ? theirs(isHere) : null;
    Said name = Said.of(only == null ? split.name() : only.code());
    var stream = named.workstream(isHere ? "echo here" : "echo", name, words(split));
    return new Understood(
        new Operation.Tell(stream, isHere ? Optional.of(channel()) : Optional.empty(), pace(split)),
        stream.label());
  }

  private record Split(String name, Optional<String> pace) {}

  private static Split split(String text) {
    Matcher last = PACE.matcher(text);
    if (last.matches()) {
      return new Split(last.group(1), Optional.of(last.group(2)));
    }
    Matcher first = FIRST.matcher(text);
    return first.matches()
        ? new Split(first.group(2), Optional.of(first.group(1)))
        : new Split(text, Optional.empty());
  }

  private static String words(Split split) {
    return split.pace().orElse("");
  }

  private static Pace pace(Split split) {
    return switch (words(split).toLowerCase(Locale.ROOT)) {
      case "daily", "daily summary" -> Pace.DAILY;
      case "off", "none" -> Pace.OFF;
      default -> Pace.EACH_CHANGE;
    };
  }

  private String channel() {
    return new Here(place).channel("to hear of the changes");
  }

  /** The one that the channel hears of is meant, or the one that the person answers for. */
  private Workstream theirs(boolean here) {
    List<Workstream> heard =
        here ? List.of() : place.map(named.reading()::heardIn).orElse(List.of());
    List<Workstream> meant = heard.isEmpty() ? named.reading().answeredForBy(person) : heard;
    if (meant.size() == 1) {
      return meant.get(0);
    }
    String before = here ? "echo here " : "echo off ";
    throw new Refusal(
        Refusal.Code.NOT_UNDERSTOOD,
        "Say of which workstream: %s.".formatted(EXAMPLE),
        meant.isEmpty()
            ? List.of("help echo")
            : meant.stream().limit(5).map(each -> before + each.code()).toList());
  }
}
