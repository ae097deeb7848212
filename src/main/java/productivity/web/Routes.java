package productivity.web;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Which path leads where. */
final class Routes extends Handler.Abstract {
  private static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";

  private final SlackDoor door;
  private final HealthPage health;
  private final PrometheusMeterRegistry registry;

  Routes(SlackDoor door, HealthPage health, PrometheusMeterRegistry registry) {
    this.door = door;
    this.health = health;
    this.registry = registry;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    switch (Request.getPathInContext(request)) {
      case "/slack/events" -> atTheDoor(request, response, callback);
      case "/healthz" -> page(request, response, callback, health::reply);
      case "/metrics" -> page(request, response, callback, this::metrics);
      default -> Replies.send(WebReply.empty(HttpStatus.NOT_FOUND_404), response, callback);
    }
    return true;
  }

  private void atTheDoor(Request request, Response response, Callback callback) {
    if (HttpMethod.POST.is(request.getMethod())) {
      door.enter(request, response, callback);
    } else {
      refuseMethod(response, callback, "POST");
    }
  }

  private static void page(
      Request request, Response response, Callback callback, Supplier<WebReply> reply) {
    if (HttpMethod.GET.is(request.getMethod()) || HttpMethod.HEAD.is(request.getMethod())) {
      response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
      Replies.send(reply.get(), response, callback);
    } else {
      refuseMethod(response, callback, "GET, HEAD");
    }
  }

  private static void refuseMethod(Response response, Callback callback, String allowed) {
    response.getHeaders().put(HttpHeader.ALLOW, allowed);
    Replies.send(WebReply.empty(HttpStatus.METHOD_NOT_ALLOWED_405), response, callback);
  }

  private WebReply metrics() {
    byte[] text = registry.scrape().getBytes(StandardCharsets.UTF_8);
    return new WebReply(HttpStatus.OK_200, PROMETHEUS, text);
  }
}
