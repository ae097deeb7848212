package productivity.delivery;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Moments as text of one length, which sorts as they do. */
final class Moments {
  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private Moments() {}

  static String text(Instant moment) {
    return FORM.format(moment.truncatedTo(ChronoUnit.MILLIS));
  }

  static Instant of(String text) {
    return Instant.parse(text);
  }
}
