package productivity.playground.sampler;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import productivity.playground.limits.MessageLimits;
import productivity.playground.limits.ViewLimits;

/** Slack's limits against JSON as developers write it. */
class SampleTest {
  @ParameterizedTest
  @ValueSource(strings = {"blocks", "elements", "opener", "figures"})
  void slackTakesTheMessage(String name) {
    JsonObject message = new JsonObject();
    message.add("blocks", json(name));

    assertThat(MessageLimits.faults(message)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"form", "second", "third", "home"})
  void slackTakesTheView(String name) {
    assertThat(ViewLimits.faults(json(name))).isEmpty();
  }

  private static JsonElement json(String name) {
    return JsonParser.parseString(Sample.of(name).json());
  }
}
