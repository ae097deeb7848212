package productivity.slack.echo;

import java.util.List;
import java.util.Optional;
import productivity.programme.Person;
import productivity.progress.Change;
import productivity.progress.UntoldChange;
import productivity.slack.call.Sent;
import productivity.slack.message.EchoMessage;
import productivity.status.Tidings;

/** Says once, to whoever leads, that a channel takes nothing from the service. */
final class Complaint {
  private final Echo.Base base;
  private final Patience calls;

  Complaint(Echo.Base base, Patience calls) {
    this.base = base;
    this.calls = calls;
  }

  /** False where the person was not reached and it is to be tried again. */
  boolean isMade(Courier.Round round, UntoldChange untold, String error) {
    boolean made = isKnown(round, error) || isHeard(round, untold, error);
    if (made) {
      base.untold().noteTrouble(round.workspace(), round.channel(), error);
    }
    return made;
  }

  private boolean isKnown(Courier.Round round, String error) {
    return base.untold()
        .trouble(round.workspace(), round.channel())
        .filter(trouble -> trouble.error().equals(error))
        .isPresent();
  }

  /** Whom Slack lets nobody write to is told by their Home alone. */
  private boolean isHeard(Courier.Round round, UntoldChange untold, String error) {
    Optional<Change> change =
        base.untold().changes(round.workspace(), List.of(untold)).stream().findFirst();
    if (change.isEmpty()) {
      return true;
    }
    String person = reader(round.workspace(), change.get()).id();
    Sent sent =
        Sent.of(calls.post(Telegraph.in(person, EchoMessage.trouble(round.channel(), error))));
    return sent != Sent.UNKNOWN && sent != Sent.NOT_NOW;
  }

  private Person reader(String workspace, Change change) {
    Optional<Tidings> tidings =
        base.readModel().read(workspace, reading -> reading.tidings(change));
    return tidings.flatMap(Tidings::owner).orElse(change.act().person());
  }
}
