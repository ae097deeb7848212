package productivity.status;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import productivity.deliverable.Targets;
import productivity.programme.Assignment;
import productivity.programme.Assignments;
import productivity.programme.Leavers;
import productivity.programme.OfficeClosures;
import productivity.programme.Person;
import productivity.programme.Programme;
import productivity.programme.Workstream;
import productivity.programme.WorkstreamChannel;
import productivity.programme.WorkstreamChannels;
import productivity.programme.Workstreams;
import productivity.progress.Change;
import productivity.progress.ChangeLog;
import productivity.progress.RecentChanges;
import productivity.store.Session;
import productivity.value.Listing;
import productivity.value.When;
import productivity.workday.Workdays;

/** The questions that one state of one programme answers on one day. Used by one thread. */
public final class Reading {
  private final Session session;
  private final Programme programme;
  private final Today today;
  private final ChangeLog log;

  Reading(Session session, Programme programme, Today today, ChangeLog log) {
    this.session = session;
    this.programme = programme;
    this.today = today;
    this.log = log;
  }

  public LocalDate today() {
    return today.date();
  }

  /** Of the programme, without the days on which its office is closed. */
  public Workdays workdays() {
    return today.workdays();
  }

  /** With the programme's working days. */
  Today day() {
    return today;
  }

  ChangeLog log() {
    return log;
  }

  public StatusReport status(Subject about, Optional<When> when) {
    return new StatusReports(session, programme, today).of(about, when);
  }

  public DeadlineReport deadlines(Subject about, Optional<When> when) {
    return new DeadlineReports(session, programme, today).of(about, when);
  }

  public ItemReport show(Subject about) {
    return new ItemReports(session, programme, today).of(about);
  }

  public FindReport find(String words) {
    return new Findings(session, programme, today.date()).search(words);
  }

  public SavingsReport savings(Subject about, Optional<When> when) {
    return new SavingsReports(session, programme, today.date()).of(about, when);
  }

  public GrantReport grants(Subject about) {
    return new GrantReports(session, programme, today.date()).of(about);
  }

  public HistoryReport history(Subject about) {
    return new HistoryReports(session, programme, log).of(about);
  }

  /** What was changed in some workstreams of late and stands, the newest first. */
  public Listing<Change> recent(int most, RecentChanges.News news) {
    return new RecentChanges(session, programme).first(most, news);
  }

  /** An item as a person reads it, with its title: {@code EP-3 Productivity experts}. */
  public String titled(Subject.Item item) {
    return new ItemCodes(session, programme).titled(item);
  }

  /** The same by the code alone, which may be that of a workstream. */
  public String titled(String code) {
    return new ItemCodes(session, programme)
        .titled(code)
        .or(() -> new Workstreams(session, programme).find(code).map(Workstream::name))
        .orElse(code);
  }

  /** The workstreams that a person leads or stands in at today. */
  public List<Workstream> answeredForBy(String person) {
    Assignments assignments = new Assignments(session, programme);
    List<String> own =
        assignments.of(person).stream()
            .filter(each -> each.holdsOn(today()))
            .map(Assignment::workstream)
            .toList();
    return new Workstreams(session, programme)
        .all().stream().filter(each -> own.contains(each.code())).toList();
  }

  /** Under which name the programme knows a person, if they answer for something in it. */
  public Optional<String> nameOf(String person) {
    return new Assignments(session, programme)
        .of(person).stream().findFirst().map(each -> each.person().name());
  }

  /** Who may answer for a workstream today: there, and then in those above it, nearest first. */
  public List<Assignment> answeringFor(String workstream) {
    Set<String> left = new Leavers(session, programme).ids();
    return new Assignments(session, programme)
        .over(workstream).stream()
            .filter(each -> each.holdsOn(today()) && !left.contains(each.person().id()))
            .toList();
  }

  /** Who is spoken to about a workstream today: who stands in for a time, or else who leads. */
  public Optional<Person> owner(String workstream) {
    List<Assignment> answering = answeringFor(workstream);
    return Assignment.spokenTo(
        answering.stream()
            .filter(each -> each.workstream().equals(answering.get(0).workstream()))
            .toList());
  }

  /** What is known of dates and deliverables by their codes, and what was changed since. */
  public DueReport due(Collection<String> codes, Instant since) {
    return new DueReports(session, programme, this).of(codes, since);
  }

  /** The number of an item's newest change, undone or not; 0 where it was never changed. */
  public long newestChange(String code) {
    return log.newestOf(code);
  }

  /** On which days the programme's office is closed. */
  public ClosedDays closedDays() {
    return new ClosedDays(
        programme.nation(),
        new OfficeClosures(session, programme)
            .all().stream().filter(each -> !each.day().isBefore(today())).toList());
  }

  /** What a channel is to be told of a change; nothing where none hears of its workstream. */
  public Optional<Tidings> tidings(Change change) {
    return new TidingsReports(session, programme, this).of(change);
  }

  /** The workstreams whose changes are told in a channel. */
  public List<Workstream> heardIn(String channel) {
    List<String> told =
        new WorkstreamChannels(session, programme)
            .all().stream()
                .filter(each -> each.channel().equals(channel))
                .map(WorkstreamChannel::workstream)
                .toList();
    return new Workstreams(session, programme)
        .all().stream().filter(each -> told.contains(each.code())).toList();
  }

  /** The channel that hears of a workstream: its own, or that of the nearest above it. */
  public Optional<WorkstreamChannel> channelOver(String workstream) {
    return new WorkstreamChannels(session, programme).over(workstream);
  }

  /** What waits for a person, by their id in the workspace. */
  public HomeReport home(String person) {
    return new HomeReports(session, programme, today, log).of(person);
  }

  public LeadsReport leads() {
    return new LeadsReports(session, programme, today.date()).report();
  }

  /** What the next update of a deliverable begins from; nothing where none can be about it. */
  public Optional<UpdateDraft> draft(String deliverable) {
    return new UpdateDrafts(session, programme, today.date(), log).of(deliverable);
  }

  /** An update that was posted before, as it stands now; nothing where it does not stand. */
  public Optional<UpdateDraft> posted(long change) {
    return log.find(change).flatMap(new UpdateDrafts(session, programme, today.date(), log)::of);
  }

  /**
   * What is counted of a deliverable, in the words in use: in its targets and what was achieved.
   */
  public Set<String> units(String deliverable) {
    return new Targets(session, programme, today.date()).units(deliverable);
  }

  /** Deliverables for the words typed so far, first those that the person may change. */
  public List<UpdateChoice> updatable(String person, String typed, int most) {
    return new UpdateChoices(session, programme, today.date()).search(person, typed, most);
  }

  /**
   * What the words of a question name.
   *
   * @throws productivity.value.Refusal where they name nothing or several things
   */
  public Subject named(Naming asked) {
    return new Names(session, programme).resolve(asked);
  }
}
