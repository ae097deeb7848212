package productivity.slack.command;

import java.util.Optional;
import productivity.value.When;

/**
 * What a person asks for. {@code about} holds the words that name a workstream, theme, code or
 * council, empty for the whole programme; {@code page} counts from 1.
 */
public sealed interface Command {
  int page();

  record Status(String about, Optional<When> when, int page) implements Command {}

  record Deadlines(String about, Optional<When> when, int page) implements Command {}

  record Savings(String about, Optional<When> when, int page) implements Command {}

  record Grants(String about, int page) implements Command {}

  record Show(String code, int page) implements Command {}

  record Find(String words, int page) implements Command {}

  record Help(String topic, int page) implements Command {}
}
