package productivity.slack.modal;

import com.google.gson.JsonObject;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.Context;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import productivity.change.Changes;
import productivity.change.Kind;
import productivity.change.Request;
import productivity.slack.call.SlackAnswer;
import productivity.slack.call.SlackCalls;
import productivity.slack.modal.DateForm.Asking;
import productivity.slack.modal.UpdateForm.Notice;
import productivity.status.ReadModel;
import productivity.value.Refusal;

/** What arrives from the forms about a date, and what opens them. */
public final class DateForms {
  private static final String GONE = "That is not known any more. Nothing was changed.";
  private static final String NOT_OPENED =
      "The form did not open. Try again, or type it: /productivity help move";

  private final Changes changes;
  private final SlackCalls calls;
  private final Executor threads;
  private final SavedDate saved;
  private final Turns turns = new Turns();

  public DateForms(ReadModel readModel, Changes changes, SlackCalls calls, Executor threads) {
    this.changes = changes;
    this.calls = calls;
    this.threads = threads;
    this.saved = new SavedDate(readModel, changes, new AfterSaving(new Telling(calls), threads));
  }

  public void addTo(App app) {
    app.blockAction(Dating.WHAT, (request, context) -> redraw(request, context));
    for (Asking asking : Asking.values()) {
      app.viewSubmission(asking.callback(), (request, context) -> submit(asking, request, context));
    }
  }

  /** Asks for another date; empty, or a sentence where the form does not open. */
  public Optional<String> move(String trigger, Asker asker, String place, String code) {
    return open(trigger, asker, Origin.at(Optional.of(place)).about(code, 0), Asking.NEW_DATE);
  }

  /** Asks what others decided; empty, or a sentence where the form does not open. */
  public Optional<String> outcome(String trigger, Asker asker, String place, String code) {
    return open(trigger, asker, Origin.at(Optional.of(place)).about(code, 0), Asking.OUTCOME);
  }

  private Optional<String> open(String trigger, Asker asker, Origin origin, Asking asking) {
    Optional<Dated> found = saved.dated(asker, origin);
    if (found.isEmpty()) {
      return Optional.of(GONE);
    }
    Dated dated = found.get();
    Optional<String> objection = objection(asker, dated, asking);
    if (objection.isPresent()) {
      return objection;
    }
    Dating entered = Dating.begun(asking.usual(), dated.today());
    DateForm form =
        new DateForm(asking, origin.having(dated.newest()), dated, entered, Notice.NONE);
    boolean shown = calls.openView(trigger, form.form().json()).isDone();
    return shown ? Optional.empty() : Optional.of(NOT_OPENED);
  }

  /** Somebody who may not is told now, not when everything is written. */
  private Optional<String> objection(Asker asker, Dated dated, Asking asking) {
    Request request = Request.by(asker.person(), asker.workspace(), "asked beforehand");
    Kind kind = asking == Asking.OUTCOME ? Kind.DECIDE : Kind.MOVE;
    return changes.objection(request, kind, dated.item()).map(Refusal::sentence);
  }

  private Response redraw(BlockActionRequest request, Context context) {
    var payload = request.getPayload();
    Asker asker = Forms.asker(context, payload.getUser().getId(), payload.getUser().getName());
    UpdateModal.Shown shown = shown(payload.getView());
    long turn = turns.next(shown.id());
    threads.execute(() -> turns.take(shown.id(), turn, () -> redraw(asker, shown)));
    return Response.ok();
  }

  /** After it was chosen what became of the date; what was typed stays. */
  private void redraw(Asker asker, UpdateModal.Shown shown) {
    Origin origin = Origin.read(shown.metadata());
    saved
        .dated(asker, origin)
        .map(dated -> saved.form(Asking.OUTCOME, origin, dated, shown.filled()))
        .ifPresent(
            form -> {
              SlackAnswer unused = calls.updateView(shown.id(), form.form().json());
            });
  }

  private Response submit(Asking asking, ViewSubmissionRequest request, Context context) {
    var payload = request.getPayload();
    Asker asker = Forms.asker(context, payload.getUser().getId(), payload.getUser().getName());
    Optional<JsonObject> answer = saved.submit(asker, asking, shown(payload.getView()));
    return answer.map(Forms::json).orElseGet(Response::ok);
  }

  private static UpdateModal.Shown shown(View view) {
    return Forms.shown(Objects.requireNonNull(view));
  }
}
