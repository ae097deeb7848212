package productivity.slack.modal;

import com.google.gson.JsonObject;
import java.util.List;
import productivity.deliverable.ItemName;
import productivity.status.UpdateChoice;

/** The items that an update can be about, as options of a search. */
final class Options {
  static final int MOST = 100;

  private Options() {}

  static Form.Option of(ItemName name, String period) {
    return new Form.Option("%s (%s)".formatted(name, period), name.code());
  }

  static JsonObject json(List<UpdateChoice> choices) {
    return FormLayout.offered(
        choices.stream().map(choice -> of(choice.name(), choice.period())).toList());
  }
}
