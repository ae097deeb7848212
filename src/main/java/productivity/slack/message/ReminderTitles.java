package productivity.slack.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

  String heading() {
    boolean ratings = told.stream().map(Told::tone).allMatch(Tone.REVIEW::equals);
    String what = ratings ? "ratings" : "dates";
    return Tone.heading(what, told.size(), open.stream().map(Told::tone).toList());
  }

  /** What is to be done about several, where that is the same and not plain; empty where it is. */
  String request() {
    return open.isEmpty() ? "" : common().map(tone -> tone.request(told.size())).orElse("");
  }

  /** What several that are told in one way have in common is said above them. */
  RichText of(Told item) {
    RichText title = ReminderLines.title(item);
    boolean saidAbove = told.size() > 1 && common().isPresent() && item.tone() != Tone.AGAIN;
    if (saidAbove || !item.isOpen()) {
      return title;
    }
    String request = item.tone().request(1);
    return RichText.of(lead(item)).then(title).plain(request.isEmpty() ? "" : "\n" + request);
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

  private Optional<Tone> common() {
    List<Tone> tones = told.stream().map(Told::tone).distinct().toList();
    return tones.size() == 1 ? Optional.of(tones.get(0)) : Optional.empty();
  }
}
