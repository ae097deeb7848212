package productivity.slack.shortcut;

import com.slack.api.app_backend.interactive_components.payload.GlobalShortcutPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.Context;
import com.slack.api.bolt.request.builtin.GlobalShortcutRequest;
import com.slack.api.bolt.request.builtin.MessageShortcutRequest;
import com.slack.api.bolt.response.Response;
import java.util.Optional;
import java.util.concurrent.Executor;
import productivity.slack.message.Reply;
import productivity.slack.modal.Asker;
import productivity.slack.modal.Forms;
import productivity.slack.modal.UpdateModal;

/** The two shortcuts: post an update, and log a message as one. */
final class Shortcuts {
  private static final String POST = "post-update";
  private static final String LOG = "log-as-update";

  private final Forms forms;
  private final Logged logged;
  private final Executor threads;

  Shortcuts(Forms forms, Logged logged, Executor threads) {
    this.forms = forms;
    this.logged = logged;
    this.threads = threads;
  }

  void addTo(App app) {
    app.globalShortcut(POST, (request, context) -> post(request, context));
    app.messageShortcut(LOG, (request, context) -> logged(request, context));
  }

  private Response post(GlobalShortcutRequest request, Context context) {
    GlobalShortcutPayload payload = request.getPayload();
    Asker asker = Forms.asker(context, payload.getUser().getId(), payload.getUser().getUsername());
    tell(
        asker,
        Optional.empty(),
        forms.open(payload.getTriggerId(), asker, Optional.empty(), Optional.empty()));
    return Response.ok();
  }

  private Response logged(MessageShortcutRequest request, Context context) {
    MessageShortcutPayload payload = request.getPayload();
    Asker asker = Forms.asker(context, payload.getUser().getId(), payload.getUser().getName());
    UpdateModal.Message message = logged.of(asker.workspace(), payload);
    tell(
        asker,
        Optional.of(message.address().channel()),
        forms.openFor(payload.getTriggerId(), asker, message));
    return Response.ok();
  }

  private void tell(Asker asker, Optional<String> place, Optional<String> sentence) {
    sentence.ifPresent(
        said ->
            threads.execute(
                () ->
                    forms
                        .telling()
                        .tell(
                            asker.person().id(),
                            place,
                            Reply.saying(said).notShareable().build())));
  }
}
