package productivity.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import productivity.delivery.Notice.State;
import productivity.playground.Fault;

/** Messages after something was done about what they tell. */
class RefreshingTest {
  private static final String UPDATE = "chat.update";
  private static final Duration SOON = Duration.ofSeconds(30);

  private static final int CHANNELS = 14;

  @TempDir Path folder;
  private final AtomicReference<String> words = new AtomicReference<>("open");
  private Mailroom room;
  private Dispatcher dispatcher;
  private Runnable whileWording = () -> {};

  @BeforeEach
  void open() {
    room = new Mailroom(folder, CHANNELS);
    dispatcher = room.dispatcher(room.wordedBy(this::wording));
    room.owe("C101", "EP-1", "EP-2");
    room.wait(Duration.ofSeconds(2));
  }

  @AfterEach
  void close() {
    room.close();
  }

  private Optional<JsonObject> wording(Notice notice) {
    JsonObject message = new JsonObject();
    message.addProperty("text", words.get());
    whileWording.run();
    return Optional.of(message);
  }

  private boolean does(String newWords, String item) {
    words.set(newWords);
    return room.markTelling(item);
  }

  @Test
  void manyChangesAreOneUpdate() {
    room.deliver(dispatcher, SOON);
    assertThat(does("moved", "EP-1")).isTrue();
    assertThat(does("moved again", "EP-2")).isTrue();
    assertThat(does("done", "EP-1")).isTrue();
    assertThat(does("done", "EP-3")).isFalse();

    room.deliver(dispatcher, SOON);

    assertThat(room.standing()).containsExactly("C101: done");
    assertThat(room.calls(UPDATE)).hasSize(1);
    room.deliver(dispatcher, SOON);
    assertThat(room.calls(UPDATE)).hasSize(1);
  }

  @Test
  void allChannelsThatWereToldAreShownIt() {
    for (int channel = 1; channel <= CHANNELS; channel++) {
      room.owe("C10%d".formatted(channel), "EP-9");
    }
    room.deliver(dispatcher, SOON);
    assertThat(does("done", "EP-9")).isTrue();

    room.deliver(dispatcher, SOON);

    assertThat(room.calls(UPDATE)).hasSize(CHANNELS);
  }

  @Test
  void aChangeThatIsMadeWhileTheMessageIsPostedIsShown() {
    whileWording = once(() -> does("done", "EP-1"));

    room.deliver(dispatcher, SOON);

    assertThat(room.standing()).containsExactly("C101: done");
    assertThat(room.posts()).isOne();
  }

  @Test
  void aChangeThatIsMadeWhileTheMessageIsBroughtUpToDateIsShown() {
    room.deliver(dispatcher, SOON);
    does("moved", "EP-1");
    whileWording = once(() -> does("done", "EP-1"));

    room.deliver(dispatcher, SOON);

    assertThat(room.standing()).containsExactly("C101: done");
    assertThat(room.calls(UPDATE)).hasSize(2);
  }

  @Test
  void aChangeWhoseMessageIsInDoubtIsShownOnceItIsFound() {
    room.repliesToLose.set(1);
    room.deliver(dispatcher, SOON);
    assertThat(room.in(State.SENDING)).hasSize(1);
    does("done", "EP-1");

    room.deliver(dispatcher, Duration.ofMinutes(5));

    assertThat(room.standing()).containsExactly("C101: done");
    assertThat(room.posts()).isOne();
  }

  @Test
  void whatIsTooFastOrLostIsTriedAgain() {
    room.deliver(dispatcher, SOON);
    room.slack.order(UPDATE, new Fault.Failed(429, "7"));
    room.slack.order(UPDATE, new Fault.Dropped());
    does("done", "EP-1");

    room.deliver(dispatcher, Duration.ofMinutes(5));

    assertThat(room.standing()).containsExactly("C101: done");
    assertThat(room.calls(UPDATE)).hasSize(3);
  }

  @Test
  void whatIsRefusedForGoodIsLeftAsItIs() {
    room.deliver(dispatcher, SOON);
    room.slack.order(UPDATE, new Fault.Refused("message_not_found"));
    does("done", "EP-1");

    room.deliver(dispatcher, Duration.ofMinutes(5));

    assertThat(room.calls(UPDATE)).hasSize(1);
    assertThat(room.standing()).containsExactly("C101: open");
  }

  private Runnable once(Runnable deed) {
    return () -> {
      whileWording = () -> {};
      deed.run();
    };
  }
}
