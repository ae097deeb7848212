package productivity.slack.notice;

import com.slack.api.bolt.App;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import productivity.change.Changes;
import productivity.delivery.Messenger;
import productivity.delivery.Notice;
import productivity.delivery.Noticeboard;
import productivity.reminder.Rules;
import productivity.slack.Addition;
import productivity.slack.Opener;
import productivity.slack.message.ReminderButtons;
import productivity.slack.message.Reply;
import productivity.slack.modal.DateForms;
import productivity.slack.modal.Telling;
import productivity.slack.order.Ordering;
import productivity.status.ReadModel;

/**
 * Notices where they are read: their buttons, and having a message brought up to date once
 * something was done about it. Safe for use by many threads.
 */
public final class NoticeDesk implements Addition {
  private final Base base;
  private final NoticeAnswers answers;
  private final AtomicReference<@Nullable Line> line = new AtomicReference<>();

  private volatile Runnable waker = () -> {};

  /** What it stands on. */
  public record Base(
      ReadModel readModel,
      Changes changes,
      Ordering ordering,
      Opener opener,
      Noticeboard board,
      Rules rules) {}

  private record Line(Way way, Messenger messenger) {}

  public NoticeDesk(Base base) {
    this.base = base;
    this.answers = new NoticeAnswers(base.readModel(), base.board(), base.rules());
  }

  /** The way to the channels and people, once the app is there. */
  public Messenger messenger() {
    return open().orElseThrow(() -> new IllegalStateException("not joined yet")).messenger();
  }

  @Override
  public void joinTo(App app, Way way) {
    Messenger messenger =
        new SlackMessenger(
            way.calls(), new ReminderWording(base.readModel(), base.board(), base.rules()));
    line.set(new Line(way, messenger));
    DateForms forms = new DateForms(base.readModel(), base.changes(), way.calls(), way.threads());
    forms.addTo(app);
    NoticeDeeds deeds = new NoticeDeeds(base, answers, forms, this::refresh);
    NoticePresses presses = new NoticePresses(deeds, new Telling(way.calls()), way.threads());
    List.of(
            ReminderButtons.DONE,
            ReminderButtons.OUTCOME,
            ReminderButtons.UPDATE,
            ReminderButtons.MOVE,
            ReminderButtons.SNOOZE,
            ReminderButtons.MORE)
        .forEach(
            action ->
                app.blockAction(action, (request, context) -> presses.pressed(request, context)));
  }

  /** Who is to be told that a message waits to be brought up to date. */
  public void wake(Runnable waker) {
    this.waker = waker;
  }

  /** Says in the log where it cannot be seen what was posted. */
  public void lookAround() {
    open().ifPresent(joined -> new Lookout(base.rules(), joined.way()).look());
  }

  Reply list(String workspace, String channel) {
    return answers.list(workspace, channel, open().map(Line::way).map(Way::calls));
  }

  Reply why(String workspace, String channel, String words) {
    return answers.why(workspace, channel, words);
  }

  private Optional<Line> open() {
    return Optional.ofNullable(line.get());
  }

  private void refresh(Notice notice) {
    base.board().markStale(notice);
    waker.run();
  }
}
