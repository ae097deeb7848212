package productivity.slack.shortcut;

import com.google.gson.JsonElement;
import com.slack.api.app_backend.events.payload.Authorization;
import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.model.event.Event;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import productivity.slack.call.Json;

/**
 * What an event says of the message under which a thread is: who wrote it, and what this app and
 * its bot are called there.
 */
record Parent(String app, Optional<String> bot, Optional<String> author) {
  private static final Pattern PERSON = Pattern.compile("[UW].*");

  static Parent of(EventsApiPayload<? extends Event> payload, @Nullable String author) {
    List<Authorization> authorizations =
        Objects.requireNonNullElse(payload.getAuthorizations(), List.of());
    Optional<String> bot =
        authorizations.stream()
            .filter(each -> Boolean.TRUE.equals(each.getIsBot()))
            .flatMap(each -> Optional.ofNullable(each.getUserId()).stream())
            .findFirst();
    return new Parent(
        Objects.requireNonNullElse(payload.getApiAppId(), ""), bot, Optional.ofNullable(author));
  }

  /** False where somebody else is known to have written it; apps may have other names than bots. */
  boolean mayBeOurs() {
    return author.isEmpty()
        || bot.isEmpty()
        || author.equals(bot)
        || !PERSON.matcher(author.get()).matches();
  }

  /** Whether this app posted a message: Slack says so in it, and nobody else can. */
  boolean posted(JsonElement message) {
    return !app.isEmpty()
        && Stream.of(Json.text(message, "app_id"), Json.text(message, "bot_profile", "app_id"))
            .flatMap(Optional::stream)
            .anyMatch(app::equals);
  }
}
