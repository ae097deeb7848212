package productivity.reminder;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import productivity.delivery.NoticeKind;
import productivity.reminder.Cause.Rule;

/** Which channels have their digest on a day. What it says is worked out when it is sent. */
final class DigestLines {
  private static final String ITEM = "digest";

  private final Audience audience;
  private final Occasions occasions;
  private final Map<String, DigestPace> paces;

  DigestLines(Audience audience, Occasions occasions, Map<String, DigestPace> paces) {
    this.audience = audience;
    this.occasions = occasions;
    this.paces = paces;
  }

  Stream<Line> on(LocalDate day) {
    return audience.on(day).stream().filter(channel -> isTold(channel, day)).map(c -> line(c, day));
  }

  private boolean isTold(String channel, LocalDate day) {
    return switch (pace(channel)) {
      case WEEKLY -> occasions.isFirstOfWeek(day);
      case DAILY -> true;
      case NONE -> false;
    };
  }

  private DigestPace pace(String channel) {
    return paces.getOrDefault(channel, DigestPace.WEEKLY);
  }

  private Line line(String channel, LocalDate day) {
    DigestPace pace = pace(channel);
    LocalDate first = pace == DigestPace.WEEKLY ? Occasions.weekOf(day) : day;
    Cause cause = new Cause(Rule.DIGEST, pace.code()).on(first);
    return new Line(NoticeKind.DIGEST, channel, cause.item(ITEM, day));
  }
}
