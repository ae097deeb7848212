package productivity.status;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import productivity.deadline.Deadlines;
import productivity.deliverable.Deliverable;
import productivity.deliverable.Deliverables;
import productivity.deliverable.Measurement;
import productivity.deliverable.Ratings;
import productivity.deliverable.Targets;
import productivity.programme.Conflicts;
import productivity.programme.Programme;
import productivity.progress.Updates;
import productivity.store.Filter;
import productivity.store.Session;
import productivity.value.Listing;

/** Gathers everything about one deliverable, its parts and the report lines about it. */
final class DeliverableDraft {
  private final Session session;
  private final Programme programme;
  private final Today today;
  private final Deliverables deliverables;

  DeliverableDraft(Session session, Programme programme, Today today) {
    this.session = session;
    this.programme = programme;
    this.today = today;
    this.deliverables = new Deliverables(session, programme);
  }

  ItemReport of(Deliverable item) {
    List<Deliverable> reportLines = deliverables.reportLinesOf(item.code());
    List<String> told = codes(item, reportLines);
    Standings standings =
        new Standings(ratings().standings(Filter.of("d.code", List.of(item.code()))));
    Shown shown = shown(item, standings);
    return new ItemReport.OfDeliverable(
        item,
        shown.rated(standings.get(item.code())),
        achievements(item, told),
        ratings().history(told),
        lines(item),
        new Updates(session, programme, today.date()).onDeliverables(told),
        relatives(item, reportLines, new Family(standings, shown)),
        new Conflicts(session, programme).naming(told, today.date()));
  }

  private Ratings ratings() {
    return new Ratings(session, programme, today.date());
  }

  private static List<String> codes(Deliverable item, List<Deliverable> reportLines) {
    List<String> codes = new ArrayList<>(List.of(item.code()));
    reportLines.forEach(line -> codes.add(line.code()));
    return codes;
  }

  private Shown shown(Deliverable item, Standings standings) {
    List<Deliverable> known = new ArrayList<>(deliverables.partsOf(item.code()));
    known.add(item);
    List<String> others =
        Stream.of(item.parent(), item.reportsOn()).flatMap(Stream::ofNullable).toList();
    known.addAll(deliverables.withCodes(others));
    return new Shown(known, standings, today);
  }

  private ItemReport.Achievements achievements(Deliverable item, List<String> told) {
    Targets targets = new Targets(session, programme, today.date());
    return new ItemReport.Achievements(
        targets.of(List.of(item.code())),
        targets.judged(Filter.of("d.code", List.of(item.code()))),
        ownFirst(item, targets.achieved(told)));
  }

  private static List<Measurement> ownFirst(Deliverable item, List<Measurement> achieved) {
    return achieved.stream()
        .sorted(Comparator.comparing(each -> !item.code().equals(each.deliverable())))
        .toList();
  }

  private List<DeadlineLine> lines(Deliverable item) {
    var deadlines = new Deadlines(session, programme).of(List.of(item.code()));
    return new DeadlineLines(session, programme, today)
        .of(List.of(Listing.first(deadlines.size(), deadlines)))
        .get(0)
        .shown();
  }

  /** Relatives are rated as far as they were read along with the item. */
  private record Family(Standings standings, Shown shown) {
    Optional<RatedItem> rated(@Nullable String code) {
      return standings.find(code).map(shown::rated);
    }
  }

  private static ItemReport.Relatives relatives(
      Deliverable item, List<Deliverable> reportLines, Family family) {
    List<RatedItem> parts =
        family.standings().partsOf(item.code()).map(family.shown()::rated).toList();
    return new ItemReport.Relatives(
        family.rated(item.parent()).orElse(null),
        parts,
        Optional.ofNullable(item.reportsOn()).map(family.shown()::name),
        reportLines);
  }
}
