package productivity.web;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code GET /healthz}: 200 when every component works, else 503, each named with its state. */
final class HealthPage {
  private static final Logger log = LoggerFactory.getLogger(HealthPage.class);
  private static final String OK = "ok";

  private final List<Health> components;

  HealthPage(List<Health> components) {
    this.components = List.copyOf(components);
  }

  WebReply reply() {
    JsonObject states = new JsonObject();
    boolean allWell = true;
    for (Health component : components) {
      Optional<String> trouble = troubleOf(component);
      states.addProperty(component.name(), trouble.orElse(OK));
      allWell &= trouble.isEmpty();
    }
    JsonObject page = new JsonObject();
    page.addProperty("status", allWell ? OK : "failing");
    page.add("components", states);
    int status = allWell ? HttpStatus.OK_200 : HttpStatus.SERVICE_UNAVAILABLE_503;
    return new WebReply(status, WebReply.JSON, page.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<String> troubleOf(Health component) {
    try {
      return component.check();
    } catch (RuntimeException e) {
      log.warn("The check of {} failed", component.name(), e);
      return Optional.of("The check itself failed.");
    }
  }
}
