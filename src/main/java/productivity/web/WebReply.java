package productivity.web;

import java.nio.charset.StandardCharsets;

/**
 * A status, a content type and the bytes to send. The bytes may be shared with other replies;
 * nobody may change them.
 */
public final class WebReply {
  public static final String JSON = "application/json; charset=utf-8";
  public static final String TEXT = "text/plain; charset=utf-8";

  private static final byte[] NOTHING = {};

  private final int status;
  private final String contentType;
  private final byte[] body;

  public WebReply(int status, String contentType, byte[] body) {
    this.status = status;
    this.contentType = contentType;
    this.body = body;
  }

  /** A status and nothing else: what a stranger is told. */
  public static WebReply empty(int status) {
    return new WebReply(status, TEXT, NOTHING);
  }

  public static WebReply json(byte[] body) {
    return new WebReply(200, JSON, body);
  }

  public static WebReply text(String body) {
    return new WebReply(200, TEXT, body.getBytes(StandardCharsets.UTF_8));
  }

  public int status() {
    return status;
  }

  public String contentType() {
    return contentType;
  }

  public byte[] body() {
    return body;
  }
}
