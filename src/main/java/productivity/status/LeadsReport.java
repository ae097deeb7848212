package productivity.status;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import productivity.programme.Assignment;
import productivity.programme.Workstream;

/**
 * Who answers for which workstream: first those whose lead or deputy has left the workspace, then
 * those that somebody leads, then those that nobody does, nor the workstream above.
 */
public record LeadsReport(List<Line> left, List<Line> led, List<Line> vacant) {
  public LeadsReport {
    left = List.copyOf(left);
    led = List.copyOf(led);
    vacant = List.copyOf(vacant);
  }

  /** All that are in it. */
  public List<Workstream> workstreams() {
    return Stream.of(left, led, vacant).flatMap(List::stream).map(Line::workstream).toList();
  }

  /** A workstream, who answers for it, and how many deliverables stand in it. */
  public record Line(Workstream workstream, List<Holder> holders, int deliverables) {
    public Line {
      holders = List.copyOf(holders);
    }

    /** Whom the programme's documents name, whether or not they are in the workspace. */
    public Optional<String> stated() {
      return Optional.ofNullable(workstream.lead()).map(Workstream.Lead::name);
    }

    boolean hasLeaver() {
      return holders.stream().anyMatch(Holder::left);
    }
  }

  /** Somebody with an assignment; one who left may change nothing, but is still named. */
  public record Holder(Assignment assignment, boolean left) {}
}
