package productivity.slack.echo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class LaneTest {
  private final Deque<Runnable> handedOn = new ArrayDeque<>();
  private final List<String> done = new ArrayList<>();
  private boolean full;

  private final Executor threads =
      work -> {
        if (full) {
          throw new RejectedExecutionException();
        }
        handedOn.add(work);
      };
  private final Lane lane = new Lane(threads);

  @Test
  void doesInOneTurnWhatCameBeforeIt() {
    lane.execute(() -> done.add("first"));
    lane.execute(() -> done.add("second"));

    turn();

    assertThat(done).containsExactly("first", "second");
    assertThat(handedOn).isEmpty();
  }

  @Test
  void takesNothingThatItTurnedAway() {
    full = true;
    assertThatThrownBy(() -> lane.execute(() -> done.add("refused")))
        .isInstanceOf(RejectedExecutionException.class);
    full = false;

    lane.execute(() -> done.add("taken"));
    turn();

    assertThat(done).containsExactly("taken");
  }

  @Test
  void goesOnAfterWorkThatBrokeOff() {
    lane.execute(
        () -> {
          throw new StackOverflowError("broke off");
        });
    assertThatThrownBy(this::turn).isInstanceOf(StackOverflowError.class);

    lane.execute(() -> done.add("next"));
    turn();

    assertThat(done).containsExactly("next");
  }

  private void turn() {
    handedOn.remove().run();
  }
}
