package productivity.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import productivity.deliverable.Deliverable;
import productivity.deliverable.Deliverables;
import productivity.deliverable.Measurement;
import productivity.deliverable.RatingObservation;
import productivity.deliverable.Ratings;
import productivity.deliverable.Targets;
import productivity.programme.Programme;
import productivity.progress.Change;
import productivity.progress.ChangeLog;
import productivity.progress.StandingRows;
import productivity.progress.StandingRows.Standing;
import productivity.progress.Update;
import productivity.progress.Updates;
import productivity.store.Session;

/** Gathers what the next update of a deliverable begins from. */
record UpdateDrafts(Session session, Programme programme, LocalDate today, ChangeLog log) {
  /** Nothing where there is no such deliverable, or it is a report's line about another. */
  Optional<UpdateDraft> of(String code) {
    return new Deliverables(session, programme)
        .find(code)
        .filter(found -> found.reportsOn() == null)
        .map(this::draft);
  }

  /** What an update comes to that was posted before; nothing where none of it stands. */
  Optional<UpdateDraft> of(Change posted) {
    List<Standing> rows = new StandingRows(session, programme, log).of(posted);
    String item = posted.act().item().code();
    return new Deliverables(session, programme)
        .find(item)
        .filter(any -> !rows.isEmpty())
        .map(found -> new PostedUpdate(rows).draft(found, log.newestOf(item)));
  }

  private UpdateDraft draft(Deliverable deliverable) {
    List<String> codes = List.of(deliverable.code());
    Optional<RatingObservation> rating =
        new Ratings(session, programme, today).history(codes).stream().findFirst();
    List<Measurement> achieved = new Targets(session, programme, today).achieved(codes);
    String note =
        new Updates(session, programme, today)
            .onDeliverables(codes).stream().findFirst().map(Update::note).orElse("");
    return new UpdateDraft(
        deliverable, rating, figures(achieved), note, log.newestOf(deliverable.code()));
  }

  /** Those of the newest day, in the order in which they were said. */
  private static List<String> figures(List<Measurement> achieved) {
    List<String> newest =
        achieved.stream()
            .filter(each -> each.asAt().equals(achieved.get(0).asAt()))
            .map(Measurement::figure)
            .filter(figure -> !figure.isEmpty())
            .collect(Collectors.toCollection(ArrayList::new));
    Collections.reverse(newest);
    return newest;
  }
}
