package productivity.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import productivity.programme.Person;
import productivity.progress.Change;
import productivity.status.Subject;
import productivity.value.Refusal;

/** Who may do what to an update that is there: role by operation by workstream. */
class AfterAnUpdateTest {
  /** What can become of an update, whatever the words that it had. */
  static final Map<Class<?>, BiFunction<Change, Operation.PostUpdate, Operation>> OPERATIONS =
      Map.of(
          Operation.Correct.class,
          (made, update) -> new Operation.Correct(made.number(), update),
          Operation.Reword.class,
          (made, update) -> new Operation.Reword(made.number(), "Said", update.note()),
          Operation.Withdraw.class,
          (made, update) -> new Operation.Withdraw(List.of(made.number())));

  @TempDir Path folder;

  @Test
  void isForThoseWhoAnswerForItsWorkstream() {
    try (Workroom room = new Workroom(folder)) {
      room.assign("digital");
      for (String workstream : List.of("digital", "gdpr")) {
        Subject.Item item = added(room, workstream);
        for (var operation : OPERATIONS.values()) {
          boolean own = workstream.equals("digital");
          tries(room, item, operation, Workroom.ADMIN, true);
          tries(room, item, operation, Workroom.LEAD, own);
          tries(room, item, operation, Workroom.DEPUTY, own);
          tries(room, item, operation, Workroom.VIEWER, false);
        }
      }
    }
  }

  private static Subject.Item added(Workroom room, String workstream) {
    Operation deliverable =
        new Operation.AddDeliverable(
            room.stream(workstream), "A map", "2017-18", Optional.empty(), Optional.empty());
    return Workroom.deliverable(room.made(Workroom.ADMIN, deliverable).act().item().code());
  }

  private static void tries(
      Workroom room,
      Subject.Item item,
      BiFunction<Change, Operation.PostUpdate, Operation> after,
      Person who,
      boolean may) {
    Change made = room.made(Workroom.ADMIN, update(item, "Said"));
    Operation operation = after.apply(made, update(item, "Said again"));
    List<String> before = room.rows();
    if (may) {
      room.made(who, operation);
      assertThat(room.rows()).isNotEqualTo(before);
    } else {
      assertThatThrownBy(() -> room.made(who, operation))
          .isInstanceOf(Refusal.class)
          .hasMessageEndingWith(" Nothing was changed.");
      assertThat(room.rows()).isEqualTo(before);
    }
  }

  private static Operation.PostUpdate update(Subject.Item item, String note) {
    return new Operation.PostUpdate(item, Optional.empty(), List.of(), note);
  }
}
