package productivity.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Valid bodies of every kind that Slack sends here. */
public final class Samples {
  private Samples() {}

  static List<String> all(String responseUrl) {
    return List.of(
        command("status 2016-17"),
        press("ask-1", "deadlines July 2016", responseUrl),
        press("share", "status", responseUrl),
        view("view_submission"),
        view("view_closed"),
        payload(
            "{'type':'shortcut','callback_id':'c','team':{'id':'T1'},'user':{'id':'U1EXAMPLE'}}"),
        payload(
            "{'type':'message_action','callback_id':'c','team':{'id':'T1'},'user':{'id':'U1EXAMPLE'},"
                + "'channel':{'id':'C1'},'message':{'ts':'1.2','text':'x'}}"),
        payload(
            "{'type':'block_suggestion','action_id':'a','value':'x','team':{'id':'T1'},"
                + "'user':{'id':'U1EXAMPLE'},'view':{'id':'V1'}}"),
        event("{'type':'app_home_opened','user':'U1','tab':'home'}"),
        event("{'type':'message','channel':'C1','user':'U1','text':'x','ts':'1.2'}"),
        quoted("{'type':'url_verification','token':'t','challenge':'3eZbrw1aB'}"),
        "token=t&ssl_check=1");
  }

  public static String command(String text) {
    return "token=t&team_id=T1&channel_id=C1&user_id=U1EXAMPLE&command=%2Fproductivity&text="
        + URLEncoder.encode(text, StandardCharsets.UTF_8)
        + "&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2F1&trigger_id=1.2";
  }

  public static String press(String action, String value, String responseUrl) {
    return payload(
        """
        {'type':'block_actions','team':{'id':'T1'},'user':{'id':'U1EXAMPLE','team_id':'T1'},
         'channel':{'id':'C1'},'trigger_id':'1.2','response_url':'%s',
         'container':{'type':'message','message_ts':'1.2'},
         'actions':[{'type':'button','block_id':'b','action_id':'%s','value':'%s',
                     'text':{'type':'plain_text','text':'More'}}]}
        """
            .formatted(responseUrl, action, value));
  }

  private static String view(String type) {
    return payload(
        "{'type':'%s','team':{'id':'T1'},'user':{'id':'U1EXAMPLE'},'view':{'id':'V1','type':'modal','callback_id':'c','state':{'values':{}}}}"
            .formatted(type));
  }

  private static String event(String event) {
    return quoted(
        "{'type':'event_callback','team_id':'T1','event_id':'Ev1','event':%s}".formatted(event));
  }

  private static String payload(String json) {
    return "payload=" + URLEncoder.encode(quoted(json), StandardCharsets.UTF_8);
  }

  private static String quoted(String json) {
    return json.replace('\'', '"');
  }
}
