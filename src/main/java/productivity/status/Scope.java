package productivity.status;

import java.util.List;
import java.util.Set;
import productivity.deliverable.Deliverables;
import productivity.store.Filter;
import productivity.value.Code;
import productivity.value.Refusal;

/**
 * What a subject covers, as filters on deliverables and deadlines, both of them named {@code d}.
 */
record Scope(Filter deliverables, Filter deadlines) {

  /** Of everything, a theme, a workstream, or a deliverable with all its parts. */
  static Scope of(Subject subject, Deliverables deliverables) {
    if (subject instanceof Subject.Everything) {
      return new Scope(Filter.any(), Filter.any());
    }
    if (subject instanceof Subject.Theme theme) {
      return within(theme.workstreams());
    }
    if (subject instanceof Subject.Stream stream) {
      return within(stream.workstreams());
    }
    if (subject instanceof Subject.Streams streams) {
      return within(streams.workstreams());
    }
    if (subject instanceof Subject.Item item && item.kind() == ItemKind.DELIVERABLE) {
      Set<String> family = deliverables.family(item.code());
      return new Scope(Filter.of("d.code", family), Filter.of("d.deliverable", family));
    }
    throw notAGroup(subject);
  }

  private static Scope within(Set<String> workstreams) {
    Filter filter = Filter.of("d.workstream", workstreams);
    return new Scope(filter, filter);
  }

  private static Refusal notAGroup(Subject subject) {
    String show = subject instanceof Subject.Item item ? "show " + new Code(item.code()) : "grants";
    return new Refusal(
        Refusal.Code.INVALID,
        subject.label()
            + " is not a workstream, a theme or a deliverable."
            + " Ask for one of these, or see it on its own.",
        List.of(show));
  }
}
