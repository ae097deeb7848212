package productivity.slack.modal;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import productivity.change.Outcome;
import productivity.slack.message.RichText;
import productivity.slack.modal.UpdateForm.Notice;

/**
 * A form that was sent in and not saved though nothing in it is wrong: what the person is asked in
 * it, and what it carries along from then on.
 */
record Unsaved(Origin origin, Notice notice) {
  private static final int MOST_TOLD = 10;

  /** Of anything but a change that was made. */
  static Unsaved of(Origin origin, Outcome outcome) {
    if (outcome instanceof Outcome.Overtaken overtaken) {
      long newest = overtaken.since().get(0).number();
      return new Unsaved(origin.having(newest), overtaken(overtaken));
    }
    return new Unsaved(origin.meant(), again());
  }

  private static Notice again() {
    return new Notice(
        List.of(RichText.of("You saved the very same a moment ago. Nothing was saved now.")),
        "Save it again",
        "Leave it");
  }

  private static Notice overtaken(Outcome.Overtaken overtaken) {
    List<RichText> lines = new ArrayList<>();
    lines.add(
        RichText.of(
            "This was changed while you had it open. Nothing of yours was saved yet. Since then:"));
    overtaken.since().stream()
        .limit(MOST_TOLD)
        .map(
            change ->
                RichText.ofBold(change.act().person().name()).plain(": " + change.act().said()))
        .forEach(lines::add);
    return new Notice(lines, "Save mine anyway", "Keep theirs");
  }

  /** A sentence at each field; nothing where Slack could not show all of them. */
  static Optional<JsonObject> errors(FilledIn filled, Map<String, String> faults) {
    JsonObject errors = new JsonObject();
    faults.forEach(
        (field, fault) -> filled.block(field).ifPresent(block -> errors.addProperty(block, fault)));
    if (errors.size() < faults.size()) {
      return Optional.empty();
    }
    JsonObject answer = new JsonObject();
    answer.addProperty("response_action", "errors");
    answer.add("errors", errors);
    return Optional.of(answer);
  }

  /** The form again, with what it now says. */
  static JsonObject updated(Form form) {
    JsonObject answer = new JsonObject();
    answer.addProperty("response_action", "update");
    answer.add("view", form.json());
    return answer;
  }
}
