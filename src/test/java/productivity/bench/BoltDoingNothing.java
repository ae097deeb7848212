package productivity.bench;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.jakarta_servlet.SlackAppServlet;
import com.slack.api.bolt.response.Response;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;

/**
 * What ours is measured against: a Bolt app as its documentation has it, on the same Jetty, that
 * acknowledges the command with so many bytes and does nothing else.
 */
public final class BoltDoingNothing {
  private BoltDoingNothing() {}

  /** Takes the port, the signing secret and the number of bytes. */
  public static void main(String[] args) throws Exception {
    App app =
        new App(
            AppConfig.builder()
                .signingSecret(args[1])
                .singleTeamBotToken(null)
                .clientId(null)
                .clientSecret(null)
                .build());
    String json = "{\"text\":\"" + "x".repeat(Integer.parseInt(args[2]) - 11) + "\"}";
    app.command(
        "/productivity",
        (request, context) ->
            Response.builder()
                .contentType(Response.CONTENT_TYPE_APPLICATION_JSON_UTF8)
                .body(json)
                .build());
    Server server = new Server(Integer.parseInt(args[0]));
    ServletContextHandler servlets = new ServletContextHandler();
    servlets.addServlet(new ServletHolder(new SlackAppServlet(app)), "/slack/events");
    server.setHandler(servlets);
    server.start();
    server.join();
  }
}
