package productivity.slack.modal;

import com.google.gson.JsonObject;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import productivity.change.Changes;
import productivity.change.Operation;
import productivity.change.Outcome;
import productivity.change.Request;
import productivity.progress.Act;
import productivity.slack.message.ChangeMessage;
import productivity.slack.message.Reply;
import productivity.slack.message.Sentences;
import productivity.slack.modal.DateForm.Asking;
import productivity.slack.modal.UpdateForm.Notice;
import productivity.status.ReadModel;
import productivity.value.Refusal;

/** What becomes of a form about a date that is sent in: faults, a question, or a change. */
final class SavedDate {
  private static final Logger log = LoggerFactory.getLogger(SavedDate.class);
  private final ReadModel readModel;
  private final Changes changes;
  private final Telling telling;
  private final Executor threads;

  SavedDate(ReadModel readModel, Changes changes, Telling telling, Executor threads) {
    this.readModel = readModel;
    this.changes = changes;
    this.telling = telling;
    this.threads = threads;
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
    Outcome outcome = changes.make(request(asker, shown, form.origin()), operation);
    if (outcome instanceof Outcome.Made made) {
      if (!made.before()) {
        tell(asker, form, ChangeMessage.of(operation, form.dated().titled(), made.change()));
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

  private void tell(Asker asker, DateForm form, Reply saved) {
    try {
      threads.execute(() -> telling.tell(asker.person().id(), form.origin().place(), saved));
    } catch (RejectedExecutionException full) {
      // It is saved: a form that says otherwise would be sent in again.
      log.warn("A date was changed; its answer was not sent");
    }
  }

  private static Refusal gone() {
    return new Refusal(
        Refusal.Code.NOT_FOUND,
        "What this is about is not known any more. Nothing was changed. Close the form.");
  }

  private static Request request(Asker asker, UpdateModal.Shown shown, Origin origin) {
    return new Request(
        asker.workspace(),
        asker.person(),
        new Act.Origin(origin.place(), Optional.empty()),
        Optional.of("view:%s:%s".formatted(shown.id(), shown.hash())),
        OptionalLong.of(origin.seen()),
        origin.sure());
  }
}
