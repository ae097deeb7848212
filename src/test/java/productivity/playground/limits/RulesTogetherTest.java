package productivity.playground.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static productivity.playground.limits.Json.actions;
import static productivity.playground.limits.Json.input;
import static productivity.playground.limits.Json.option;
import static productivity.playground.limits.Json.plain;
import static productivity.playground.limits.Json.section;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What several fields must be together, and the forms of single ones. */
class RulesTogetherTest {
  private static final String OPTIONS = "'options':[" + option(1) + "," + option(2) + "]";
  private static final String GROUPS =
      "'option_groups':[{'label':%s,%s}]".formatted(plain(1), OPTIONS);
  private static final String BUTTON = "{'type':'button','text':" + plain(1) + "}";
  private static final String NAMED =
      "{'type':'button','action_id':'same','text':%s}".formatted(plain(1));

  static Stream<String> allowed() {
    return Stream.of(
        section("{'type':'static_select',%s,'initial_option':%s}".formatted(OPTIONS, option(2))),
        section("{'type':'static_select',%s,'initial_option':%s}".formatted(GROUPS, option(2))),
        section("{'type':'checkboxes',%s,'initial_options':[%s]}".formatted(OPTIONS, option(1))),
        section("{'type':'datepicker','initial_date':'2016-02-29'}"),
        section("{'type':'timepicker','initial_time':'23:59','timezone':'Europe/London'}"),
        section("{'type':'multi_users_select','initial_users':['U1'],'max_selected_items':1}"),
        section("{'type':'conversations_select','filter':{'include':['im','public']}}"),
        input("{'type':'datetimepicker','initial_date_time':1628633820}"),
        input("{'type':'number_input','is_decimal_allowed':true,'initial_value':'0.5'}"),
        input(
            "{'type':'plain_text_input','dispatch_action_config':{'trigger_actions_on':['on_enter_pressed']}}"),
        "{'type':'image','alt_text':'x','slack_file':{'id':'F1'}}",
        rich("{'type':'text','text':'x','style':{'bold':true,'underline':true}}"),
        rich("{'type':'link','url':'https://x','text':'x','unsafe':true}"),
        rich("{'type':'user','user_id':'U1','style':{'highlight':true}}"),
        rich("{'type':'usergroup','usergroup_id':'S1'}"),
        rich("{'type':'channel','channel_id':'C1'}"),
        rich("{'type':'team','team_id':'T1'}"),
        rich("{'type':'emoji','name':'wave','unicode':'1f44b'}"),
        rich("{'type':'date','timestamp':1628633820,'format':'{date_long}','fallback':'x'}"),
        rich("{'type':'broadcast','range':'here'}"),
        rich("{'type':'color','value':'#ff0000'}"),
        chart(points(20)),
        part(
            "{'type':'rich_text_list','style':'ordered','indent':1,'offset':4,'border':1,'elements':[%s]}"),
        "{'type':'actions','elements':[%s]},{'type':'actions','elements':[%s]}"
            .formatted(NAMED, NAMED));
  }

  @ParameterizedTest
  @MethodSource("allowed")
  void passes(String blocks) {
    assertThat(Json.inMessage(blocks)).isEmpty();
  }

  static Stream<String> refused() {
    return Stream.of(choices(), pickers(), inputs(), texts(), frames()).flatMap(all -> all);
  }

  private static Stream<String> choices() {
    return Stream.of(
        section("{'type':'static_select',%s,'initial_option':%s}".formatted(OPTIONS, option(3))),
        section("{'type':'radio_buttons',%s,'initial_option':%s}".formatted(OPTIONS, option(3))),
        section("{'type':'checkboxes',%s,'initial_options':[%s]}".formatted(OPTIONS, option(3))),
        section("{'type':'static_select',%s,%s}".formatted(OPTIONS, GROUPS)),
        section("{'type':'static_select'}"),
        section("{'type':'static_select','options':[]}"),
        section(
            "{'type':'static_select','options':[{'text':%s,'value':'x','url':'https://x'}]}"
                .formatted(plain(1))),
        section(
            "{'type':'static_select','options':[{'text':{'type':'mrkdwn','text':'x'},'value':'x'}]}"),
        section("{'type':'multi_users_select','max_selected_items':0}"),
        section("{'type':'conversations_select','filter':{}}"),
        section("{'type':'conversations_select','filter':{'include':['everyone']}}"));
  }

  private static Stream<String> pickers() {
    return Stream.of(
        section("{'type':'datepicker','initial_date':'2015-02-29'}"),
        section("{'type':'datepicker','initial_date':'29/02/2016'}"),
        section("{'type':'timepicker','initial_time':'24:00'}"),
        input("{'type':'datetimepicker','initial_date_time':162863382}"),
        input("{'type':'datetimepicker','initial_date_time':'1628633820'}"),
        input("{'type':'datetimepicker','placeholder':%s}".formatted(plain(1))));
  }

