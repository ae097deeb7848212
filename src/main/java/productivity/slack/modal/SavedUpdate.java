package productivity.slack.modal;

import com.google.gson.JsonObject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import productivity.change.FromMessage;
import productivity.change.Operation;
import productivity.change.Outcome;
import productivity.progress.Change;
import productivity.slack.message.ChangeMessage;
import productivity.slack.message.Sentences;
import productivity.slack.modal.UpdateForm.Notice;
import productivity.status.UpdateDraft;

/** What becomes of a form that is sent in: faults at their fields, a question, or a change. */
final class SavedUpdate {
  private final Work work;
  private final UpdateModal modal;
  private final AfterSaving after;

  SavedUpdate(Work work, UpdateModal modal, AfterSaving after) {
    this.work = work;
    this.modal = modal;
    this.after = after;
  }

  /** The acknowledgement; empty closes the form. */
  Optional<JsonObject> submit(Asker asker, UpdateModal.Shown shown) {
    Origin origin = Origin.read(shown.metadata());
    Entered entered = Entered.read(shown.filled());
    try {
      return submit(asker, shown, origin, entered);
    } catch (RuntimeException failure) {
      return Optional.of(updated(asker, origin, entered, Notice.of(Sentences.of(failure))));
    }
  }

  private Optional<JsonObject> submit(
      Asker asker, UpdateModal.Shown shown, Origin origin, Entered entered) {
    Optional<UpdateDraft> draft =
        shown.filled().option(Entered.ITEM).flatMap(code -> modal.draft(asker, code));
    Origin about =
        draft
            .filter(found -> !Optional.of(found.deliverable().code()).equals(origin.item()))
            .map(found -> origin.about(found.deliverable().code(), found.newestChange()))
            .orElse(origin);
    Checked checked = new Checked(about, entered, known(asker, draft));
    Map<String, String> faults = checked.faults();
    if (!faults.isEmpty()) {
      return Optional.of(faulty(asker, shown, checked, faults));
    }
    Operation operation = checked.operation();
    Outcome outcome = work.changes().make(about.request(asker, shown), operation, from(checked));
    return answered(asker, checked, operation, outcome);
  }

  private Checked.Known known(Asker asker, Optional<UpdateDraft> draft) {
    return work.readModel()
        .read(
            asker.workspace(),
            reading ->
                new Checked.Known(
                    draft,
                    draft
                        .map(found -> reading.units(found.deliverable().code()))
                        .orElseGet(Set::of),
                    reading.today()));
  }

  /** Slack shows an error only at a field that is there. */
  private JsonObject faulty(
      Asker asker, UpdateModal.Shown shown, Checked checked, Map<String, String> faults) {
    return Unsaved.errors(shown.filled(), faults)
        .orElseGet(
            () -> {
              Notice notice = Notice.of(String.join(" ", faults.values()));
              return updated(asker, checked.origin(), checked.entered(), notice);
            });
  }

  private Optional<JsonObject> answered(
      Asker asker, Checked checked, Operation operation, Outcome outcome) {
    if (outcome instanceof Outcome.Made made) {
      if (!made.before()) {
        tell(asker, checked, operation, made.change());
      }
      return Optional.empty();
    }
    Unsaved unsaved = Unsaved.of(checked.origin(), outcome);
    return Optional.of(updated(asker, unsaved.origin(), checked.entered(), unsaved.notice()));
  }

  private static Optional<FromMessage> from(Checked checked) {
    return checked
        .origin()
        .source()
        .map(
            source -> new FromMessage(source.address(), source.followed(checked.entered().note())));
  }

  private void tell(Asker asker, Checked checked, Operation operation, Change change) {
    String about = checked.draft().orElseThrow().deliverable().name().toString();
    after.tell(asker, checked.origin(), change, ChangeMessage.of(operation, about, change));
  }

  private JsonObject updated(Asker asker, Origin origin, Entered entered, Notice notice) {
    return Unsaved.updated(modal.form(asker, origin, entered, notice).form());
  }
}
