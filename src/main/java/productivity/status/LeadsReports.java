package productivity.status;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import productivity.deliverable.Deliverables;
import productivity.deliverable.Deliverables.Load;
import productivity.programme.Assignment;
import productivity.programme.Assignments;
import productivity.programme.Leavers;
import productivity.programme.Programme;
import productivity.programme.Workstream;
import productivity.programme.Workstreams;
import productivity.status.LeadsReport.Holder;
import productivity.status.LeadsReport.Line;
import productivity.store.Session;

/** Answers who leads what, who left, and what has no lead. */
final class LeadsReports {
  private final Map<String, Workstream> byCode = new HashMap<>();
  private final Map<String, List<Assignment>> held;
  private final Map<String, Integer> loads;
  private final Set<String> leavers;

  LeadsReports(Session session, Programme programme, LocalDate today) {
    new Workstreams(session, programme).all().forEach(each -> byCode.put(each.code(), each));
    held =
        new Assignments(session, programme)
            .all().stream()
                .filter(each -> each.holdsOn(today))
                .collect(Collectors.groupingBy(Assignment::workstream));
    loads =
        new Deliverables(session, programme)
            .fullestWorkstreams(Integer.MAX_VALUE).stream()
                .collect(Collectors.toMap(Load::workstream, Load::deliverables));
    leavers = new Leavers(session, programme).ids();
  }

  LeadsReport report() {
    List<Line> all = byCode.values().stream().sorted(BY_CODE).map(this::line).toList();
    return new LeadsReport(
        all.stream().filter(Line::hasLeaver).toList(),
        all.stream().filter(line -> !line.hasLeaver() && !line.holders().isEmpty()).toList(),
        all.stream().filter(line -> !isLed(line.workstream().code())).toList());
  }

  private static final Comparator<Workstream> BY_CODE = Comparator.comparing(Workstream::code);

  private Line line(Workstream workstream) {
    List<Holder> holders =
        held.getOrDefault(workstream.code(), List.of()).stream()
            .map(each -> new Holder(each, leavers.contains(each.person().id())))
            .toList();
    return new Line(workstream, holders, loads.getOrDefault(workstream.code(), 0));
  }

  /** Here or above; who left is listed apart. */
  private boolean isLed(@Nullable String code) {
    Workstream workstream = code == null ? null : byCode.get(code);
    return workstream != null
        && (held.containsKey(workstream.code()) || isLed(workstream.parent()));
  }
}
