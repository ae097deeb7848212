package productivity.slack.message;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import productivity.programme.OfficeClosure;
import productivity.status.ClosedDays;
import productivity.value.Days;

/** On which days nobody works besides weekends. */
public final class OfficeMessage {
  private OfficeMessage() {}

  public static Reply of(ClosedDays closed) {
    String holidays = "bank holidays of " + name(closed.nation());
    String all =
        closed.closures().isEmpty()
            ? "The office is open on all days from today but weekends and %s."
            : "From today the office is closed on these days besides weekends and %s:";
    return Reply.saying(all.formatted(holidays))
        .bullets(together(closed.closures()).stream().map(Closed::line).toList())
        .note("Administrators say so. How: help office.")
        .build();
  }

  private static String name(String nation) {
    return Stream.of(nation.split("-"))
        .map(
            word ->
                word.equals("and")
                    ? word
                    : Character.toUpperCase(word.charAt(0)) + word.substring(1))
        .collect(Collectors.joining(" "));
  }

  /** Days that follow each other, for one reason. */
  private record Closed(LocalDate first, LocalDate last, String reason) {
    boolean goesOnWith(OfficeClosure next) {
      return next.day().equals(last.plusDays(1)) && next.reason().equals(reason);
    }

    RichText line() {
      String when = first.equals(last) ? Days.weekday(first) : Days.range(first, last);
      return RichText.ofBold(when).plain(": " + reason);
    }
  }

  private static List<Closed> together(List<OfficeClosure> closures) {
    List<Closed> together = new ArrayList<>();
    for (OfficeClosure each : closures) {
      int last = together.size() - 1;
      if (last >= 0 && together.get(last).goesOnWith(each)) {
        together.set(last, new Closed(together.get(last).first(), each.day(), each.reason()));
      } else {
        together.add(new Closed(each.day(), each.day(), each.reason()));
      }
    }
    return together;
  }
}
