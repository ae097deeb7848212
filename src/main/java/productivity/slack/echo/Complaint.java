package productivity.slack.echo;

import java.util.List;
import java.util.Optional;
import productivity.programme.Person;
import productivity.progress.Change;
import productivity.progress.UntoldChange;
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

  void make(Courier.Round round, UntoldChange untold, String error) {
    if (!base.untold().noteTrouble(round.workspace(), round.channel(), error)) {
      return;
    }
    base.untold().changes(round.workspace(), List.of(untold)).stream()
        .findFirst()
        .map(change -> reader(round.workspace(), change))
        .ifPresent(
            person ->
                calls.post(Telegraph.in(person.id(), EchoMessage.trouble(round.channel(), error))));
  }

  private Person reader(String workspace, Change change) {
    Optional<Tidings> tidings =
        base.readModel().read(workspace, reading -> reading.tidings(change));
    return tidings.flatMap(Tidings::owner).orElse(change.act().person());
  }
}
