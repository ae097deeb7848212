package productivity.playground.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static productivity.playground.limits.Json.plain;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageLimitsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'text':'x'}",
        "{'text':'','blocks':[{'type':'divider'}]}",
        "{'blocks':[{'type':'divider'}]}",
        "{'attachments':[{'color':'#ff0000','text':'x'}]}",
        "{'attachments':[{'blocks':[{'type':'divider'}]}]}",
        "{'text':'x','response_type':'in_channel','replace_original':false}",
        "{'delete_original':true}",
        "{'text':'x','thread_ts':'1468310400.000001','reply_broadcast':true}",
        "{'channel':'C1','text':'x','metadata':{'event_type':'a','event_payload':{'b':[1]}}}"
      })
  void passes(String message) {
    assertThat(faults(message)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "{'text':''}",
        "{'text':7,'blocks':[{'type':'divider'}]}",
        "{'blocks':[]}",
        "{'blocks':'x'}",
        "{'delete_original':false}",
        "{'text':'x','attachments':[{'blocks':[{'type':'sparkles'}]}]}",
        "{'text':'x','response_type':'everyone'}",
        "{'text':'x','thread_ts':'1468310400'}",
        "{'text':'x','thread_ts':1468310400.000001}",
        "{'text':'x','metadata':{'event_type':'a'}}",
        "{'text':'x','metadata':{'event_payload':{}}}",
        "{'text':'x','metadata':{'event_type':'a','event_payload':'b'}}",
        "{'text':'x','metadata':{'event_type':'a','event_payload':{},'more':1}}"
      })
  void refuses(String message) {
    assertThat(faults(message)).hasSize(1);
  }

  @Test
  void saysWhatAndWhereAsSlackSaysIt() {
    assertThat(Json.inMessage("{'type':'header','text':" + plain(151) + "}"))
        .containsExactly(
            "[ERROR] must be less than 151 characters [json-pointer:/blocks/0/text/text]");
  }

  private static List<String> faults(String message) {
    return MessageLimits.faults(Json.read(message));
  }
}
