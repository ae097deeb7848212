package productivity.slack.message;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import productivity.reminder.Cause;
import productivity.slack.message.Reminding.Told;
import productivity.value.Days;

/**
 * What a reminder and each item of it begin with. What was settled or put off is only named: nobody
 * is asked about it any more.
 */
final class ReminderTitles {
  private static final int TITLE = 100;

  private final List<Told> told;
  private final List<Told> open;

  ReminderTitles(List<Told> told) {
    this.told = told;
    this.open = told.stream().filter(Told::isOpen).toList();
  }

  /** What several begin with: {@code 2 dates to keep}, {@code 3 dates: 1 overdue, 2 put off}. */
  String heading() {
    boolean ratings = told.stream().map(Told::tone).allMatch(Tone.REVIEW::equals);
    String all = String.format(Locale.UK, "%,d %s", told.size(), ratings ? "ratings" : "dates");
    Map<String, Long> counts = counts();
    if (counts.size() == 1) {
      return all + (open.isEmpty() ? ", all " : " ") + counts.keySet().iterator().next();
    }
    return counts.entrySet().stream()
        .map(each -> String.format(Locale.UK, "%,d %s", each.getValue(), each.getKey()))
        .collect(Collectors.joining(", ", all + ": ", ""));
  }

  private Map<String, Long> counts() {
    Stream<String> answered = told.stream().filter(Told::isAnswered).map(any -> "answered");
    Stream<String> putOff = told.stream().filter(Told::isPutOff).map(any -> "put off");
    return Stream.of(open.stream().map(each -> each.tone().some()), answered, putOff)
        .flatMap(each -> each)
        .collect(Collectors.groupingBy(each -> each, LinkedHashMap::new, Collectors.counting()));
  }

  /** What is to be done about several, where that is the same and not plain; empty where it is. */
  String request() {
    return common().map(tone -> tone.request(open.size())).orElse("");
  }

  /** What several that are told in one way have in common is said above them. */
  RichText of(Told item) {
    RichText title = ReminderLines.title(item);
    if (!item.isOpen()) {
      return title;
    }
    boolean saidAbove = common().isPresent() && item.tone() != Tone.AGAIN;
    String request =
        Stream.of(
                saidAbove ? "" : item.tone().request(1), item.asked().map(Tone::asking).orElse(""))
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(" "));
    return RichText.of(saidAbove ? "" : lead(item))
        .then(title)
        .plain(request.isEmpty() ? "" : "\n" + request);
  }

  /** For a notification: what is told, of what and when, and how much more there is. */
  String summary() {
    Told first = open.isEmpty() ? told.get(0) : open.get(0);
    String title = Cut.to(first.due().item().title(), TITLE);
    List<String> words = new ArrayList<>();
    if (told.size() > 1) {
      words.add(heading());
      words.add(title);
    } else {
      words.add((first.isOpen() ? lead(first) : "") + title);
    }
    first
        .due()
        .line()
        .map(line -> ReminderWords.when(line, first.all().report().today()))
        .ifPresent(words::add);
    if (told.size() > 1) {
      words.add(String.format(Locale.UK, "And %,d more", told.size() - 1));
    }
    return String.join(". ", words);
  }

  /** Where to read of those that there was no room for. */
  static String command(List<Told> rest) {
    List<String> commands = rest.stream().map(each -> each.tone().command()).distinct().toList();
    return commands.size() == 1 ? commands.get(0) : Tone.AHEAD.command();
  }

  private static String lead(Told item) {
    if (item.tone() != Tone.AGAIN) {
      return item.tone().lead();
    }
    String[] whose = Cause.of(item.owed()).detail().split(":", 2);
    String day = Days.weekday(item.owed().slot().date());
    return whose.length < 2
        ? item.tone().lead()
        : "Put off until %s by %s: ".formatted(day, whose[1]);
  }

  /** Of several about which something is still to be done, in what way all of them are told. */
  private Optional<Tone> common() {
    List<Tone> tones = open.stream().map(Told::tone).distinct().toList();
    return open.size() > 1 && tones.size() == 1 ? Optional.of(tones.get(0)) : Optional.empty();
  }
}
