package productivity.playground.api;

import com.google.gson.JsonObject;
import java.time.Duration;

/**
 * A call of a method. The token is empty where none came; what is posted is seen by nobody for
 * {@code unseenFor}, as it happens when Slack is slow.
 */
public record Request(String method, String token, JsonObject body, Duration unseenFor) {}
