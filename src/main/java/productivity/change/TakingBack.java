package productivity.change;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import productivity.progress.Act;
import productivity.progress.Change;
import productivity.progress.Undoing;
import productivity.value.Coded;
import productivity.value.Refusal;

/** Undoes a change, one's own or not, for whoever may make the like of it today. */
final class TakingBack {
  private static final int SEARCHED = 50;

  private final Scene scene;

  TakingBack(Scene scene) {
    this.scene = scene;
  }

  Change undo(Operation.Undo undo) {
    Change change = undo.number().map(this::numbered).orElseGet(this::newestOfMine);
    Act origin = scene.log().originOf(change).act();
    requireAsForMaking(origin);
    Act act =
        scene.act(
            Kind.UNDO,
            change.act().item(),
            "Undid change %d: %s".formatted(change.number(), change.act().said()),
            Optional.empty());
    Undoing undoing = new Undoing(scene.session(), scene.programme(), scene.log());
    return origin.operation().equals(Kind.OFFICE.code())
        ? new Office(scene).rearranging(() -> undoing.undo(change, act))
        : undoing.undo(change, act);
  }

  /** Some things are said of several workstreams at once. */
  private void requireAsForMaking(Act origin) {
    Kind kind = Coded.of(Kind.class, origin.operation());
    boolean several = kind == Kind.REMIND && origin.item().code().contains(Assigning.BETWEEN);
    if (kind == Kind.ASSIGN_DEPUTY || several) {
      Stream.of(origin.item().code().split(Assigning.BETWEEN, -1))
          .forEach(workstream -> scene.require(kind, Optional.of(workstream)));
    } else {
      scene.require(kind, origin.item().workstream());
    }
  }

  void undoIfItHolds(long number) {
    if (!numbered(number).undone()) {
      Change unused = undo(new Operation.Undo(Optional.of(number)));
    }
  }

  /** The last of them is what the request comes to. */
  Change withdraw(Operation.Withdraw withdraw) {
    int last = withdraw.changes().size() - 1;
    TakingBack before = new TakingBack(scene.between());
    withdraw.changes().subList(0, last).forEach(before::undoIfItHolds);
    return undo(new Operation.Undo(Optional.of(withdraw.changes().get(last))));
  }

  private Change numbered(long number) {
    return scene
        .log()
        .find(number)
        .orElseThrow(
            () -> new Refusal(Refusal.Code.NOT_FOUND, "There is no change %,d.".formatted(number)));
  }

  private Change newestOfMine() {
    return scene.log().by(scene.request().person().id(), SEARCHED).stream()
        .filter(change -> !change.undone() && change.undoes().isEmpty())
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal(
                    Refusal.Code.NOT_FOUND,
                    "You have changed nothing that could be undone.",
                    List.of("help undo")));
  }
}
