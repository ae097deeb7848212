package productivity.slack.message;

import java.util.List;
import productivity.progress.Update;
import productivity.value.Code;

/** Updates in a list, newest first. */
final class UpdateText {
  private UpdateText() {}

  static List<RichText> lines(List<Update> updates) {
    return updates.stream().map(UpdateText::line).toList();
  }

  private static RichText line(Update update) {
    String rating = update.rating() == null ? "" : " " + update.rating().label() + ".";
    return RichText.ofBold(update.when().toString())
        .plain(": " + update.note() + rating)
        .plain(ItemText.part(" By ", update.author(), "."))
        .plain(" (" + new Code(update.code()).display() + ")");
  }
}
