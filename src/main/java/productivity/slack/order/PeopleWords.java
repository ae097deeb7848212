package productivity.slack.order;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import productivity.change.Operation;
import productivity.programme.Assignment;
import productivity.programme.Capacity;
import productivity.programme.Person;
import productivity.programme.Workstream;
import productivity.status.Subject;
import productivity.value.Days;
import productivity.value.Refusal;

/** Who answers for a workstream: {@code lead @person digital}, {@code deputy @person until …}. */
final class PeopleWords {
  static final String LEAD_EXAMPLE = "lead @person digital";
  static final String DEPUTY_EXAMPLE = "deputy @person digital until 5 December";

  private static final Pattern MENTION = Pattern.compile("<@([UW][A-Z0-9]{1,20})(?:\\|([^<>]*))?>");
  private static final Pattern UNTIL =
      Pattern.compile(
          "(.*?)[,\\s]*\\b(?:until|till|to)\\b(.+)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern SMALL =
      Pattern.compile("^(?:(?:is|at|of|for|in|on)\\b\\s*)+", Pattern.CASE_INSENSITIVE);

  private final Named named;
  private final Dates dates;
  private final String asker;

  PeopleWords(Named named, String asker) {
    this.named = named;
    this.asker = asker;
    this.dates = new Dates(named.reading().today());
  }

  Understood lead(Said words) {
    Asked asked = asked("lead", words, LEAD_EXAMPLE);
    if (asked.workstream().isBlank()) {
      throw incomplete("Say which workstream they lead: %s.".formatted(LEAD_EXAMPLE), "lead");
    }
    return assigned("lead", Capacity.LEAD, asked);
  }

  Understood deputy(Said words) {
    Asked asked = asked("deputy", words, DEPUTY_EXAMPLE);
    return asked.workstream().isBlank()
        ? new Understood(
            new Operation.StandIn(asked.person(), asked.until()),
            "every workstream that you lead",
            whoGoes(asked, Capacity.DEPUTY, ledByAsker()))
        : assigned("deputy", Capacity.DEPUTY, asked);
  }

  private Understood assigned(String verb, Capacity capacity, Asked asked) {
    Subject.Stream stream =
        named.workstream(verb + " " + asked.mention(), asked.workstream(), asked.ending());
    return new Understood(
        new Operation.Assign(stream, capacity, asked.person(), asked.until()),
        stream.label(),
        whoGoes(asked, capacity, List.of(stream.workstream().code())));
  }

  private List<String> ledByAsker() {
    return named.reading().answeredForBy(asker).stream()
        .map(Workstream::code)
        .filter(
            code -> here(code, Capacity.LEAD).anyMatch(each -> each.person().id().equals(asker)))
        .toList();
  }

  private Stream<Assignment> here(String workstream, Capacity capacity) {
    return named.reading().answeringFor(workstream).stream()
        .filter(each -> each.workstream().equals(workstream) && each.capacity() == capacity);
  }

  /** One person at a time leads or stands in: who did so for good does not come back by itself. */
  private List<String> whoGoes(Asked asked, Capacity capacity, List<String> workstreams) {
    String names =
        workstreams.stream()
            .flatMap(code -> here(code, capacity))
            .filter(each -> each.until() == null)
            .map(Assignment::person)
            .filter(each -> !each.id().equals(asked.person().id()))
            .map(Person::name)
            .distinct()
            .collect(Collectors.joining(" and "));
    return asked.until().filter(any -> !names.isEmpty()).stream()
        .map(
            last ->
                "Until now it was %s, for good, and after %s it is nobody. Undo brings %s back."
                    .formatted(names, Days.day(last), names))
        .toList();
  }

  /** Who, where and until when; {@code ending} is the last of these as it was written. */
  private record Asked(
      Person person, String mention, Said workstream, Optional<LocalDate> until, String ending) {}

  private Asked asked(String verb, Said words, String example) {
    Matcher mention = MENTION.matcher(words.raw());
    if (!mention.find()) {
      throw incomplete(
          "Say who: type @ and choose the person from Slack's list, like %s.".formatted(example),
          verb);
    }
    String name = mention.group(2);
    Person person =
        new Person(
            mention.group(1),
            name == null || name.isBlank() ? mention.group(1) : Said.of(name).plain());
    String rest =
        words.raw().substring(0, mention.start()) + " " + words.raw().substring(mention.end());
    Matcher until = UNTIL.matcher(rest);
    Optional<LocalDate> day = until.matches() ? day(until.group(2)) : Optional.empty();
    if (until.matches() && day.isEmpty()) {
      throw incomplete("Say the last day as a date: %s.".formatted(DEPUTY_EXAMPLE), verb);
    }
    Said where = Said.of(until.matches() ? until.group(1) : rest);
    return new Asked(
        person,
        mention.group(),
        Said.of(SMALL.matcher(where.raw()).replaceFirst("")),
        day,
        until.matches() ? "until" + until.group(2) : "");
  }

  /** The last day of what was said: until December is until its end. */
  private Optional<LocalDate> day(String words) {
    Optional<LocalDate> last = dates.read(words).map(when -> when.period().end());
    last.filter(day -> day.isBefore(dates.today()))
        .ifPresent(
            day -> {
              throw new Refusal(Refusal.Code.INVALID, "That day has passed. Nothing was changed.");
            });
    return last;
  }

  private static Refusal incomplete(String sentence, String verb) {
    return new Refusal(Refusal.Code.NOT_UNDERSTOOD, sentence, List.of("help " + verb));
  }
}
