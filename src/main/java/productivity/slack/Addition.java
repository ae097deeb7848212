package productivity.slack;

import com.slack.api.bolt.App;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import productivity.slack.call.SlackCalls;

/** Something that the app does besides answering what is typed: Home, the echo, forms. */
public interface Addition {
  /** Registers what it listens to, before the app starts. */
  void joinTo(App app, Way way);

  /** The way to Slack, and the threads on which to go it: never in an acknowledgement. */
  record Way(SlackCalls calls, Executor threads, InPlace inPlace) {}

  /** Puts a message in the place of the one on which a button was pressed. */
  @FunctionalInterface
  interface InPlace {
    void put(@Nullable String responseUrl, byte[] message);
  }
}
