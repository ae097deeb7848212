package productivity.change;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import productivity.programme.ByWorkspace;
import productivity.programme.ChannelTrouble;
import productivity.programme.ChannelTroubles;
import productivity.programme.OfficeClosures;
import productivity.programme.Programme;
import productivity.programme.Programmes;
import productivity.progress.Change;
import productivity.progress.ChangeLog;
import productivity.progress.Sending;
import productivity.progress.UntoldChange;
import productivity.progress.UntoldChange.State;
import productivity.progress.UntoldChanges;
import productivity.store.Database;
import productivity.store.Session;

/**
 * Changes that are still to be told in a channel. They were written down with the change itself, so
 * that none is forgotten whatever happens before it is told. Safe for use by many threads.
 */
public final class Untold {
  /** When people begin to work. */
  private static final LocalTime SUMMARIES = LocalTime.of(9, 0);

  private final Database database;
  private final ByWorkspace programmes;
  private final Clock clock;

  public Untold(Database database, Clock clock) {
    this.database = database;
    this.programmes = new ByWorkspace(database);
    this.clock = clock;
  }

  /** Every workspace with a programme. */
  public List<String> workspaces() {
    return database.read(session -> new Programmes(session).workspaces());
  }

  /** The channels that wait for something. */
  public List<String> channels(String workspace) {
    return list(workspace, (session, programme) -> untold(session, programme).channels());
  }

  public List<UntoldChange> in(String workspace, String channel) {
    return list(workspace, (session, programme) -> untold(session, programme).in(channel));
  }

  public List<Change> changes(String workspace, Collection<UntoldChange> untold) {
    return list(
        workspace,
        (session, programme) -> {
          ChangeLog log = new ChangeLog(session, programme, clock);
          return untold.stream().flatMap(each -> log.find(each.change()).stream()).toList();
        });
  }

  /** Whether a summary of what was done before today goes out by now. */
  public boolean isTimeForSummaries(String workspace) {
    return programmes.read(workspace, this::isTimeForSummaries).orElse(false);
  }

  private boolean isTimeForSummaries(Session session, Programme programme) {
    LocalTime now = LocalTime.now(clock.withZone(programme.zone()));
    return !now.isBefore(SUMMARIES)
        && new OfficeClosures(session, programme).workdays().isWorkday(today(programme));
  }

  public LocalDate today(String workspace) {
    return programmes
        .read(workspace, (session, programme) -> today(programme))
        .orElseGet(() -> LocalDate.now(clock));
  }

  public Sending sending(String key) {
    return new Sending(key, clock.instant());
  }

  public boolean isSettled(Sending sending) {
    return sending.isSettledBy(clock.instant());
  }

  /** True where it is past any use to wait for the end of it. */
  public boolean isGivenUp(Sending sending) {
    return sending.isGivenUpBy(clock.instant());
  }

  /** Those of which a post begins; another process has begun one of the others, or ended it. */
  public List<UntoldChange> begin(
      String workspace, String channel, Collection<UntoldChange> changes, Sending sending) {
    return programmes
        .write(
            workspace,
            (session, programme) -> untold(session, programme).begin(channel, changes, sending))
        .orElse(List.of());
  }

  /** Unless another process has begun something with them since they were read. */
  public void mark(
      String workspace, String channel, Collection<UntoldChange> changes, State state) {
    write(workspace, untold -> untold.mark(channel, changes, state));
  }

  /** What waits for a channel that is not its workstream's any more goes to the one that is. */
  public void bringHome(String workspace) {
    boolean astray =
        programmes
            .read(workspace, (session, programme) -> new Strays(session, programme).areThere())
            .orElse(false);
    if (astray) {
      programmes.change(
          workspace, (session, programme) -> new Strays(session, programme).bringHome());
    }
  }

  /** They were told, or are not to be told any more. */
  public void told(String workspace, String channel, Collection<Long> changes) {
    write(workspace, untold -> untold.remove(channel, changes));
  }

  /** Why nothing can be posted in a channel, where that is known. */
  public Optional<ChannelTrouble> trouble(String workspace, String channel) {
    return programmes
        .read(
            workspace, (session, programme) -> new ChannelTroubles(session, programme).of(channel))
        .flatMap(known -> known);
  }

  public void noteTrouble(String workspace, String channel, String error) {
    programmes.change(
        workspace,
        (session, programme) ->
            new ChannelTroubles(session, programme)
                .note(new ChannelTrouble(channel, error, today(programme))));
  }

  public void clearTrouble(String workspace, String channel) {
    if (trouble(workspace, channel).isPresent()) {
      programmes.change(
          workspace,
          (session, programme) -> new ChannelTroubles(session, programme).clear(channel));
    }
  }

  private static UntoldChanges untold(Session session, Programme programme) {
    return new UntoldChanges(session, programme);
  }

  private <T> List<T> list(String workspace, BiFunction<Session, Programme, List<T>> question) {
    return programmes.read(workspace, question).orElse(List.of());
  }

  private interface Deed {
    void to(UntoldChanges untold);
  }

  private void write(String workspace, Deed deed) {
    programmes.change(workspace, (session, programme) -> deed.to(untold(session, programme)));
  }

  private LocalDate today(Programme programme) {
    return LocalDate.now(clock.withZone(programme.zone()));
  }
}
