package productivity.slack.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import productivity.slack.message.Part.Choice;

class RenderedTest {
  @Test
  void whatAPersonTypedIsNeverFormatting() {
    String hostile = "<!channel> <@U123> *bold* <https://evil.example|click> & done";
    Reply reply =
        Reply.titled(hostile)
            .paragraph(hostile)
            .bullets(List.of(RichText.of(hostile)))
            .note(hostile)
            .build();

    List<JsonObject> texts =
        objects(ephemeral(reply, "status", 1)).stream()
            .filter(object -> object.has("text") && object.get("text").isJsonPrimitive())
            .filter(object -> object.has("type"))
            .toList();

    assertThat(texts).hasSizeGreaterThan(3);
    assertThat(texts)
        .allSatisfy(
            object -> assertThat(object.get("type").getAsString()).isIn("plain_text", "text"));
    assertThat(texts)
        .filteredOn(object -> object.get("text").getAsString().equals(hostile))
        .hasSize(4);
  }

  @Test
  void theNotificationTextCannotPingAnybody() {
    Reply reply = Reply.saying("There is no <!channel> & more.").build();

    assertThat(ephemeral(reply, "status", 1).get("text").getAsString())
        .isEqualTo("There is no &lt;!channel&gt; &amp; more.");
  }

  @Test
  void buttonsCarryTheCommandThatTheySend() {
    Reply reply =
        Reply.titled("Title")
            .choices(List.of(new Choice("Status of 2017-18", "status 2017-18")))
            .build();

    assertThat(buttons(ephemeral(reply, "status", 1)))
        .containsExactly("ask-1=status 2017-18", "share=status");
  }

  @Test
  void longAnswersTurnTheirPagesByButton() {
    Reply reply = Reply.titled("Title").bullets(longList()).build();

    assertThat(buttons(ephemeral(reply, "deadlines all", 2)))
        .containsExactly(
            "ask-1=deadlines all page 1",
            "ask-2=deadlines all page 3",
            "share=deadlines all page 2");
    assertThat(Rendered.of(reply, "deadlines all", 2).text())
        .contains("Page 2 of", "Next page:  deadlines all page 3");
  }

  @Test
  void aQuestionBackIsNotForSharing() {
    Reply reply = Reply.titled("Did you mean").notShareable().build();

    assertThat(buttons(ephemeral(reply, "statsu", 1))).isEmpty();
  }

  @Test
  void theSharedFormSaysWhoSharedItAndHasNoButtons() {
    Reply reply = Reply.titled("Title").choices(List.of(new Choice("More", "status"))).build();
    JsonObject shared = json(Rendered.of(reply, "status", 1).sharedBy("U2CERLKJA"));

    assertThat(shared.get("response_type").getAsString()).isEqualTo("in_channel");
    assertThat(shared.toString()).contains("Shared by <@U2CERLKJA>").doesNotContain("button");
  }

  @Test
  void nobodyCanShareUnderAMadeUpName() {
    Rendered rendered = Rendered.of(Reply.titled("Title").build(), "status", 1);

    assertThatThrownBy(() -> rendered.sharedBy("U1> <!channel"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theTerminalShowsTheSameWords() {
    Reply reply =
        Reply.titled("Title")
            .paragraph(RichText.of("plain ").bold("bold ").code("EP-3"))
            .bullets(List.of(RichText.of("item")))
            .note("small print")
            .build();

    assertThat(Rendered.of(reply, "status", 1).text())
        .contains("Title", "plain bold EP-3", "• item", "small print");
  }

  private static List<RichText> longList() {
    return IntStream.range(0, 600).mapToObj(i -> RichText.of("item number " + i)).toList();
  }

  private static JsonObject ephemeral(Reply reply, String command, int page) {
    return json(Rendered.of(reply, command, page).ephemeral());
  }

  private static JsonObject json(byte[] bytes) {
    return JsonParser.parseString(new String(bytes, StandardCharsets.UTF_8)).getAsJsonObject();
  }

  private static List<String> buttons(JsonObject message) {
    return objects(message).stream()
        .filter(object -> object.has("action_id"))
        .map(
            button ->
                button.get("action_id").getAsString() + "=" + button.get("value").getAsString())
        .toList();
  }

  private static List<JsonObject> objects(JsonElement element) {
    List<JsonObject> found = new ArrayList<>();
    if (element.isJsonArray()) {
      element.getAsJsonArray().forEach(child -> found.addAll(objects(child)));
    } else if (element.isJsonObject()) {
      found.add(element.getAsJsonObject());
      element
          .getAsJsonObject()
          .entrySet()
          .forEach(entry -> found.addAll(objects(entry.getValue())));
    }
    return found;
  }
}
