package productivity.slack.order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import productivity.change.Operation;
import productivity.programme.Workstream;
import productivity.reminder.DigestPace;
import productivity.status.Subject;
import productivity.value.Refusal;

/**
 * {@code remind here digital, procurement}, {@code remind EP-3 10, 3, 1 days}, {@code remind off}.
 */
final class RemindWords {
  static final String EXAMPLE = "remind here one-public-estate, procurement";

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;
  private static final Pattern HERE = Pattern.compile("here\\b[\\s,:]*(?:of\\b)?(.*)", FLAGS);
  private static final Pattern OFF =
      Pattern.compile("(?:here\\b[\\s,:]*)?(?:off|none|stop)\\b[\\s,:]*(.*)", FLAGS);
  private static final Pattern EVERYTHING =
      Pattern.compile("(?:all|everything)(?: workstreams)?[.!]*", FLAGS);
  private static final Pattern ALL_OF_IT =
      Pattern.compile("(?:(?:for |of )?(?:all|everything)(?: here)?|here)[.!]*", FLAGS);
  private static final Map<DigestPace, Pattern> PACES =
      Map.of(
          DigestPace.WEEKLY,
          Pattern.compile("on|(?:on |once )?(?:a |every |each )?(?:weekly|week|mondays?)"),
          DigestPace.DAILY,
          Pattern.compile("(?:once )?(?:a |every |each )?(?:working )?(?:daily|days?|morning)"),
          DigestPace.NONE,
          Pattern.compile("off|none|never|no|stop"));
  private static final Pattern BETWEEN = Pattern.compile("\\s*[,;]\\s*(?:and\\b)?\\s*");
  private static final Pattern AND = Pattern.compile("(?i)\\s+(?:and|&)\\s+");
  private static final int OFFERED = 5;

  private final Named named;
  private final String person;
  private final Optional<String> place;

  RemindWords(Named named, String person, Optional<String> place) {
    this.named = named;
    this.person = person;
    this.place = place;
  }

  Understood remind(Said words) {
    Matcher off = OFF.matcher(words.raw());
    if (off.matches()) {
      boolean all = ALL_OF_IT.matcher(Said.of(off.group(1)).plain()).matches();
      return about(
          new Operation.Unsubscribe(
              channel(), all ? List.of() : streams("remind off", off.group(1))));
    }
    Matcher here = HERE.matcher(words.raw());
    if (here.matches()) {
      return here(Said.of(here.group(1)));
    }
    AheadWords ahead = new AheadWords(named, new Here(place));
    return ahead.ofAll(words).or(() -> ahead.ofItem(words)).orElseThrow(() -> remindOfWhat(words));
  }

  private Understood here(Said words) {
    String channel = channel();
    if (EVERYTHING.matcher(words.plain()).matches()) {
      throw everything();
    }
    return about(
        new Operation.Subscribe(channel, ownUnlessNamed(streams("remind here", words.raw()))));
  }

  Understood digest(Said words) {
    String pace = words.plain().toLowerCase(Locale.ROOT);
    return new Understood(
        new Operation.PaceDigest(
            channel(),
            PACES.entrySet().stream()
                .filter(each -> each.getValue().matcher(pace).matches())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(RemindWords::howOften)),
        "this channel");
  }

  private static Refusal howOften() {
    return new Refusal(
        Refusal.Code.NOT_UNDERSTOOD,
        "Say how often this channel has its digest: weekly, daily or off.",
        List.of("digest weekly", "digest daily", "digest off"));
  }

  /** That is much for a channel, so it is only done when it is seen what it comes to. */
  private Refusal everything() {
    String all =
        named.reading().leads().workstreams().stream()
            .filter(each -> each.parent() == null)
            .map(Workstream::code)
            .sorted()
            .collect(Collectors.joining(", "));
    return new Refusal(
        Refusal.Code.NOT_UNDERSTOOD,
        "Everything would be these workstreams with all below them. Press the command, or name"
            + " fewer. Nothing was changed.",
        List.of("remind here " + all, "leads"));
  }

  /** A workstream alone may be meant to be reminded of here. */
  private Refusal remindOfWhat(Said words) {
    String name = words.plain().replaceAll("(?i)\\s*\\bhere\\b\\s*", " ").strip();
    List<String> suggestions = new ArrayList<>();
    stream(name).ifPresent(meant -> suggestions.add("remind here " + meant.workstream().code()));
    suggestions.addAll(List.of("remind list", "help remind"));
    return new Refusal(
        Refusal.Code.NOT_UNDERSTOOD,
        "Say what to remind this channel of: %s. Or how long ahead: %s."
            .formatted(EXAMPLE, AheadWords.EXAMPLE),
        suggestions);
  }

  private static Understood about(Operation.Subscribe asked) {
    return new Understood(asked, names(asked.workstreams()));
  }

  private static Understood about(Operation.Unsubscribe asked) {
    // Of those that are named, the change itself says which have ended.
    return new Understood(asked, asked.workstreams().isEmpty() ? "this channel" : "");
  }

  private static String names(List<Subject.Stream> streams) {
    return streams.stream().map(Subject.Stream::label).collect(Collectors.joining(", "));
  }

  /** Several are named between commas, or by “and” where that is not part of a name. */
  private List<Subject.Stream> streams(String before, String words) {
    List<String> names =
        Arrays.stream(BETWEEN.split(Said.of(words).plain()))
            .filter(name -> !name.isBlank())
            .flatMap(name -> stream(name).isPresent() ? Stream.of(name) : AND.splitAsStream(name))
            .toList();
    return IntStream.range(0, names.size())
        .mapToObj(at -> stream(before, names, at))
        .distinct()
        .toList();
  }

  /** What is suggested for one of several names keeps the others. */
  private Subject.Stream stream(String before, List<String> names, int at) {
    String earlier = at == 0 ? "" : " " + String.join(", ", names.subList(0, at)) + ",";
    String later = String.join(", ", names.subList(at + 1, names.size()));
    return named.workstream(
        before + earlier, Said.of(names.get(at)), later.isEmpty() ? "" : ", " + later);
  }

  private Optional<Subject.Stream> stream(String name) {
    try {
      return name.isEmpty()
          ? Optional.empty()
          : Optional.of(named.workstream("remind here", Said.of(name), ""));
    } catch (Refusal unclear) {
      return Optional.empty();
    }
  }

  /** The workstreams whose channel this is, or the only one that the person answers for. */
  private List<Subject.Stream> ownUnlessNamed(List<Subject.Stream> streams) {
    if (!streams.isEmpty()) {
      return streams;
    }
    List<Workstream> heard = place.map(named.reading()::heardIn).orElse(List.of());
    List<Workstream> own = heard.isEmpty() ? named.reading().answeredForBy(person) : heard;
    if (own.size() == 1 || !heard.isEmpty()) {
      return streams(
          "remind here", own.stream().map(Workstream::code).collect(Collectors.joining(",")));
    }
    throw new Refusal(
        Refusal.Code.NOT_UNDERSTOOD,
        "Say of which workstreams: %s.".formatted(EXAMPLE),
        own.isEmpty()
            ? List.of("help remind")
            : own.stream().limit(OFFERED).map(each -> "remind here " + each.code()).toList());
  }

  private String channel() {
    return new Here(place).channel("to be reminded");
  }
}
