package productivity.status;

import java.util.Set;
import productivity.programme.Workstream;

/** What a question is about, once its words are resolved against the programme. */
public sealed interface Subject {
  /** How a person reads it: {@code Smarter sourcing}, {@code One Public Estate}, {@code EP-3}. */
  String label();

  /** The whole programme. */
  record Everything() implements Subject {
    @Override
    public String label() {
      return "the whole programme";
    }
  }

  /** A theme, with the codes of its workstreams. */
  record Theme(productivity.programme.Theme theme, Set<String> workstreams) implements Subject {
    public Theme {
      workstreams = Set.copyOf(workstreams);
    }

    @Override
    public String label() {
      return theme.label();
    }
  }

  /** A workstream, with its own code and those of all below it. */
  record Stream(Workstream workstream, Set<String> workstreams) implements Subject {
    public Stream {
      workstreams = Set.copyOf(workstreams);
    }

    @Override
    public String label() {
      return workstream.name();
    }
  }

  /** Several workstreams that one person answers for, with those below them. */
  record Streams(Set<String> workstreams) implements Subject {
    public Streams {
      workstreams = Set.copyOf(workstreams);
    }

    @Override
    public String label() {
      return "what one person answers for";
    }
  }

  /**
   * One item with a code of its own: a deliverable, deadline, savings figure, meeting and so on. A
   * deliverable is shown by its agreement reference, {@code EP-3}, where it has one.
   */
  record Item(ItemKind kind, String code, String shown) implements Subject {
    @Override
    public String label() {
      return shown;
    }
  }

  /** A council or other organisation, by its full name. */
  record Council(String organisation) implements Subject {
    @Override
    public String label() {
      return organisation;
    }
  }

  /** A partnership within a funding round. */
  record Partnership(String code, String name) implements Subject {
    @Override
    public String label() {
      return name;
    }
  }

  /** A funding round. */
  record Round(String code, String name) implements Subject {
    @Override
    public String label() {
      return name;
    }
  }
}
