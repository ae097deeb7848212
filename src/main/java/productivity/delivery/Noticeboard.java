package productivity.delivery;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import productivity.programme.ByWorkspace;
import productivity.store.Database;

/** What became of a workspace's notices, for those who ask about them. Safe for many threads. */
public final class Noticeboard {
  /** More than one channel or person is sent at one time. */
  private static final int FEW = 10;

  private final ByWorkspace programmes;

  public Noticeboard(Database database) {
    this.programmes = new ByWorkspace(database);
  }

  /** The notice whose message stands there. */
  public Optional<Notice> at(String workspace, Address address) {
    return ask(workspace, notices -> notices.at(address)).flatMap(found -> found);
  }

  /** The notice of that id. */
  public Optional<Notice> find(String workspace, String id) {
    return ask(workspace, notices -> notices.find(id)).flatMap(found -> found);
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
    return ask(notice.workspace(), notices -> notices.lastBefore(notice)).flatMap(found -> found);
  }

  /** The notices to a channel or person of which something is the matter, the latest first. */
  public List<Notice> troubled(String workspace, String recipient) {
    return list(workspace, notices -> notices.troubled(recipient));
  }

  /** Its message is to be brought up to date. */
  public void markStale(Notice notice) {
    programmes.change(
        notice.workspace(),
        (session, programme) ->
            new StaleNotices(session).mark(programme.id(), List.of(notice.id())));
  }

  /** Owes something by a person's wish: once, however often they wish it. */
  public void owe(String workspace, Owed owed) {
    programmes.change(
        workspace, (session, programme) -> new Outbox(session, programme).owe(List.of(owed)));
  }

  private List<Notice> list(String workspace, Function<Notices, List<Notice>> question) {
    return ask(workspace, question).orElse(List.of());
  }

  private <T> Optional<T> ask(String workspace, Function<Notices, T> question) {
    return programmes.read(
        workspace, (session, programme) -> question.apply(new Notices(session, programme)));
  }
}
