package productivity.slack.modal;

import com.google.gson.JsonObject;
import java.util.Map;
import java.util.Optional;
import productivity.change.Changes;
import productivity.change.Operation;
import productivity.change.Outcome;
import productivity.slack.message.ChangeMessage;
import productivity.slack.message.Reply;
import productivity.slack.message.Sentences;
import productivity.slack.modal.DateForm.Asking;
import productivity.slack.modal.UpdateForm.Notice;
import productivity.status.ReadModel;
import productivity.value.Refusal;

/** What becomes of a form about a date that is sent in: faults, a question, or a change. */
final class SavedDate {
  private final ReadModel readModel;
  private final Changes changes;
  private final AfterSaving after;

  SavedDate(ReadModel readModel, Changes changes, AfterSaving after) {
    this.readModel = readModel;
    this.changes = changes;
    this.after = after;
  }

  /** What a form is about; the code in it comes from outside. */
  Optional<Dated> dated(Asker asker, Origin origin) {
    return origin
        .item()
        .flatMap(code -> readModel.read(asker.workspace(), reading -> Dated.of(reading, code)));
  }

  /** As it was filled in so far. */
  DateForm form(Asking asking, Origin origin, Dated dated, FilledIn filled) {
    Dating entered = Dating.read(filled, asking.usual(), dated.today());
    return new DateForm(asking, origin, dated, entered, Notice.NONE);
  }

  /** The acknowledgement; empty closes the form. */
  Optional<JsonObject> submit(Asker asker, Asking asking, UpdateModal.Shown shown) {
    Origin origin = Origin.read(shown.metadata());
    Dated dated = dated(asker, origin).orElseThrow(SavedDate::gone);
    DateForm form = form(asking, origin, dated, shown.filled());
    Map<String, String> faults = form.entered().faults(dated, origin.seen());
    if (!faults.isEmpty()) {
      return Unsaved.errors(shown.filled(), faults)
          .or(() -> again(form, origin, Notice.of(String.join(" ", faults.values()))));
    }
    try {
      return saved(asker, shown, form);
    } catch (RuntimeException failure) {
      return again(form, origin, Notice.of(Sentences.of(failure)));
    }
  }

  private Optional<JsonObject> saved(Asker asker, UpdateModal.Shown shown, DateForm form) {
    Operation operation = form.entered().operation(form.dated());
    Outcome outcome = changes.make(form.origin().request(asker, shown), operation);
    if (outcome instanceof Outcome.Made made) {
      if (!made.before()) {
        Reply told = ChangeMessage.of(operation, form.dated().titled(), made.change());
        after.tell(asker, form.origin(), made.change(), told);
      }
      return Optional.empty();
    }
    Unsaved unsaved = Unsaved.of(form.origin(), outcome);
    return again(form, unsaved.origin(), unsaved.notice());
  }

  private static Optional<JsonObject> again(DateForm form, Origin origin, Notice notice) {
    return Optional.of(
        Unsaved.updated(
            new DateForm(form.asking(), origin, form.dated(), form.entered(), notice).form()));
  }

  private static Refusal gone() {
    return new Refusal(
        Refusal.Code.NOT_FOUND,
        "What this is about is not known any more. Nothing was changed. Close the form.");
  }
}
