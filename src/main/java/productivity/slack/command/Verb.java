package productivity.slack.command;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import productivity.value.Coded;

/** The first word of a command, with the other words that people type for it. */
enum Verb implements Coded {
  STATUS("stat statuses progress overview summary rag ratings"),
  DEADLINES("deadline due dates upcoming"),
  SAVINGS("saving saved money"),
  GRANTS("grant funding award awards partnerships rounds"),
  SHOW("item view open details detail code"),
  FIND("search look lookup query"),
  HELP("? -h --help commands usage how");

  private final String synonyms;

  Verb(String synonyms) {
    this.synonyms = synonyms;
  }

  static Optional<Verb> find(String word) {
    return Arrays.stream(values()).filter(verb -> verb.isCalled(word)).findFirst();
  }

  /** What it can be called, its own name first. */
  Stream<String> names() {
    return Stream.concat(Stream.of(code()), Stream.of(synonyms.split(" ")));
  }

  private boolean isCalled(String word) {
    return names().anyMatch(word::equals);
  }
}
