package productivity.playground.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static productivity.playground.limits.Json.input;
import static productivity.playground.limits.Json.plain;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViewLimitsTest {
  private static final String FOCUSED = "{'type':'plain_text_input','focus_on_load':true}";

  @Test
  void passesAFormAndAHomeTab() {
    assertThat(Json.inModal(input(FOCUSED))).isEmpty();
    assertThat(Json.inHome(input(FOCUSED))).isEmpty();
  }

  @Test
  void saysWhatIsMissingAsSlackSaysIt() {
    assertThat(faults("{'type':'modal'}"))
        .containsExactly(
            "[ERROR] missing required field: blocks [json-pointer:/view]",
            "[ERROR] missing required field: title [json-pointer:/view]");
  }

  @Test
  void asksForSubmitWhereThereIsAnInput() {
    assertThat(
            faults("{'type':'modal','title':%s,'blocks':[%s]}".formatted(plain(1), input(FOCUSED))))
        .containsExactly("[ERROR] missing required field: submit [json-pointer:/view]");
  }

  @Test
  void givesTheFocusToOneElement() {
    assertThat(Json.inModal(input(FOCUSED) + "," + input(FOCUSED)))
        .containsExactly(
            "[ERROR] only one element can be set to true"
                + " [json-pointer:/view/blocks/1/element/focus_on_load]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{}",
        "{'type':'window','blocks':[{'type':'divider'}]}",
        "{'type':'home','blocks':[]}",
        "{'type':'home','blocks':[{'type':'divider'}],'title':{'type':'plain_text','text':'x'}}",
        "{'type':'modal','title':'x','blocks':[{'type':'divider'}]}",
        "{'type':'modal','title':{'type':'mrkdwn','text':'x'},'blocks':[{'type':'divider'}]}",
        "{'type':'home','blocks':[{'type':'divider'}],'submit_disabled':true}"
      })
  void refusesWhatSlackWouldRefuse(String view) {
    assertThat(faults(view)).isNotEmpty();
  }

  private static List<String> faults(String view) {
    return ViewLimits.faults(Json.read(view));
  }
}
