package productivity.web;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Writes replies. */
final class Replies {
  private static final HttpField JSON =
      new PreEncodedHttpField(HttpHeader.CONTENT_TYPE, WebReply.JSON);
  private static final HttpField TEXT =
      new PreEncodedHttpField(HttpHeader.CONTENT_TYPE, WebReply.TEXT);

  private Replies() {}

  static void send(WebReply reply, Response response, Callback callback) {
    response.setStatus(reply.status());
    if (reply.body().length > 0) {
      response.getHeaders().put(contentType(reply.contentType()));
    }
    response.write(true, ByteBuffer.wrap(reply.body()), callback);
  }

  private static HttpField contentType(String type) {
    return switch (type) {
      case WebReply.JSON -> JSON;
      case WebReply.TEXT -> TEXT;
      default -> new HttpField(HttpHeader.CONTENT_TYPE, type);
    };
  }
}
