package productivity.playground.sampler;

import com.slack.api.app_backend.interactive_components.response.Option;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.Context;
import com.slack.api.bolt.context.builtin.BlockSuggestionContext;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.BlockSuggestionRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.view.ViewState;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A form that first finds fault, then asks to be checked on a second view, says on it that it is
 * nearly done, and closes all; and the Home tab.
 */
final class SamplerViews {
  private static final List<String> COUNCILS = List.of("Lewisham", "Leeds", "Lincoln", "Kent");
  private static final String SUMMARY = "SUMMARY";
  private static final String CHANNEL = "CHANNEL";

  private SamplerViews() {}

  static void addTo(App app) {
    addOpeners(app);
    app.blockSuggestion("chosen-council", SamplerViews::councils);
    app.viewSubmission("form", SamplerViews::check);
    app.viewSubmission("second", SamplerViews::nearlyDone);
    app.viewSubmission("third", SamplerViews::finish);
    app.viewClosed("form", (request, context) -> context.ack());
    addHome(app);
  }

  private static void addOpeners(App app) {
    app.globalShortcut(
        "post-update",
        (request, context) -> {
          open(context, request.getPayload().getTriggerId(), form("C0PROG"));
          return context.ack();
        });
    app.messageShortcut(
        "log-as-update",
        (request, context) -> {
          String quoted = request.getPayload().getMessage().getText();
          Sample view = Sample.of("second").with(SUMMARY, quoted).with(CHANNEL, "C0PROG");
          open(context, request.getPayload().getTriggerId(), view);
          return context.ack();
        });
    app.blockAction(
        "open-form",
        (request, context) -> {
          open(context, request.getPayload().getTriggerId(), form(channelOf(request)));
          return context.ack();
        });
  }

  private static void addHome(App app) {
    app.event(
        AppHomeOpenedEvent.class,
        (event, context) -> {
          String user = event.getEvent().getUser();
          String home = Sample.of("home").with("USER", user).json();
          Sent.check(() -> context.client().viewsPublish(v -> v.userId(user).viewAsString(home)));
          return context.ack();
        });
  }

  private static String channelOf(BlockActionRequest request) {
    return request.getPayload().getChannel() == null
        ? "C0PROG"
        : request.getPayload().getChannel().getId();
  }

  private static Sample form(String channel) {
    return Sample.of("form").with(CHANNEL, channel);
  }

  private static void open(Context context, String trigger, Sample view) {
    Sent.check(
        () -> context.client().viewsOpen(v -> v.triggerId(trigger).viewAsString(view.json())));
  }

  private static Response councils(BlockSuggestionRequest request, BlockSuggestionContext context) {
    String typed = request.getPayload().getValue().toLowerCase(Locale.UK);
    List<Option> options =
        COUNCILS.stream()
            .filter(name -> name.toLowerCase(Locale.UK).startsWith(typed))
            .map(SamplerViews::option)
            .toList();
    return context.ack(r -> r.options(options));
  }

  private static Option option(String name) {
    return Option.builder()
        .text(PlainTextObject.builder().text(name).build())
        .value(name.toLowerCase(Locale.UK))
        .build();
  }

  private static Response check(ViewSubmissionRequest request, ViewSubmissionContext context) {
    String reason = value(request, "reason").getValue();
    int amount = Integer.parseInt(value(request, "amount").getValue());
    Map<String, String> errors = new HashMap<>();
    if (reason.length() < 5) {
      errors.put("reason", "Say a little more.");
    }
    if (amount > 100) {
      errors.put("amount", "Give 100 at most.");
    }
    String rating = value(request, "rating").getSelectedOption().getValue();
    String summary = reason + " (" + amount + ", " + rating + ")";
    return errors.isEmpty()
        ? context.ackWithPush(next(request, "second", summary))
        : context.ackWithErrors(errors);
  }

  private static Response nearlyDone(ViewSubmissionRequest request, ViewSubmissionContext context) {
    return context.ackWithUpdate(next(request, "third", "One press more."));
  }

  private static Response finish(ViewSubmissionRequest request, ViewSubmissionContext context) {
    ViewSubmissionPayload payload = request.getPayload();
    String text = "An update from <@" + payload.getUser().getId() + ">";
    String channel = payload.getView().getPrivateMetadata();
    Sent.check(() -> context.client().chatPostMessage(m -> m.channel(channel).text(text)));
    return context.ack(r -> r.responseAction("clear"));
  }

  private static String next(ViewSubmissionRequest request, String view, String summary) {
    String channel = request.getPayload().getView().getPrivateMetadata();
    return Sample.of(view).with(SUMMARY, summary).with(CHANNEL, channel).json();
  }

  private static ViewState.Value value(ViewSubmissionRequest request, String block) {
    Map<String, Map<String, ViewState.Value>> values =
        request.getPayload().getView().getState().getValues();
    return Objects.requireNonNull(values.getOrDefault(block, Map.of()).get("value"), block);
  }
}