  private static Stream<String> inputs() {
    return Stream.of(
        input("{'type':'plain_text_input','min_length':2,'max_length':1}"),
        input("{'type':'plain_text_input','min_length':2,'initial_value':'x'}"),
        input("{'type':'number_input'}"),
        input("{'type':'number_input','is_decimal_allowed':false,'initial_value':'0.5'}"),
        input("{'type':'number_input','is_decimal_allowed':true,'initial_value':'many'}"),
        input("{'type':'number_input','is_decimal_allowed':true,'min_value':'2','max_value':'1'}"),
        input("{'type':'file_input'},'dispatch_action':true"),
        "{'type':'input','element':{'type':'plain_text_input'}}",
        "{'type':'input','label':%s}".formatted(plain(1)));
  }

  private static Stream<String> texts() {
    return Stream.of(
        rich("{'type':'text','text':'x','style':{'loud':true}}"),
        rich("{'type':'text','text':'x','style':{'bold':'yes'}}"),
        rich("{'type':'broadcast','range':'world'}"),
        rich("{'type':'user'}"),
        part("{'type':'rich_text_list','style':'square','elements':[%s]}"),
        part("{'type':'rich_text_list','style':'bullet','indent':-1,'elements':[%s]}"),
        part("{'type':'rich_text_list','style':'bullet','elements':[{'type':'text','text':'x'}]}"),
        part("{'type':'rich_text_preformatted','elements':[{'type':'user','user_id':'U1'}]}"),
        "{'type':'header','text':%s,'colour':'red'}".formatted(plain(1)));
  }

  private static Stream<String> frames() {
    return Stream.of(
        actions("[" + NAMED + "," + NAMED + "]"),
        actions("[" + BUTTON.replace("'button'", "'button','style':'loud'") + "]"),
        "{'type':'divider','block_id':'same'},{'type':'divider','block_id':'same'}",
        "{'type':'image','alt_text':'x'}",
        "{'type':'image','image_url':'https://x'}",
        "{'type':'image','alt_text':'x','image_url':'https://x','slack_file':{'id':'F1'}}",
        "{'type':'image','alt_text':'x','slack_file':{'id':'F1','url':'https://x'}}",
        "{'type':'card','subtitle':%s}".formatted(plain(1)),
        "{'type':'container','title':%s,'child_blocks':[{'type':'container'}]}".formatted(plain(1)),
        "{'type':'table','rows':[[{'type':'text','text':'x'}]]}",
        "{'type':'table','rows':[[{'type':'raw_text','text':''}]]}",
        "{'type':'data_table','caption':'x','rows':[[{'type':'raw_text','text':'x'}]]}",
        "{'type':'data_table','caption':'x','rows':[%s,%s]}"
            .formatted("[{'type':'raw_text','text':'x'}]", "[]"),
        chart("{'type':'pie','segments':[{'label':'x','value':0}]}"),
        chart(points(21)),
        chart("{'type':'donut','segments':[{'label':'x','value':1}]}"),
        chart(bars("{'name':'x','data':[{'label':'other','value':1}]}")),
        chart(
            bars(
                "{'name':'x','data':%1$s},{'name':'x','data':%1$s}"
                    .formatted("[{'label':'x','value':1}]"))),
        "{'type':'video','title':%s,'alt_text':'x','thumbnail_url':'https://x','video_url':'http://x'}"
            .formatted(plain(1)));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void refuses(String blocks) {
    assertThat(Json.inMessage(blocks)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'type':'section','text':'x'}",
        "{'type':'section','text':null}",
        "{'type':'section','text':{'type':7,'text':8}}",
        "{'type':'section','fields':{}}",
        "{'type':'actions','elements':'x'}",
        "{'type':'rich_text','elements':[[]]}",
        "{'type':'table','rows':[7]}",
        "{'type':[]}",
        "'divider'",
        "null"
      })
  void answersEvenWhatIsNoBlockAtAll(String block) {
    assertThat(Json.inMessage(block)).isNotEmpty();
    assertThat(Json.inModal(block)).isNotEmpty();
  }

  private static String rich(String run) {
    return "{'type':'rich_text','elements':[{'type':'rich_text_quote','elements':[" + run + "]}]}";
  }

  private static String part(String part) {
    String item = "{'type':'rich_text_section','elements':[{'type':'text','text':'x'}]}";
    return "{'type':'rich_text','elements':[" + part.replace("%s", item) + "]}";
  }

  private static String chart(String chart) {
    return "{'type':'data_visualization','title':'x','chart':" + chart + "}";
  }

  private static String points(int count) {
    String data = Json.list(count, i -> "{'label':'%d','value':-1}".formatted(i));
    String categories = Json.list(count, "'%d'"::formatted);
    return "{'type':'line','series':[{'name':'x','data':%s}],'axis_config':{'categories':%s}}"
        .formatted(data, categories);
  }

  private static String bars(String series) {
    return "{'type':'bar','series':[" + series + "],'axis_config':{'categories':['x']}}";
  }
}
