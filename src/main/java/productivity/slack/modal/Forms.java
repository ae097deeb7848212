package productivity.slack.modal;

import com.google.gson.JsonObject;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockSuggestionPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.Context;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.BlockSuggestionRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import productivity.programme.Person;
import productivity.slack.call.SlackCalls;
import productivity.slack.message.ChangeMessage;
import productivity.slack.message.Reply;

/** What arrives from the form for updates, and from the buttons that open it. */
public final class Forms {
  private static final Logger log = LoggerFactory.getLogger(Forms.class);
  private static final int OK = 200;
  private static final Pattern NUMBER = Pattern.compile("\\d{1,15}");

  private final UpdateModal modal;
  private final SavedUpdate saved;
  private final Telling telling;
  private final Executor threads;
  private final Turns turns = new Turns();

  public Forms(Work work, SlackCalls calls, Executor threads) {
    this.modal = new UpdateModal(work, calls);
    this.telling = new Telling(calls);
    this.saved = new SavedUpdate(work, modal, new AfterSaving(telling, threads));
    this.threads = threads;
  }

  public void addTo(App app) {
    app.blockSuggestion(Entered.ITEM, (request, context) -> suggest(request, context));
    app.blockAction(Entered.ITEM, (request, context) -> redraw(request, context));
    app.blockAction(Entered.RATING, (request, context) -> redraw(request, context));
    app.blockAction(ChangeMessage.EDIT, (request, context) -> edit(request, context));
    app.viewSubmission(UpdateForm.CALLBACK, (request, context) -> submit(request, context));
  }

  /** Shows the form; empty, or a sentence where it does not open. */
  public Optional<String> open(
      String trigger, Asker asker, Optional<String> place, Optional<String> item) {
    return modal.open(trigger, asker, place, item);
  }

  /** Shows the form with the words of a message. */
  public Optional<String> openFor(String trigger, Asker asker, UpdateModal.Message message) {
    return modal.openFor(trigger, asker, message);
  }

  public Telling telling() {
    return telling;
  }

  private Response suggest(BlockSuggestionRequest request, Context context) {
    BlockSuggestionPayload payload = request.getPayload();
    Asker asker = asker(context, payload.getUser().getId(), payload.getUser().getName());
    String typed = Objects.requireNonNullElse(payload.getValue(), "");
    try {
      return json(Options.json(modal.search(asker, typed)));
    } catch (RuntimeException failure) {
      log.error("Items were not searched", failure);
      return json(Options.json(List.of()));
    }
  }

  private Response redraw(BlockActionRequest request, Context context) {
    BlockActionPayload payload = request.getPayload();
    Asker asker = asker(context, payload.getUser().getId(), payload.getUser().getName());
    UpdateModal.Shown shown = shown(payload.getView());
    long turn = turns.next(shown.id());
    threads.execute(() -> turns.take(shown.id(), turn, () -> modal.redraw(asker, shown)));
    return Response.ok();
  }

  private Response edit(BlockActionRequest request, Context context) {
    BlockActionPayload payload = request.getPayload();
    Asker asker = asker(context, payload.getUser().getId(), payload.getUser().getName());
    Optional<String> place =
        Optional.ofNullable(payload.getChannel()).map(BlockActionPayload.Channel::getId);
    String value = Objects.requireNonNullElse(payload.getActions().get(0).getValue(), "");
    // What is no number names no change.
    long change = NUMBER.matcher(value).matches() ? Long.parseLong(value) : 0;
    modal
        .correct(payload.getTriggerId(), asker, place, change)
        .ifPresent(sentence -> tell(asker, place, sentence));
    return Response.ok();
  }

  private Response submit(ViewSubmissionRequest request, Context context) {
    ViewSubmissionPayload payload = request.getPayload();
    Asker asker = asker(context, payload.getUser().getId(), payload.getUser().getName());
    return saved.submit(asker, shown(payload.getView())).map(Forms::json).orElseGet(Response::ok);
  }

  private void tell(Asker asker, Optional<String> place, String sentence) {
    Reply reply = Reply.saying(sentence).notShareable().build();
    threads.execute(() -> telling.tell(asker.person().id(), place, reply));
  }

  /** What comes without a person or a workspace is not Slack's, and answered as unreadable. */
  public static Asker asker(Context context, String id, @Nullable String name) {
    String person = Objects.requireNonNull(id);
    return new Asker(
        Objects.requireNonNull(context.getTeamId()),
        new Person(person, Objects.requireNonNullElse(name, person)));
  }

  static UpdateModal.Shown shown(View view) {
    return new UpdateModal.Shown(
        Objects.requireNonNull(view.getId()),
        Objects.requireNonNullElse(view.getHash(), ""),
        Objects.requireNonNullElse(view.getPrivateMetadata(), ""),
        new FilledIn(view.getState()));
  }

  static Response json(JsonObject json) {
    return Response.builder()
        .statusCode(OK)
        .contentType(Response.CONTENT_TYPE_APPLICATION_JSON_UTF8)
        .body(json.toString())
        .build();
  }
}
