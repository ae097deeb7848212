package productivity.status;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import productivity.deadline.Deadline;
import productivity.deadline.Deadlines;
import productivity.deadline.DueItem;
import productivity.deliverable.Deliverable;
import productivity.deliverable.Deliverables;
import productivity.deliverable.Ratings;
import productivity.programme.Person;
import productivity.programme.Programme;
import productivity.programme.Workstream;
import productivity.programme.Workstreams;
import productivity.progress.Change;
import productivity.progress.Update;
import productivity.progress.Updates;
import productivity.status.DueReport.Due;
import productivity.status.DueReport.Item;
import productivity.status.DueReport.Known;
import productivity.store.Filter;
import productivity.store.Session;
import productivity.value.Code;
import productivity.value.Listing;

/** Answers what is known of some dates and deliverables; cost grows with these alone. */
final class DueReports {
  private static final int CHANGES = 20;

  private final Session session;
  private final Programme programme;
  private final Reading reading;

  DueReports(Session session, Programme programme, Reading reading) {
    this.session = session;
    this.programme = programme;
    this.reading = reading;
  }

  /** In the order asked; what was taken back since is left out. */
  DueReport of(Collection<String> codes, Instant since) {
    Map<String, Due> found = codes.isEmpty() ? Map.of() : found(codes, since);
    return new DueReport(
        reading.today(),
        programme.zone(),
        codes.stream().distinct().map(found::get).filter(Objects::nonNull).toList());
  }

  private Map<String, Due> found(Collection<String> codes, Instant since) {
    List<Deadline> deadlines = new Deadlines(session, programme).withCodes(codes);
    List<String> wanted =
        Stream.concat(
                codes.stream(),
                deadlines.stream().map(each -> each.links().deliverable()).filter(Objects::nonNull))
            .distinct()
            .toList();
    List<Deliverable> deliverables = new Deliverables(session, programme).withCodes(wanted);
    Facts facts = facts(deliverables, since);
    Map<String, Due> found = new HashMap<>();
    deliverables.forEach(each -> found.put(each.code(), due(each, facts)));
    List<DeadlineLine> lines =
        new DeadlineLines(session, programme, reading.day())
            .of(List.of(new Listing<>(deadlines, deadlines.size())))
            .get(0)
            .shown();
    for (int at = 0; at < lines.size(); at++) {
      found.put(deadlines.get(at).code(), due(deadlines.get(at), lines.get(at), facts));
    }
    return found;
  }

  private record Facts(Map<String, RatedItem> rated, Instant since) {}

  private Facts facts(List<Deliverable> deliverables, Instant since) {
    if (deliverables.isEmpty()) {
      return new Facts(Map.of(), since);
    }
    List<String> codes = deliverables.stream().map(Deliverable::code).toList();
    Standings standings =
        new Standings(
            new Ratings(session, programme, reading.today()).standings(Filter.of("d.code", codes)));
    Shown shown = new Shown(deliverables, standings, reading.day());
    Map<String, RatedItem> rated = new HashMap<>();
    codes.forEach(
        code -> standings.find(code).ifPresent(standing -> rated.put(code, shown.rated(standing))));
    return new Facts(rated, since);
  }

  private Due due(Deadline deadline, DeadlineLine line, Facts facts) {
    String deliverable = deadline.links().deliverable();
    Item item =
        new Item(
            deadline.code(),
            new Code(deadline.code()).display(),
            deadline.title(),
            deadline.home(),
            Optional.ofNullable(deliverable));
    return due(item, Optional.of(line), deadline.moved(), facts);
  }

  private Due due(Deliverable deliverable, Facts facts) {
    Item item =
        new Item(
            deliverable.code(),
            deliverable.name().shown(),
            deliverable.name().title(),
            new Deadline.Home(deliverable.workstream(), deliverable.workstreamName()),
            Optional.of(deliverable.code()));
    return due(item, line(deliverable), deliverable.slippage(), facts);
  }

  private Optional<DeadlineLine> line(Deliverable deliverable) {
    return Optional.ofNullable(deliverable.due())
        .map(
            due ->
                DeadlineLine.of(
                    new DueItem(
                        deliverable.name(),
                        new Deadline.Home(deliverable.workstream(), deliverable.workstreamName()),
                        due,
                        Optional.of(deliverable.status())),
                    reading.day()));
  }

  private Due due(Item item, Optional<DeadlineLine> line, OptionalLong moved, Facts facts) {
    String deliverable = item.deliverable().orElse(null);
    Optional<Person> owner = reading.owner(item.home().code());
    Known known =
        new Known(
            owner,
            owner.isPresent() ? Optional.empty() : named(item.home().code()),
            Optional.ofNullable(deliverable).map(facts.rated()::get),
            update(deliverable),
            moved);
    return new Due(item, line, known, changes(item.code(), facts.since()));
  }

  private Optional<String> named(String workstream) {
    return new Workstreams(session, programme)
        .find(workstream)
        .map(Workstream::lead)
        .map(Workstream.Lead::name);
  }

  /** Also what was said of a line in a report that is about it. */
  private Optional<Update> update(@Nullable String deliverable) {
    if (deliverable == null) {
      return Optional.empty();
    }
    List<String> told =
        Stream.concat(
                Stream.of(deliverable),
                new Deliverables(session, programme)
                    .reportLinesOf(deliverable).stream().map(Deliverable::code))
            .toList();
    return new Updates(session, programme, reading.today())
        .onDeliverables(told).stream().findFirst();
  }

  private List<Change> changes(String code, Instant since) {
    return reading.log().of(code, CHANGES).stream()
        .filter(change -> !change.undone() && change.undoes().isEmpty())
        .filter(change -> !change.madeAt().isBefore(since))
        .toList();
  }
}
