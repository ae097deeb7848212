package productivity.playground.api;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import productivity.playground.workspace.People;
import productivity.playground.workspace.Refused;
import productivity.playground.workspace.Workspace;

/** {@code api.test}, {@code auth.test} and {@code apps.connections.open}. */
final class AppMethods {
  private final String origin;
  private final AtomicLong tickets = new AtomicLong();

  AppMethods(String origin) {
    this.origin = origin;
  }

  void addTo(WebApi api) {
    Rule open = new Rule(Rule.TokenKind.NONE, List.of(), Rule.Tier.FOUR);
    api.add("api.test", open, AppMethods::test);
    api.add("auth.test", Rule.bot(Rule.Tier.SPECIAL), arguments -> who());
    Rule socket = new Rule(Rule.TokenKind.APP, List.of(), Rule.Tier.ONE);
    api.add("apps.connections.open", socket, arguments -> connection());
  }

  private static JsonObject test(Arguments arguments) {
    Optional<String> error = arguments.text("error");
    if (error.isPresent()) {
      throw new Refused(error.get());
    }
    JsonObject reply = new JsonObject();
    reply.add("args", arguments.sent());
    return reply;
  }

  private JsonObject who() {
    JsonObject reply = new JsonObject();
    reply.addProperty("url", origin + "/");
    reply.addProperty("team", "Playground");
    reply.addProperty("team_id", Workspace.TEAM);
    reply.addProperty("user", "productivity");
    reply.addProperty("user_id", People.BOT);
    reply.addProperty("bot_id", People.BOT_ID);
    reply.addProperty("is_enterprise_install", false);
    return reply;
  }

  /** An address with a ticket, of the right form; no socket is served behind it yet. */
  private JsonObject connection() {
    JsonObject reply = new JsonObject();
    reply.addProperty(
        "url",
        "%s/link/?ticket=%d&app_id=%s"
            .formatted(
                origin.replaceFirst("^http", "ws"), tickets.incrementAndGet(), Workspace.APP));
    return reply;
  }
}
