package productivity.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import productivity.deadline.DeadlineState;
import productivity.programme.Administrators;
import productivity.programme.Assignment;
import productivity.programme.Assignments;
import productivity.programme.ChannelTrouble;
import productivity.programme.ChannelTroubles;
import productivity.programme.Leavers;
import productivity.programme.Programme;
import productivity.programme.Workstream;
import productivity.programme.WorkstreamChannel;
import productivity.programme.WorkstreamChannels;
import productivity.programme.Workstreams;
import productivity.progress.Change;
import productivity.progress.ChangeLog;
import productivity.status.HomeReport.Mine;
import productivity.status.HomeReport.Post;
import productivity.store.Session;
import productivity.value.Days;
import productivity.value.Listing;
import productivity.value.Period;
import productivity.value.When;

/** Answers what waits for one person. */
final class HomeReports {
  /** How far ahead a date is news, in days. */
  static final int DAYS_AHEAD = 14;

  private static final int RECENT = 8;

  private final Session session;
  private final Programme programme;
  private final Today today;
  private final ChangeLog log;

  HomeReports(Session session, Programme programme, Today today, ChangeLog log) {
    this.log = log;
    this.session = session;
    this.programme = programme;
    this.today = today;
  }

  HomeReport of(String person) {
    boolean left = new Leavers(session, programme).include(person);
    boolean administrator = new Administrators(session, programme).include(person) && !left;
    return new HomeReport(
        programme,
        today.date(),
        left ? Optional.empty() : mine(person),
        new StatusReports(session, programme, today).of(new Subject.Everything(), Optional.empty()),
        recent(person),
        administrator
            ? Optional.of(new LeadsReports(session, programme, today.date()).report())
            : Optional.empty());
  }

  /** What was undone is left out with its undoing: it is as if neither had been. */
  private List<Change> recent(String person) {
    return log.by(person, RECENT * 3).stream()
        .filter(change -> !change.undone() && change.undoes().isEmpty())
        .limit(RECENT)
        .toList();
  }

  private Optional<Mine> mine(String person) {
    Assignments assignments = new Assignments(session, programme);
    Set<String> codes = assignments.answeredForBy(person, today.date());
    return codes.isEmpty()
        ? Optional.empty()
        : Optional.of(mine(posts(assignments.of(person)), new Subject.Streams(codes)));
  }

  private Mine mine(List<Post> posts, Subject about) {
    DeadlineReports deadlines = new DeadlineReports(session, programme, today);
    DeadlineReport late = deadlines.of(about, Optional.of(OVERDUE));
    StatusReport.Ratings ratings =
        new StatusReports(session, programme, today).of(about, Optional.empty()).ratings();
    return new Mine(
        posts,
        ahead(deadlines.of(about, Optional.of(soon())).dated()),
        together(late.dated(), late.vague()),
        late.awaited(),
        unfinished(ratings.stale()),
        unfinished(ratings.notStated()));
  }

  private static final When OVERDUE = new When("overdue", "overdue", Period.ALL_TIME, true);

  private When soon() {
    LocalDate last = today.date().plusDays(DAYS_AHEAD);
    String phrase = "next " + DAYS_AHEAD + " days";
    Period period = new Period(phrase, today.date(), last);
    return new When(phrase, Days.range(today.date(), last), period, false);
  }

  private List<Post> posts(List<Assignment> assignments) {
    Map<String, Workstream> workstreams =
        new Workstreams(session, programme)
            .all().stream().collect(Collectors.toMap(Workstream::code, Function.identity()));
    Map<String, WorkstreamChannel> channels =
        new WorkstreamChannels(session, programme)
            .all().stream()
                .collect(Collectors.toMap(WorkstreamChannel::workstream, Function.identity()));
    List<Post> posts = new ArrayList<>();
    for (Assignment each : assignments) {
      Workstream workstream = workstreams.get(each.workstream());
      if (workstream != null && each.holdsOn(today.date())) {
        posts.add(post(workstream, each, Optional.ofNullable(channels.get(each.workstream()))));
      }
    }
    return posts;
  }

  private Post post(
      Workstream workstream, Assignment assignment, Optional<WorkstreamChannel> channel) {
    ChannelTroubles troubles = new ChannelTroubles(session, programme);
    Optional<ChannelTrouble> trouble =
        channel.map(WorkstreamChannel::channel).flatMap(troubles::of);
    return new Post(workstream, assignment, channel, trouble);
  }

  private static Listing<DeadlineLine> ahead(Listing<DeadlineLine> dated) {
    List<DeadlineLine> open =
        dated.shown().stream().filter(line -> line.state() == DeadlineState.AHEAD).toList();
    return new Listing<>(open, open.size() + dated.more());
  }

  /** The latest first: what has been late for years is known. */
  private static Listing<DeadlineLine> together(
      Listing<DeadlineLine> dated, Listing<DeadlineLine> vague) {
    List<DeadlineLine> all = new ArrayList<>(dated.shown());
    all.addAll(vague.shown());
    all.sort(
        Comparator.comparing(
                (DeadlineLine line) -> line.when().end(),
                Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .reversed());
    return new Listing<>(all, dated.total() + vague.total());
  }

  /** Nobody rates again what is finished. */
  private static Listing<RatedItem> unfinished(Listing<RatedItem> items) {
    List<RatedItem> open =
        items.shown().stream()
            .filter(item -> item.status().map(status -> !status.isFinished()).orElse(true))
            .toList();
    return new Listing<>(open, open.size() + items.more());
  }
}
