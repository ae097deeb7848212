package productivity.playground.page;

import com.google.gson.JsonObject;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import productivity.playground.workspace.MovableClock;

/** Moves the clock, for everybody and for the service. */
record ClockDeed(MovableClock clock) {
  JsonObject move(Ask ask) {
    if (!clock.moveTo(moment(ask.text("to")).toInstant())) {
      throw Sorry.because("The clock only goes forward, and it is later than that already.");
    }
    return Replies.done();
  }

  private static OffsetDateTime moment(String text) {
    try {
      return OffsetDateTime.parse(text);
    } catch (DateTimeParseException unreadable) {
      throw Sorry.malformed("'" + text + "' is not a time like 2016-07-13T09:00:00+01:00.");
    }
  }
}
