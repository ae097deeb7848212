package productivity.slack.message;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import productivity.delivery.NoticeKind;
import productivity.slack.message.Reminding.Told;

/** What can be done about an item where it is told. */
public final class ReminderButtons {
  public static final String DONE = "notice-done";
  public static final String OUTCOME = "notice-outcome";
  public static final String UPDATE = "notice-update";
  public static final String MOVE = "notice-move";
  public static final String SNOOZE = "notice-snooze";
  public static final String MORE = "notice-more";
  public static final String WHY = "Why am I told this?";

  private static final int LABEL = 75;

  private ReminderButtons() {}

  static List<JsonObject> of(Told told) {
    String code = told.due().item().code();
    List<JsonObject> buttons = new ArrayList<>();
    boolean others =
        told.due().line().flatMap(line -> line.deadline()).stream()
            .anyMatch(deadline -> deadline.kind().isSomebodyElses());
    boolean dated = told.due().line().isPresent();
    if (dated && told.all().notice().kind() != NoticeKind.REVIEW) {
      buttons.add(others ? button(OUTCOME, "Record the outcome", code) : done(code));
    }
    if (told.due().item().deliverable().isPresent()) {
      buttons.add(button(UPDATE, "Post update", told.due().item().deliverable().get()));
    }
    if (dated) {
      buttons.add(button(MOVE, "Move date", code));
    }
    buttons.add(button(SNOOZE, "Snooze", code));
    buttons.add(more(code));
    return buttons;
  }

  private static JsonObject done(String code) {
    JsonObject done = button(DONE, "Done", code);
    done.addProperty("style", "primary");
    return done;
  }

  private static JsonObject button(String action, String label, String code) {
    JsonObject button = Blocks.typed("button");
    button.addProperty("action_id", action);
    button.add("text", Blocks.plain(label, LABEL));
    button.addProperty("value", code);
    return button;
  }

  private static JsonObject more(String code) {
    JsonObject option = new JsonObject();
    option.add("text", Blocks.plain(WHY, LABEL));
    option.addProperty("value", code);
    JsonArray options = new JsonArray();
    options.add(option);
    JsonObject overflow = Blocks.typed("overflow");
    overflow.addProperty("action_id", MORE);
    overflow.add("options", options);
    return overflow;
  }
}
