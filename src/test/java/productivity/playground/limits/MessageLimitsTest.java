package productivity.playground.limits;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessageLimitsTest {
  private static final String DIVIDER = "{'type':'divider'}";

  @Test
  void passesAMessageThatUsesEveryLimitToTheFull() {
    String header = "{'type':'header','text':%s}".formatted(text("plain_text", 150));
    String section =
        "{'type':'section','block_id':'%s','text':%s,'fields':[%s]}"
            .formatted(letters(255), text("mrkdwn", 3_000), times(10, text("plain_text", 2_000)));
    String actions = "{'type':'actions','elements':[%s]}".formatted(buttons(25, 75, 2_000));
    String context =
        "{'type':'context','elements':[%s]}".formatted(times(10, text("plain_text", 3_000)));
    String list =
        rich("{'type':'rich_text_list','style':'bullet','elements':[%s]}".formatted(run("x")));

    assertThat(
            faults(
                "{'text':'%s','response_type':'ephemeral','blocks':[%s,%s]}"
                    .formatted(
                        letters(40_000),
                        String.join(",", header, section, actions, context, list),
                        times(45, DIVIDER))))
        .isEmpty();
  }

  static Stream<String> beyondLimits() {
    return Stream.of(
        "{}",
        "[]",
        "{'text':''}",
        "{'text':'%s'}".formatted(letters(40_001)),
        "{'text':'x','response_type':'everyone'}",
        "{'blocks':[]}",
        "{'blocks':[%s]}".formatted(times(51, DIVIDER)),
        block("{'type':'sparkles'}"),
        block("{}"),
        block("{'type':'section'}"),
        block("{'type':'section','text':%s}".formatted(text("mrkdwn", 3_001))),
        block("{'type':'section','text':%s}".formatted(text("mrkdwn", 0))),
        block("{'type':'section','text':%s}".formatted(text("html", 1))),
        block("{'type':'section','fields':[%s]}".formatted(times(11, text("mrkdwn", 1)))),
        block("{'type':'section','fields':[%s]}".formatted(text("mrkdwn", 2_001))),
        block("{'type':'header','text':%s}".formatted(text("plain_text", 151))),
        block("{'type':'header','text':%s}".formatted(text("mrkdwn", 1))),
        block("{'type':'context','elements':[]}"),
        block("{'type':'context','elements':[%s]}".formatted(times(11, text("mrkdwn", 1)))),
        block("{'type':'actions','elements':[%s]}".formatted(buttons(26, 1, 1))),
        block("{'type':'actions','elements':[%s]}".formatted(buttons(1, 76, 1))),
        block("{'type':'actions','elements':[%s]}".formatted(buttons(1, 1, 2_001))),
        block("{'type':'actions','elements':[%s]}".formatted(times(2, button("same", 1, 1)))),
        block("{'type':'actions','elements':[%s]}".formatted(button(letters(256), 1, 1))),
        block("{'type':'divider','block_id':'%s'}".formatted(letters(256))),
        block(times(2, "{'type':'divider','block_id':'same'}")),
        block(rich("{'type':'rich_text_section','elements':[]}")),
        block(rich(run(""))),
        block(rich("{'type':'text','text':'loose'}")),
        block(
            rich("{'type':'rich_text_list','style':'square','elements':[%s]}".formatted(run("x")))),
        block(rich(run("x").replace("'text':'x'", "'text':'x','style':{'loud':true}"))));
  }

  @ParameterizedTest
  @MethodSource("beyondLimits")
  void refusesWhatSlackWouldRefuse(String message) {
    assertThat(faults(message)).isNotEmpty();
  }

  @Test
  void saysWhere() {
    assertThat(faults(block("{'type':'header','text':%s}".formatted(text("plain_text", 151)))))
        .containsExactly(
            "[ERROR] must be less than 151 characters [json-pointer:/blocks/0/text/text]");
  }

  private static List<String> faults(String message) {
    return MessageLimits.faults(JsonParser.parseString(message.replace('\'', '"')));
  }

  private static String block(String block) {
    return "{'blocks':[" + block + "]}";
  }

  private static String rich(String element) {
    return "{'type':'rich_text','elements':[" + element + "]}";
  }

  private static String run(String text) {
    return "{'type':'rich_text_section','elements':[{'type':'text','text':'" + text + "'}]}";
  }

  private static String text(String type, int length) {
    return "{'type':'" + type + "','text':'" + letters(length) + "'}";
  }

  private static String buttons(int count, int text, int value) {
    return String.join(
        ",",
        Stream.iterate(1, id -> id + 1)
            .limit(count)
            .map(id -> button("b" + id, text, value))
            .toList());
  }

  private static String button(String id, int text, int value) {
    return "{'type':'button','action_id':'%s','text':%s,'value':'%s'}"
        .formatted(id, text("plain_text", text), letters(value));
  }

  private static String times(int count, String json) {
    return String.join(",", Stream.generate(() -> json).limit(count).toList());
  }

  private static String letters(int count) {
    return "x".repeat(count);
  }
}
