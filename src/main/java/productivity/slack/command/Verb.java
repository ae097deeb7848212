package productivity.slack.command;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import productivity.value.Coded;

/** The first word of a command, with the other words that people type for it. */
public enum Verb implements Coded {
  STATUS("stat statuses progress overview summary rag ratings"),
  DEADLINES("deadline due dates upcoming"),
  SAVINGS("saving saved money"),
  GRANTS("grant funding award awards partnerships rounds"),
  SHOW("item view open details detail code"),
  FIND("search look lookup query"),
  HISTORY("log changes"),
  LEADS("who leaders"),
  HELP("? -h --help commands usage how"),
  UPDATE(true, "post"),
  RATE(true, "rating"),
  DONE(true, "complete completed finish finished"),
  MOVE(true, "moved postpone reschedule"),
  DECIDE(true, "decided decision announce announced"),
  ADD(true, "new"),
  LEAD(true, "leader"),
  DEPUTY(true, "deputise"),
  ECHO(true, "tell"),
  REMIND(true, "reminder reminders notify"),
  DIGEST(true, "digests"),
  OFFICE(true, "closure closures"),
  UNDO(true, "revert");

  private static final Map<String, Verb> BY_NAME =
      Stream.of(values())
          .flatMap(verb -> verb.names().map(name -> Map.entry(name, verb)))
          .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private final boolean changes;
  private final String synonyms;

  Verb(String synonyms) {
    this(false, synonyms);
  }

  Verb(boolean changes, String synonyms) {
    this.changes = changes;
    this.synonyms = synonyms;
  }

  /** True where it changes the programme, rather than ask about it. */
  public boolean changes() {
    return changes;
  }

  public static Optional<Verb> find(String word) {
    return Optional.ofNullable(BY_NAME.get(word));
  }

  /** What it can be called, its own name first. */
  public Stream<String> names() {
    return Stream.concat(Stream.of(code()), Stream.of(synonyms.split(" ")));
  }
}
