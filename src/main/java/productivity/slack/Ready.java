package productivity.slack;

import com.slack.api.bolt.response.Response;

/** An acknowledgement whose JSON is there already, as bytes that are shared and never change. */
final class Ready extends Response {
  private final byte[] json;

  Ready(byte[] json) {
    this.json = json;
    setContentType(CONTENT_TYPE_APPLICATION_JSON_UTF8);
  }

  byte[] json() {
    return json;
  }
}
