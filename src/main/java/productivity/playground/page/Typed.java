package productivity.playground.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import productivity.playground.workspace.Channel;
import productivity.playground.workspace.Person;
import productivity.playground.workspace.Shapes;
import productivity.playground.workspace.Workspace;

/**
 * What a person typed, in the form in which Slack stores it and hands it on: people, channels and
 * links by their ids in angle brackets, all other special characters escaped.
 */
record Typed(Workspace workspace) {
  private static final Pattern SPECIAL =
      Pattern.compile("[&<>]|https?://[^\\s<>]*[^\\s<>.,;:!?)'\"]|(?<![\\p{L}\\p{N}])[@#](?=\\S)");

  private static final Pattern MENTION = Pattern.compile("<@([A-Z0-9]+)>");

  private record Known(String shown, String stored) {}

  /** As a slash command carries it: with people's names beside their ids. */
  String carried(String text) {
    return MENTION
        .matcher(stored(text))
        .replaceAll(
            mention ->
                Matcher.quoteReplacement(
                    "<@" + mention.group(1) + "|" + userName(mention.group(1)) + ">"));
  }

  private String userName(String id) {
    return workspace.people().find(id).map(Shapes::userName).orElse(id);
  }

  String stored(String text) {
    StringBuilder stored = new StringBuilder();
    Matcher special = SPECIAL.matcher(text);
    int at = 0;
    while (at < text.length() && special.find(at)) {
      stored.append(text, at, special.start());
      Known known = known(text, special);
      stored.append(known.stored());
      at = special.start() + known.shown().length();
    }
    return stored.append(text, Math.min(at, text.length()), text.length()).toString();
  }

  private Known known(String text, Matcher special) {
    String found = special.group();
    return switch (found) {
      case "&" -> new Known(found, "&amp;");
      case "<" -> new Known(found, "&lt;");
      case ">" -> new Known(found, "&gt;");
      case "@", "#" -> named(text.substring(special.start())).orElse(new Known(found, found));
      default -> new Known(found, "<" + found.replace("&", "&amp;") + ">");
    };
  }

  /** The longest name that the text begins with. */
  private Optional<Known> named(String text) {
    return Stream.concat(people(), channels())
        .filter(name -> isAtTheFront(name.shown(), text))
        .max(Comparator.comparingInt(name -> name.shown().length()));
  }

  private static boolean isAtTheFront(String name, String text) {
    int end = name.length();
    boolean whole = text.length() <= end || !Character.isLetterOrDigit(text.charAt(end));
    return whole && text.regionMatches(true, 0, name, 0, end);
  }

  private Stream<Known> people() {
    List<Person> people = workspace.people().all();
    return people.stream().map(each -> new Known("@" + each.name(), "<@" + each.id() + ">"));
  }

  private Stream<Known> channels() {
    return workspace.channels().all().stream()
        .filter(channel -> channel.kind() == Channel.Kind.PUBLIC)
        .map(each -> new Known("#" + each.name(), "<#" + each.id() + "|" + each.name() + ">"));
  }
}
