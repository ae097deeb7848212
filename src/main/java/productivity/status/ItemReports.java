package productivity.status;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import productivity.deadline.Deadline;
import productivity.deadline.Deadlines;
import productivity.deliverable.Deliverable;
import productivity.deliverable.Deliverables;
import productivity.deliverable.ItemName;
import productivity.deliverable.Ratings;
import productivity.deliverable.Standing;
import productivity.programme.Conflict;
import productivity.programme.Conflicts;
import productivity.programme.Entries;
import productivity.programme.Entry;
import productivity.programme.Programme;
import productivity.programme.Workstream;
import productivity.programme.Workstreams;
import productivity.progress.Update;
import productivity.progress.Updates;
import productivity.store.Filter;
import productivity.store.Session;
import productivity.value.Listing;
import productivity.value.Period;
import productivity.value.Refusal;

/** Answers what is known under one code, whatever it is the code of. */
final class ItemReports {
  private static final int PROMISES = 40;

  private final Session session;
  private final Programme programme;
  private final Today today;
  private final Deliverables deliverables;

  ItemReports(Session session, Programme programme, Today today) {
    this.session = session;
    this.programme = programme;
    this.today = today;
    this.deliverables = new Deliverables(session, programme);
  }

  ItemReport of(Subject about) {
    if (about instanceof Subject.Stream stream) {
      return workstream(stream.workstream());
    }
    if (about instanceof Subject.Item item) {
      return item(item);
    }
    if (about instanceof Subject.Everything || about instanceof Subject.Theme) {
      throw new Refusal(
          Refusal.Code.NOT_UNDERSTOOD,
          "Say the code of one item to see it whole, or ask for its status.",
          List.of("status"));
    }
    return new ItemReport.OfGrant(grants(about));
  }

  private ItemReport item(Subject.Item item) {
    String code = item.code();
    Entries entries = new Entries(session, programme);
    return switch (item.kind()) {
      case DELIVERABLE -> deliverable(item);
      case DEADLINE -> deadline(item);
      case UPDATE -> update(item);
      case METRIC -> entry(item, entries.metric(code));
      case MEETING -> entry(item, entries.meeting(code));
      case DECISION -> entry(item, entries.decision(code));
      case SOURCE -> entry(item, entries.source(code));
      case CONFLICT ->
          new ItemReport.OfConflict(
              known(item, new Conflicts(session, programme).find(code, today.date())));
      case SAVING ->
          new ItemReport.OfSaving(
              new SavingsReports(session, programme, today.date()).of(item, Optional.empty()));
      case ROUND, PARTNERSHIP, ORGANISATION -> new ItemReport.OfGrant(grants(item));
      case WORKSTREAM -> workstream(known(item, new Workstreams(session, programme).find(code)));
    };
  }

  private GrantReport grants(Subject about) {
    return new GrantReports(session, programme, today.date()).of(about);
  }

  private ItemReport deliverable(Subject.Item item) {
    Deliverable whole = known(item, deliverables.find(item.code()));
    return new DeliverableDraft(session, programme, today).of(whole);
  }

  private ItemReport deadline(Subject.Item item) {
    Deadline deadline = known(item, new Deadlines(session, programme).find(item.code()));
    DeadlineLine line =
        new DeadlineLines(session, programme, today)
            .of(List.of(new Listing<>(List.of(deadline), 1)))
            .get(0)
            .shown()
            .get(0);
    return new ItemReport.OfDeadline(
        line, deadline, name(deadline.links().deliverable()), conflicts(item.code()));
  }

  private ItemReport update(Subject.Item item) {
    Update update = known(item, new Updates(session, programme, today.date()).find(item.code()));
    return new ItemReport.OfUpdate(update, name(update.deliverable()), conflicts(item.code()));
  }

  private ItemReport entry(Subject.Item item, Optional<Entry> entry) {
    return new ItemReport.OfEntry(item.kind(), known(item, entry), conflicts(item.code()));
  }

  private ItemReport workstream(Workstream workstream) {
    Set<String> own = Set.of(workstream.code());
    Filter filter = Filter.of("d.workstream", own);
    Standings standings =
        new Standings(new Ratings(session, programme, today.date()).standings(filter));
    Listing<Standing> promises = Listing.first(PROMISES, standings.promises());
    List<String> codes = promises.shown().stream().map(Standing::code).toList();
    Shown shown = new Shown(deliverables.withCodes(codes), standings, today);
    List<Workstream> all = new Workstreams(session, programme).all();
    return new ItemReport.OfWorkstream(
        workstream,
        all.stream().filter(each -> each.code().equals(workstream.parent())).findFirst(),
        all.stream().filter(each -> workstream.code().equals(each.parent())).toList(),
        promises.map(shown::rated),
        new DeadlineLines(session, programme, today)
            .of(List.of(new Deadlines(session, programme).dated(filter, Period.ALL_TIME)))
            .get(0),
        new Updates(session, programme, today.date()).onWorkstreams(own));
  }

  private List<Conflict> conflicts(String code) {
    return new Conflicts(session, programme).naming(List.of(code), today.date());
  }

  private Optional<ItemName> name(@Nullable String deliverable) {
    return deliverable == null
        ? Optional.empty()
        : deliverables.find(deliverable).map(Deliverable::name);
  }

  private static <T> T known(Subject.Item item, Optional<T> found) {
    return found.orElseThrow(
        () ->
            new Refusal(
                Refusal.Code.NOT_FOUND,
                "Nothing is known about " + item.label() + " by this date.",
                List.of("find " + item.label())));
  }
}
