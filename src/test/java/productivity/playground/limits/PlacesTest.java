package productivity.playground.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static productivity.playground.limits.Json.plain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of element and block is tried in each place; a place not named must refuse it. */
class PlacesTest {
  private static final String OPTIONS = ",'options':[" + Json.option(1) + "]";
  private static final String OPINION = "{'text':" + plain(1) + ",'value':'x'}";
  private static final String RICH =
      ",'elements':[{'type':'rich_text_section','elements':[{'type':'text','text':'x'}]}]";
  private static final String TASK = ",'task_id':'x','title':'x'";

  /** What must be there besides the type. */
  private static final Map<String, String> NEEDED =
      Map.ofEntries(
          Map.entry("button", ",'text':" + plain(1)),
          Map.entry(
              "workflow_button",
              ",'text':%s,'workflow':{'trigger':{'url':'https://x'}}".formatted(plain(1))),
          Map.entry("static_select", OPTIONS),
          Map.entry("multi_static_select", OPTIONS),
          Map.entry("overflow", OPTIONS),
          Map.entry("radio_buttons", OPTIONS),
          Map.entry("checkboxes", OPTIONS),
          Map.entry("number_input", ",'is_decimal_allowed':true"),
          Map.entry("image", ",'alt_text':'x','image_url':'https://x'"),
          Map.entry("plain_text", ",'text':'x'"),
          Map.entry("mrkdwn", ",'text':'x'"),
          Map.entry(
              "feedback_buttons",
              ",'positive_button':%1$s,'negative_button':%1$s".formatted(OPINION)),
          Map.entry("icon_button", ",'icon':'trash','text':" + plain(1)),
          Map.entry("section", ",'text':" + plain(1)),
          Map.entry("header", ",'text':" + plain(1)),
          Map.entry("context", ",'elements':[" + plain(1) + "]"),
          Map.entry("actions", ",'elements':[{'type':'button','text':" + plain(1) + "}]"),
          Map.entry("input", ",'label':" + plain(1) + ",'element':{'type':'plain_text_input'}"),
          Map.entry("rich_text", RICH),
          Map.entry(
              "video",
              ",'title':%s,'alt_text':'x','thumbnail_url':'https://x','video_url':'https://x'"
                  .formatted(plain(1))),
          Map.entry("card", ",'title':" + plain(1)),
          Map.entry("alert", ",'text':" + plain(1)),
          Map.entry("carousel", ",'elements':[{'type':'card','title':" + plain(1) + "}]"),
          Map.entry("container", ",'title':" + plain(1) + ",'child_blocks':[{'type':'divider'}]"),
          Map.entry("task_card", TASK),
          Map.entry("plan", ",'title':'x','tasks':[{'type':'task_card'" + TASK + "}]"),
          Map.entry(
              "data_visualization",
              ",'title':'x','chart':{'type':'pie','segments':[{'label':'x','value':1}]}"),
          Map.entry("table", ",'rows':[[{'type':'raw_number','value':1,'text':'1'}]]"),
          Map.entry(
              "data_table",
              ",'caption':'x','rows':[[{'type':'raw_text','text':'x'}],[{'type':'rich_text'"
                  + RICH
                  + "}]]"),
          Map.entry("markdown", ",'text':'x'"),
          Map.entry(
              "context_actions",
              ",'elements':[{'type':'icon_button','icon':'trash','text':" + plain(1) + "}]"),
          Map.entry("file", ",'external_id':'x','source':'remote'"));

  private static final Map<String, Function<String, List<String>>> BLOCKS =
      Map.of(
          "section", element -> Json.inMessage(Json.section(element)),
          "actions", element -> Json.inMessage(Json.actions("[" + element + "]")),
          "input", element -> Json.inMessage(Json.input(element)),
          "context", element -> inElements("context", element),
          "context_actions", element -> inElements("context_actions", element));

  private static final Map<String, Function<String, List<String>>> SURFACES =
      Map.of("message", Json::inMessage, "modal", Json::inModal, "home", Json::inHome);

  @ParameterizedTest
  @CsvSource({
    "button, section actions",
    "workflow_button, section actions",
    "static_select, section actions input",
    "external_select, section actions input",
    "users_select, section actions input",
    "conversations_select, section actions input",
    "channels_select, section actions input",
    "multi_static_select, section actions input",
    "multi_external_select, section actions input",
    "multi_users_select, section actions input",
    "multi_conversations_select, section actions input",
    "multi_channels_select, section actions input",
    "overflow, section actions",
    "radio_buttons, section actions input",
    "checkboxes, section actions input",
    "datepicker, section actions input",
    "timepicker, section actions input",
    "datetimepicker, actions input",
    "plain_text_input, input",
    "rich_text_input, actions input",
    "email_text_input, input",
    "url_text_input, input",
    "number_input, input",
    "file_input, input",
    "image, section context",
    "plain_text, context",
    "mrkdwn, context",
    "feedback_buttons, context_actions",
    "icon_button, context_actions",
    "sparkles, ''"
  })
  void anElementIsAllowedInTheseBlocksAlone(String type, String allowed) {
    assertThat(passing(BLOCKS, minimal(type))).isEqualTo(words(allowed));
  }

  @ParameterizedTest
  @CsvSource({
    "section, message modal home",
    "header, message modal home",
    "context, message modal home",
    "actions, message modal home",
    "divider, message modal home",
    "image, message modal home",
    "input, message modal home",
    "rich_text, message modal home",
    "video, message modal home",
    "card, message modal home",
    "alert, modal",
    "carousel, message home",
    "container, message",
    "task_card, message",
    "plan, message",
    "data_visualization, message",
    "table, message",
    "data_table, message",
    "markdown, message",
    "context_actions, message",
    "file, ''",
    "sparkles, ''"
  })
  void aBlockIsAllowedOnTheseSurfacesAlone(String type, String allowed) {
    assertThat(passing(SURFACES, minimal(type))).isEqualTo(words(allowed));
  }

  private static Set<String> passing(
      Map<String, Function<String, List<String>>> places, String json) {
    return places.entrySet().stream()
        .filter(place -> place.getValue().apply(json).isEmpty())
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static List<String> inElements(String block, String element) {
    return Json.inMessage("{'type':'%s','elements':[%s]}".formatted(block, element));
  }

  private static Set<String> words(String line) {
    return line.isEmpty() ? Set.of() : Set.of(line.split(" "));
  }

  private static String minimal(String type) {
    return "{'type':'%s'%s}".formatted(type, NEEDED.getOrDefault(type, ""));
  }
}
