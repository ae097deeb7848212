package productivity.web;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code POST /slack/events}: the body under its cap, then the guard, then whoever answers. */
final class SlackDoor {
  private static final Logger log = LoggerFactory.getLogger(SlackDoor.class);
  private static final String TIMESTAMP = "X-Slack-Request-Timestamp";
  private static final String SIGNATURE = "X-Slack-Signature";

  private final Guard guard;
  private final SlackRequests requests;
  private final Meters meters;

  SlackDoor(Guard guard, SlackRequests requests, Meters meters) {
    this.guard = guard;
    this.requests = requests;
    this.meters = meters;
  }

  void enter(Request request, Response response, Callback callback) {
    BodyReader.read(request, new Visit(request, response, callback));
  }

  /** One request, from its body's arrival to the reply. */
  private final class Visit implements BodyReader.Listener {
    private final Request request;
    private final Response response;
    private final Callback callback;

    Visit(Request request, Response response, Callback callback) {
      this.request = request;
      this.response = response;
      this.callback = callback;
    }

    @Override
    public void whole(byte[] body) {
      HttpFields headers = request.getHeaders();
      Guard.Finding finding = guard.check(headers.get(TIMESTAMP), headers.get(SIGNATURE), body);
      if (finding == Guard.Finding.WELCOME) {
        WebReply reply = answer(body);
        end(reply, Outcome.of(reply));
      } else if (SslCheck.is(body)) {
        end(WebReply.empty(HttpStatus.OK_200), Outcome.SSL_CHECK);
      } else {
        end(WebReply.empty(HttpStatus.UNAUTHORIZED_401), Outcome.of(finding));
      }
    }

    @Override
    public void cutOff(int status) {
      // What is left of the body would be taken for the next request.
      response.getHeaders().put(HttpHeader.CONNECTION, "close");
      end(WebReply.empty(status), Outcome.CUT_OFF);
    }

    private WebReply answer(byte[] body) {
      try {
        return requests.receive(body);
      } catch (RuntimeException e) {
        log.error("A request failed outside every handler", e);
        return WebReply.empty(HttpStatus.INTERNAL_SERVER_ERROR_500);
      }
    }

    private void end(WebReply reply, Outcome outcome) {
      Replies.send(reply, response, callback);
      meters.count(outcome, request.getBeginNanoTime());
    }
  }
}
