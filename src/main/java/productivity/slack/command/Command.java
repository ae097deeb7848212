package productivity.slack.command;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import productivity.value.When;

/**
 * What a person asks for. {@code about} holds the words that name a workstream, theme, code or
 * council, empty for the whole programme; {@code page} counts from 1.
 */
sealed interface Command {
  Verb verb();

  String about();

  default Optional<When> when() {
    return Optional.empty();
  }

  int page();

  /** The same question, at another page of its answer. */
  Command onPage(int page);

  /** The command as it can be typed again, without {@code /productivity}. */
  default String typed() {
    return Stream.of(
            verb().code(),
            about(),
            when().map(When::phrase).orElse(""),
            page() > 1 ? "page " + page() : "")
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" "));
  }

  record Status(String about, Optional<When> when, int page) implements Command {
    @Override
    public Verb verb() {
      return Verb.STATUS;
    }

    @Override
    public Command onPage(int other) {
      return new Status(about, when, other);
    }
  }

  record Deadlines(String about, Optional<When> when, int page) implements Command {
    @Override
    public Verb verb() {
      return Verb.DEADLINES;
    }

    @Override
    public Command onPage(int other) {
      return new Deadlines(about, when, other);
    }
  }

  record Savings(String about, Optional<When> when, int page) implements Command {
    @Override
    public Verb verb() {
      return Verb.SAVINGS;
    }

    @Override
    public Command onPage(int other) {
      return new Savings(about, when, other);
    }
  }

  record Grants(String about, int page) implements Command {
    @Override
    public Verb verb() {
      return Verb.GRANTS;
    }

    @Override
    public Command onPage(int other) {
      return new Grants(about, other);
    }
  }

  record Show(String about, int page) implements Command {
    @Override
    public Verb verb() {
      return Verb.SHOW;
    }

    @Override
    public Command onPage(int other) {
      return new Show(about, other);
    }
  }

  record History(String about, int page) implements Command {
    @Override
    public Verb verb() {
      return Verb.HISTORY;
    }

    @Override
    public Command onPage(int other) {
      return new History(about, other);
    }
  }

  /** About nothing in particular: there are not so many. */
  record Leads(int page) implements Command {
    @Override
    public Verb verb() {
      return Verb.LEADS;
    }

    @Override
    public String about() {
      return "";
    }

    @Override
    public Command onPage(int other) {
      return new Leads(other);
    }
  }

  record Find(String about, int page) implements Command {
    @Override
    public Verb verb() {
      return Verb.FIND;
    }

    @Override
    public Command onPage(int other) {
      return new Find(about, other);
    }
  }

  /** About is the verb to explain, in full; empty for all of them. */
  record Help(String about, int page) implements Command {
    @Override
    public Verb verb() {
      return Verb.HELP;
    }

    @Override
    public Command onPage(int other) {
      return new Help(about, other);
    }
  }
}
