package productivity.delivery;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import productivity.programme.Programme;
import productivity.programme.Programmes;
import productivity.store.Database;
import productivity.store.Session;
import productivity.value.Period;

/** What became of a workspace's notices, for those who ask about them. Safe for many threads. */
public final class Noticeboard {
  /** More than one channel or person is sent at one time. */
  private static final int FEW = 10;

  private final Database database;

  public Noticeboard(Database database) {
    this.database = database;
  }

  /** The notice whose message stands there. */
  public Optional<Notice> at(String workspace, Address address) {
    return list(workspace, notices -> notices.at(address).stream().toList()).stream().findFirst();
  }

  /** The notice of that id. */
  public Optional<Notice> find(String workspace, String id) {
    return list(workspace, notices -> notices.find(id).stream().toList()).stream().findFirst();
  }

  /** The notices of one kind that tell an item, the latest first. */
  public List<Notice> of(String workspace, String item, NoticeKind kind) {
    return list(workspace, notices -> notices.of(item, kind));
  }

  /** The notices that tell an item, the latest first. */
  public List<Notice> of(String workspace, String item) {
    return list(workspace, notices -> notices.of(item));
  }

  /** What was sent to a channel or person last; of one time, rather than a digest all else. */
  public Optional<Notice> lastSentTo(String workspace, String recipient) {
    List<Notice> sent = list(workspace, notices -> notices.sentTo(recipient, FEW));
    return sent.stream()
        .filter(notice -> notice.owedAt().equals(sent.get(0).owedAt()))
        .min(Comparator.comparing(notice -> notice.kind() == NoticeKind.DIGEST));
  }

  /** The last of its kind that was sent to the same channel or person and owed before it. */
  public Optional<Notice> lastBefore(Notice notice) {
    return list(notice.workspace(), notices -> notices.lastBefore(notice).stream().toList())
        .stream()
        .findFirst();
  }

  /** The notices to a channel or person of which something is the matter, the latest first. */
  public List<Notice> troubled(String workspace, String recipient) {
    return list(workspace, notices -> notices.troubled(recipient));
  }

  /** The messages that tell one of some items are to be brought up to date; true for any. */
  public boolean markStale(String workspace, Collection<String> items) {
    List<String> telling =
        within(
            workspace,
            (session, programme) -> new StaleNotices(session).telling(programme.id(), items));
    if (!telling.isEmpty()) {
      mark(workspace, telling);
    }
    return !telling.isEmpty();
  }

  /** Its message is to be brought up to date. */
  public void markStale(Notice notice) {
    mark(notice.workspace(), List.of(notice.id()));
  }

  private void mark(String workspace, List<String> ids) {
    database.write(
        session -> {
          new Programmes(session)
              .ofWorkspace(workspace)
              .ifPresent(programme -> new StaleNotices(session).mark(programme.id(), ids));
          return true;
        });
  }

  /** Owes something by a person's wish: once, however often they wish it. */
  public void owe(String workspace, Owed owed) {
    Period day = new Period("a wish", owed.slot().date(), owed.slot().date());
    database.write(
        session -> {
          new Programmes(session)
              .ofWorkspace(workspace)
              .ifPresent(
                  programme ->
                      new Outbox(session, programme)
                          .reconcile(List.of(owed), new Planned(day, Set.of())));
          return true;
        });
  }

  private List<Notice> list(String workspace, Function<Notices, List<Notice>> question) {
    return within(
        workspace, (session, programme) -> question.apply(new Notices(session, programme)));
  }

  private <T> List<T> within(String workspace, BiFunction<Session, Programme, List<T>> question) {
    return database.read(
        session ->
            new Programmes(session)
                .ofWorkspace(workspace)
                .map(programme -> question.apply(session, programme))
                .orElse(List.of()));
  }
}
