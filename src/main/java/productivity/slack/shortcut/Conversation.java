package productivity.slack.shortcut;

import com.slack.api.bolt.App;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import productivity.slack.Addition;
import productivity.slack.Opener;
import productivity.slack.modal.Asker;
import productivity.slack.modal.Forms;
import productivity.slack.modal.Work;
import productivity.slack.order.Order;

/** Updates by form, from messages and by replies: everything but what is typed as a command. */
public final class Conversation implements Addition, Opener {
  private final Work work;
  private @Nullable Forms forms;

  public Conversation(Work work) {
    this.work = work;
  }

  @Override
  public void joinTo(App app, Way way) {
    Forms made = new Forms(work, way.calls(), way.threads());
    made.addTo(app);
    Links links = new Links(way.calls(), way.threads());
    new Shortcuts(made, new Logged(work.threads(), links), way.threads()).addTo(app);
    follow(app, way);
    forms = made;
  }

  @Override
  public Optional<String> open(Order typed, Optional<String> item, String trigger) {
    return Objects.requireNonNull(forms)
        .open(trigger, new Asker(typed.workspace(), typed.person()), typed.place(), item);
  }

  private void follow(App app, Way way) {
    WaitingReplies waiting = new WaitingReplies(work.pending());
    Taking taking = new Taking(work, way, waiting);
    Turn turn = new Turn();
    new Replied(taking, new Parents(work, way, waiting), turn).addTo(app);
    new ReplyPresses(work, way, waiting, taking).addTo(app);
    new Followed(new Following(work, way, waiting, taking), turn).addTo(app);
  }
}
