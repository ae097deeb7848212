package productivity.playground.page;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** A request to the service as it is sent, and as a person would read it. */
record Parcel(String contentType, String body, String readable, Map<String, String> headers) {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final Gson PRETTY =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls().create();

  static Parcel command(Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    String readable =
        fields.entrySet().stream()
            .map(field -> field.getKey() + "=" + field.getValue())
            .collect(Collectors.joining("\n"));
    return new Parcel(FORM, body, readable, Map.of());
  }

  static Parcel interaction(JsonObject payload) {
    String body = "payload=" + encoded(payload.toString());
    return new Parcel(FORM, body, "payload=" + PRETTY.toJson(payload), Map.of());
  }

  static Parcel event(JsonObject envelope) {
    return new Parcel("application/json", envelope.toString(), PRETTY.toJson(envelope), Map.of());
  }

  Parcel with(Map<String, String> more) {
    return new Parcel(contentType, body, readable, more);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
