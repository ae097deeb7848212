package productivity.playground.page;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Map;

/** Everything under {@code /play/}: what the page asks, and each deed by its name. */
final class Play implements HttpHandler {
  private static final String PATH = "/play/";

  private final HttpHandler stream;
  private final Map<String, Deed> questions;
  private final Map<String, Deed> deeds;

  Play(HttpHandler stream, Map<String, Deed> questions, Map<String, Deed> deeds) {
    this.stream = stream;
    this.questions = Map.copyOf(questions);
    this.deeds = Map.copyOf(deeds);
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    String name = exchange.getRequestURI().getPath().substring(PATH.length());
    boolean posted = exchange.getRequestMethod().equals("POST");
    Deed deed = (posted ? deeds : questions).get(name);
    if (!posted && name.equals("stream")) {
      stream.handle(exchange);
    } else if (deed == null) {
      Replies.refuse(exchange, Replies.NOT_FOUND, "The playground knows nothing of that name.");
    } else if (posted && !isJson(exchange)) {
      Replies.refuse(exchange, Replies.UNSUPPORTED, "Send application/json.");
    } else {
      Replies.json(exchange, deed.done(posted ? Ask.posted(exchange) : Ask.inAddress(exchange)));
    }
  }

  /** No form of a foreign page can send this type without being asked first. */
  private static boolean isJson(HttpExchange exchange) {
    String type = exchange.getRequestHeaders().getFirst("Content-Type");
    return type != null && type.startsWith("application/json");
  }
}
