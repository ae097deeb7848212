package productivity.change;

import java.util.List;
import productivity.deadline.Deadline;
import productivity.deadline.Deadlines;
import productivity.deliverable.Deliverable;
import productivity.deliverable.Deliverables;
import productivity.status.ItemKind;
import productivity.status.Subject;
import productivity.value.Refusal;

/** The items that a change is about, or a refusal where it cannot be about them. */
final class Found {
  private Found() {}

  static Deliverable deliverable(Scene scene, Subject.Item item) {
    require(item, ItemKind.DELIVERABLE, "Updates and ratings are about deliverables.");
    Deliverable found =
        new Deliverables(scene.session(), scene.programme())
            .find(item.code())
            .orElseThrow(() -> gone(item));
    if (found.reportsOn() != null) {
      throw new Refusal(
          Refusal.Code.INVALID,
          ("%s is a line of a report about another item. Change that item instead. Nothing was"
                  + " changed.")
              .formatted(item.label()),
          List.of("show " + item.label()));
    }
    return found;
  }

  static Deadline deadline(Scene scene, Subject.Item item) {
    require(item, ItemKind.DEADLINE, "This is about deadlines.");
    return new Deadlines(scene.session(), scene.programme())
        .find(item.code())
        .orElseThrow(() -> gone(item));
  }

  /** Where a deliverable or a deadline stands. */
  static String workstream(Scene scene, Subject.Item item) {
    return item.kind() == ItemKind.DELIVERABLE
        ? deliverable(scene, item).workstream()
        : deadline(scene, item).home().code();
  }

  private static void require(Subject.Item item, ItemKind kind, String sentence) {
    if (item.kind() != kind) {
      throw new Refusal(
          Refusal.Code.INVALID,
          "%s %s is one of the %s. Nothing was changed."
              .formatted(sentence, item.label(), item.kind().plural()),
          List.of("show " + item.label()));
    }
  }

  private static Refusal gone(Subject.Item item) {
    return new Refusal(
        Refusal.Code.NOT_FOUND,
        "%s is not there any more. Nothing was changed.".formatted(item.label()));
  }
}
